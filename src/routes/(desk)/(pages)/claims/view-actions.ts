import {
	deleteViewForm,
	renameViewForm,
	replaceFiltersForm,
	restoreViewForm,
	saveViewForm,
	shareViewForm
} from '#lib/forms/saved-view.ts';
import { formAction } from '#lib/server/http/form-action.ts';
import { deleteView, restoreView } from '#lib/server/saved-views/delete-view.ts';
import { renameView } from '#lib/server/saved-views/rename-view.ts';
import { replaceFilters } from '#lib/server/saved-views/replace-filters.ts';
import { saveView } from '#lib/server/saved-views/save-view.ts';
import { shareView } from '#lib/server/saved-views/share-view.ts';

/** What can be done to saved views. */
export const viewActions = {
	saveView: formAction(saveViewForm, saveView),
	renameView: formAction(renameViewForm, renameView),
	shareView: formAction(shareViewForm, shareView),
	replaceFilters: formAction(replaceFiltersForm, replaceFilters),
	deleteView: formAction(deleteViewForm, deleteView),
	restoreView: formAction(restoreViewForm, restoreView)
};
