import { verifyChain } from '#lib/server/audit/verify-chain.ts';
import { Sentence } from '../start/sentence.js';
import type { Command } from './command.ts';
import { withDesk } from './open-desk.ts';

export const auditVerify: Command = {
	name: 'audit verify',
	usage: '',
	words:
		'Walks the chain of audit events and names the first that was changed, removed, added or moved. Note its head elsewhere to prove later that none were cut off.',
	async run() {
		await withDesk(async () => {
			const { checked, head, before, problem } = await verifyChain();
			if (problem) throw new Sentence(`${problem} The ${checked} events before it hold.`);
			const older = before > 0 ? ` ${before} are older than the chain.` : '';
			console.log(`${checked} events, unbroken.${older} Head: ${head}`);
		});
	}
};
