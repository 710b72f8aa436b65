/** What one person has to do before others can go on. */
export interface Holding {
	id: string;
	name: string;
	first: number;
	second: number;
	/** Disputes, decisions and publications. */
	decide: number;
	/** Comments that ask them something. */
	reply: number;
	oldestAt: Date;
}
