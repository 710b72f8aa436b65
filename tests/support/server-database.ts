import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Runs one statement that cannot be in a transaction, such as CREATE DATABASE. */
async function administer(adminUrl: string, sql: string): Promise<void> {
	const client = new pg.Client({ connectionString: adminUrl });
	await client.connect();
	try {
		await client.query(sql);
	} finally {
		await client.end();
	}
}

export interface ServerDatabase {
	url: string;
	name: string;
	drop(): Promise<void>;
}

/** Makes a database of its own on the server, empty or as a copy of `template`. */
export async function createServerDatabase(
	adminUrl: string,
	template = 'template0'
): Promise<ServerDatabase> {
	const name = `claimdesk_test_${randomBytes(6).toString('hex')}`;
	await administer(adminUrl, `create database ${name} template ${template}`);
	const url = new URL(adminUrl);
	url.pathname = `/${name}`;
	return {
		url: url.href,
		name,
		drop: () => administer(adminUrl, `drop database if exists ${name} with (force)`)
	};
}
