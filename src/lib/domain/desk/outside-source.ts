/** Somebody outside the desk who was asked about a claim and has not answered yet. */
export interface OutsideSource {
	id: string;
	expert: string;
	askedById: string;
	askedBy: string;
	askedAt: Date;
	/** Until when the link takes an answer. */
	expiresAt: Date;
	articleId: string;
	number: number;
	statement: string;
}

/** What outside sources hold up. */
export interface OutsideSources {
	/** Whoever was asked first comes first. */
	questions: readonly OutsideSource[];
	/** How many questions are open, shown or not. */
	total: number;
}
