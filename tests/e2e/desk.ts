import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Cookie, Page } from '@playwright/test';
import { people as newsroom } from '../../prisma/seed/newsroom.ts';
import { startBuiltServer, type BuiltServer } from '../support/built-server.ts';
import { createServerDatabase } from '../support/server-database.ts';

const keys = {
	observer: 'pia',
	reviewer: 'mirela',
	secondReviewer: 'jonah',
	editor: 'hedda',
	admin: 'osric'
} as const;

export type PersonKey = keyof typeof keys;

/** A person of the invented newsroom, by the name that tests use for them. */
export function person(who: PersonKey): { name: string; email: string; password: string } {
	const found = newsroom.find(({ key }) => key === keys[who]);
	if (!found) throw new Error(`The newsroom has no ${keys[who]}.`);
	return found;
}

/** Signs somebody in through the sign-in page. */
export async function signInByForm(page: Page, email: string, password: string): Promise<void> {
	await page.goto('/signin');
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Continue' }).click();
	await page.waitForURL((url) => url.pathname !== '/signin');
}

/** A running desk on a store of its own. */
export class Desk {
	readonly url: string;
	readonly #server: BuiltServer;
	readonly #remove: () => Promise<void>;
	readonly #cookies = new Map<PersonKey, Cookie[]>();

	private constructor(server: BuiltServer, remove: () => Promise<void>) {
		this.url = server.url;
		this.#server = server;
		this.#remove = remove;
	}

	/** Starts a built desk on which nobody has worked yet. */
	static async startEmpty(store: string): Promise<Desk> {
		const { settings, remove } = await placeFor(store, 'nobody');
		return new Desk(await startBuiltServer(settings), remove);
	}

	/** Starts a built desk with the invented newsroom of `npm run demo` in it. */
	static async startNewsroom(store: string): Promise<Desk> {
		const { settings, remove } = await placeFor(store, 'newsroom');
		return new Desk(await startBuiltServer(settings), remove);
	}

	/** What its server has written so far. */
	said(): string {
		return this.#server.said();
	}

	/** The one-time link that an empty desk prints when it starts. */
	setUpLink(): string {
		const [, path] = /^\s+http\S+(\/setup\/\S+)$/m.exec(this.said()) ?? [];
		if (!path) throw new Error(`The desk printed no set-up link:\n${this.said()}`);
		return `${this.url}${path}`;
	}

	/**
	 * Signs a person of the newsroom in on this page. The first time goes through the sign-in page;
	 * later ones bring the cookie of the first, because sign-ins from one address are limited.
	 */
	async signIn(page: Page, who: PersonKey): Promise<void> {
		const known = this.#cookies.get(who);
		if (known) {
			await page.context().addCookies(known);
			return;
		}
		const { email, password } = person(who);
		await signInByForm(page, email, password);
		this.#cookies.set(who, await page.context().cookies());
	}

	/** A page in a browser context of its own, signed in: a second person at a second machine. */
	async openPage(browser: Browser, who: PersonKey): Promise<Page> {
		const context = await browser.newContext({ baseURL: this.url });
		const page = await context.newPage();
		await this.signIn(page, who);
		return page;
	}

	/** Stops the desk and removes its store. */
	async stop(): Promise<void> {
		await this.#server.stop();
		await this.#remove();
	}
}

interface PlaceForStore {
	settings: Record<string, string>;
	remove: () => Promise<void>;
}

/** A store of its own for one desk: new, or a copy of that which `tests/support/e2e-setup.ts` filled. */
async function placeFor(store: string, holds: 'nobody' | 'newsroom'): Promise<PlaceForStore> {
	if (store === 'embedded') {
		const folder = mkdtempSync(join(tmpdir(), 'claimdesk-e2e-'));
		if (holds === 'newsroom') cpSync(prepared('E2E_NEWSROOM_FOLDER'), folder, { recursive: true });
		return {
			settings: { DATA_DIR: folder },
			remove: async () => rmSync(folder, { recursive: true, force: true })
		};
	}
	const template = holds === 'newsroom' ? prepared('E2E_NEWSROOM_DATABASE') : undefined;
	const database = await createServerDatabase(prepared('E2E_POSTGRES'), template);
	return { settings: { DATABASE_URL: database.url }, remove: database.drop };
}

function prepared(name: string): string {
	const value = process.env[name];
	if (!value) throw new Error(`tests/support/e2e-setup.ts did not prepare ${name}.`);
	return value;
}
