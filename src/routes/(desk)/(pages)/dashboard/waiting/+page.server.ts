import { stagesFinding, stageTimeRows } from '#lib/domain/desk/stages.ts';
import { readStages, readStageTimes } from '#lib/server/desk/read-stages.ts';
import { requireRoleOr403 } from '#lib/server/http/guard.ts';
import type { PageServerLoad } from './$types';

const days = 90;

export const load: PageServerLoad = async (event) => {
	const context = requireRoleOr403(event, 'editor');
	const { now } = context;
	const since = new Date(now.getTime() - days * 86_400_000);
	const [waiting, times] = await Promise.all([readStages(context), readStageTimes(since)]);
	const counts = waiting.map(({ stage, total, oldest }) => ({
		...{ stage, total },
		oldestAt: oldest?.since ?? null
	}));
	return {
		...{ now, days, waiting },
		times: stageTimeRows(times),
		finding: stagesFinding(counts, now)
	};
};
