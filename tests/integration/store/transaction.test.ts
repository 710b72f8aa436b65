import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ok, refuse } from '#lib/domain/result.ts';
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

describe('a transaction that the database gives up for the sake of another', () => {
	/** Work that gets an error of this SQLSTATE, as from the database, before its first `times` tries. */
	function failing(sqlState: string, times: number) {
		const work = {
			runs: 0,
			run: async (tx: Tx) => {
				work.runs += 1;
				await tx.outlet.create({ data: { name: `${sqlState} ${times}`, slug: sqlState + times } });
				if (work.runs > times) return ok(null);
				await tx.$executeRawUnsafe(
					`do $$ begin raise exception using errcode = '${sqlState}'; end $$`
				);
				return refuse('never', 'The statement above throws.');
			}
		};
		return work;
	}

	it.each(['40P01', '40001'])('runs again, and keeps one run (%s)', async (sqlState) => {
		const work = failing(sqlState, 2);
		expect(await inTransaction(work.run)).toEqual({ ok: true, value: null });
		expect(work.runs).toBe(3);
		expect(await db().outlet.count({ where: { slug: `${sqlState}2` } })).toBe(1);
	});

	it('gives up after three tries', async () => {
		const work = failing('40P01', 3);
		await expect(inTransaction(work.run)).rejects.toThrow('40P01');
		expect(work.runs).toBe(3);
	});

	it('runs once for any other error', async () => {
		const work = failing('P0001', 1);
		await expect(inTransaction(work.run)).rejects.toThrow('P0001');
		expect(work.runs).toBe(1);
	});

	it.runIf(inject('store').kind === 'server')('is kept after a real deadlock', async () => {
		const ids = await Promise.all(
			['Left', 'Right'].map(async (name) => {
				const { id } = await db().outlet.create({ data: { name, slug: name } });
				return id;
			})
		);
		let waiting = 0;
		let bothHold: () => void = () => undefined;
		const both = new Promise<void>((resolve) => (bothHold = resolve));
		const rename = (order: string[], by: string) =>
			inTransaction(async (tx) => {
				for (const [index, id] of order.entries()) {
					await tx.$executeRaw`update "Outlet" set name = name || ${by} where id = ${id}::uuid`;
					waiting += 1;
					if (waiting >= 2) bothHold();
					if (index === 0) await both;
				}
			});
		await Promise.all([rename(ids, ' a'), rename([...ids].reverse(), ' b')]);
		const names = await db().outlet.findMany({ where: { id: { in: ids } } });
		for (const { name } of names) {
			expect(name).toContain(' a');
			expect(name).toContain(' b');
		}
	});
});
