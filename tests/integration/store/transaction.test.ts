import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuse } from '#lib/domain/result.ts';
import { db, inTransaction, type Tx } from '#lib/server/db/database.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

beforeAll(openTestStore);
afterAll(closeTestStore);

it('keeps all of a transaction', async () => {
	await inTransaction(async (tx) => {
		await tx.outlet.create({ data: { name: 'The Quayside Ledger', slug: 'quayside' } });
		await tx.outlet.create({ data: { name: 'Tesselhaven Tide', slug: 'tide' } });
	});
	expect(await db().outlet.count()).toBe(2);
});

it('keeps nothing of a transaction that throws', async () => {
	const before = await db().outlet.count();
	const broken = inTransaction(async (tx) => {
		await tx.outlet.create({ data: { name: 'The Lost Gazette', slug: 'lost' } });
		throw new Error('the ink ran out');
	});
	await expect(broken).rejects.toThrow('the ink ran out');
	expect(await db().outlet.count()).toBe(before);
});

it('keeps nothing of a transaction whose later statement the database refuses', async () => {
	const before = await db().outlet.count();
	const broken = inTransaction(async (tx) => {
		await tx.outlet.create({ data: { name: 'The Kelder Post', slug: 'kelder' } });
		await tx.outlet.create({ data: { name: 'The Kelder Post', slug: 'kelder-again' } });
	});
	await expect(broken).rejects.toMatchObject({ code: 'P2002' });
	expect(await db().outlet.count()).toBe(before);
});

it('lets transactions queue for the store', async () => {
	const before = await db().outlet.count();
	const many = Array.from({ length: 20 }, (_, index) =>
		inTransaction((tx) =>
			tx.outlet.create({ data: { name: `Broadsheet ${index}`, slug: `broadsheet-${index}` } })
		)
	);
	await Promise.all(many);
	expect(await db().outlet.count()).toBe(before + 20);
});

describe('a transaction that ends in a refusal', () => {
	const refused = refuse('ink', 'The ink ran out.');
	const writeAndRefuse = (name: string) => async (tx: Tx) => {
		await tx.outlet.create({ data: { name, slug: name } });
		return refused;
	};

	it('gives the refusal and keeps nothing', async () => {
		expect(await inTransaction(writeAndRefuse('refused'))).toBe(refused);
		expect(await db().outlet.count({ where: { slug: 'refused' } })).toBe(0);
	});

	it('keeps what it wrote where that is asked for', async () => {
		expect(await inTransaction(writeAndRefuse('kept'), { keepRefusal: true })).toBe(refused);
		expect(await db().outlet.count({ where: { slug: 'kept' } })).toBe(1);
	});
});
