import { testPassword } from './test-password.ts';

/** A signed-in person without a browser, who posts forms as a page without scripts would. */
export class HttpPerson {
	readonly #url: string;
	#cookie = '';

	private constructor(url: string) {
		this.#url = url;
	}

	/** Signs in at a running desk. */
	static async signIn(url: string, email: string): Promise<HttpPerson> {
		const person = new HttpPerson(url);
		const response = await person.post('/signin', { email, password: testPassword });
		const [cookie] = response.headers.getSetCookie();
		if (response.status !== 303 || !cookie) {
			throw new Error(`${email} could not sign in: ${response.status}`);
		}
		person.#cookie = cookie.split(';')[0] ?? '';
		return person;
	}

	/** Asks for a page or for data, as somebody who is signed in. */
	get(path: string): Promise<Response> {
		return fetch(this.#url + path, { redirect: 'manual', headers: { cookie: this.#cookie } });
	}

	/** Posts a form; the answer of a redirect is the redirect itself. */
	post(path: string, fields: Record<string, string>): Promise<Response> {
		return fetch(this.#url + path, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin: this.#url, cookie: this.#cookie, accept: 'text/html' },
			body: new URLSearchParams(fields)
		});
	}
}
