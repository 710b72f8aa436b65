import { z } from 'zod';
import { longestTitle } from '#lib/domain/saved-view/saved-view.ts';
import { id, revision, text } from './claim.ts';

const title = text('The name', longestTitle)
	.transform((words) => words.replace(/\s+/gu, ' '))
	.pipe(z.string().min(1, 'Give the view a name.'));
const shared = z.enum(['true', 'false']).transform((value) => value === 'true');
const query = text('The address of a view', 2000);
const one = { viewId: id, revision };

export const saveViewForm = z.object({ title, query, shared });
export const renameViewForm = z.object({ ...one, title });
export const shareViewForm = z.object({ ...one, shared });
export const replaceFiltersForm = z.object({ ...one, query });
export const deleteViewForm = z.object(one);
export const restoreViewForm = z.object({ viewId: id });
