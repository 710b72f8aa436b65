import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Cookie, Page } from '@playwright/test';
import { startBuiltServer, type BuiltServer } from '../support/built-server.ts';
import { testPassword } from '../support/test-password.ts';
import { runDesk } from '../support/run-desk.ts';
import { createServerDatabase } from '../support/server-database.ts';

/** The people of every end-to-end desk, by the name tests use for them. */
export const people = {
	observer: { name: 'Oda Winch', email: 'oda@ledger.example', role: 'observer' },
	reviewer: { name: 'Remy Tarrow', email: 'remy@ledger.example', role: 'reviewer' },
	secondReviewer: { name: 'Sunniva Lask', email: 'sunniva@ledger.example', role: 'reviewer' },
	editor: { name: 'Edda Corrigan', email: 'edda@ledger.example', role: 'editor' },
	admin: { name: 'Anselm Pike', email: 'anselm@ledger.example', role: 'admin' }
} as const;

export type PersonKey = keyof typeof people;

/** A running desk with its people. */
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

	/** Starts a built desk on a store of its own. */
	static async start(store: string): Promise<Desk> {
		const { settings, remove } = await (store === 'server' ? serverStore() : embeddedStore());
		for (const { email, name, role } of Object.values(people)) {
			const args = ['--email', email, '--name', name, '--role', role, '--password-stdin'];
			const { code, output } = await runDesk(['user', 'add', ...args], settings, testPassword);
			if (code !== 0) throw new Error(`${name} could not be added: ${output}`);
		}
		return new Desk(await startBuiltServer(settings), remove);
	}

	/**
	 * Signs a person in on this page. The first time goes through the sign-in page; later ones bring
	 * the cookie of the first, because sign-ins from one address are limited.
	 */
	async signIn(page: Page, who: PersonKey): Promise<void> {
		const known = this.#cookies.get(who);
		if (known) {
			await page.context().addCookies(known);
			await page.goto(`${this.url}/desk`);
			return;
		}
		await this.signInByForm(page, who);
		this.#cookies.set(who, await page.context().cookies());
	}

	/** Signs a person in through the sign-in page, whether or not they were signed in before. */
	async signInByForm(page: Page, who: PersonKey): Promise<void> {
		await page.goto(`${this.url}/signin`);
		await page.getByLabel('E-mail').fill(people[who].email);
		await page.getByLabel('Password', { exact: true }).fill(testPassword);
		await page.getByRole('button', { name: 'Continue' }).click();
		await page.waitForURL((url) => url.pathname !== '/signin');
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

async function embeddedStore(): Promise<PlaceForStore> {
	const folder = mkdtempSync(join(tmpdir(), 'claimdesk-e2e-'));
	return {
		settings: { DATA_DIR: folder },
		remove: async () => rmSync(folder, { recursive: true, force: true })
	};
}

async function serverStore(): Promise<PlaceForStore> {
	const adminUrl = process.env['E2E_POSTGRES'];
	if (!adminUrl) throw new Error('tests/support/e2e-setup.ts started no PostgreSQL server.');
	const database = await createServerDatabase(adminUrl);
	return { settings: { DATABASE_URL: database.url }, remove: database.drop };
}
