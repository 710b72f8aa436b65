import { parse, unflatten } from 'devalue';
import { testPassword } from './test-password.ts';

/** What a form action answered to a page with scripts. */
export interface Answer {
	status: number;
	/** What the use case gave, or the refusal. */
	data: Record<string, unknown>;
}

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
	get(path: string, signal?: AbortSignal): Promise<Response> {
		const headers = { cookie: this.#cookie };
		return fetch(this.#url + path, { redirect: 'manual', headers, ...(signal ? { signal } : {}) });
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

	/** Posts a form as a page with scripts does. */
	async act(path: string, fields: Record<string, string>): Promise<Answer> {
		const response = await fetch(this.#url + path, {
			method: 'POST',
			headers: { origin: this.#url, cookie: this.#cookie, accept: 'application/json' },
			body: new URLSearchParams(fields)
		});
		const answer = (await response.json()) as { status: number; data?: string };
		return {
			status: answer.status,
			data: answer.data ? (parse(answer.data) as object) : {}
		} as Answer;
	}

	/** The data of a page, as the browser asks for them when it stays on the desk. */
	async data<T>(path: string): Promise<T> {
		const response = await this.get(`${path}/__data.json`);
		const { nodes } = (await response.json()) as { nodes: { data: number | unknown[] }[] };
		return unflatten(nodes.at(-1)?.data ?? []) as T;
	}
}
