import type { ParamMatcher } from '@sveltejs/kit';

const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Anything else in the place of an id is a page that does not exist, not a question to the database. */
export const match = ((value: string) => pattern.test(value)) satisfies ParamMatcher;
