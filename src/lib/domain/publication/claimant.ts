const organisations = new RegExp(
	String.raw`(?<!\p{L})(?:agency|assembly|association|authority|bank|board|bureau|cabinet|chamber|club|coalition|college|commission|committee|company|confederation|congress|consortium|corporation|council|department|directorate|embassy|federation|firm|foundation|fund|government|group|guild|hospital|institute|institution|league|ministry|museum|nations|network|office|organi[sz]ation|parliament|parties|party|police|secretariat|senate|service|society|syndicate|treasury|tribunal|trust|union|university|inc|llc|ltd|plc|gmbh|ag|nv|bv|oy|ab|spa|ministerium|ministère|ministerio|ministero|ministerstwo)(?!\p{L})`,
	'iu'
);

/** "of", "for" and a comma lead to what a person belongs to: "chair of the board" is no board. */
const head = /,|\s[–-]\s|\s(?:of|for|at|from)\s/u;

/**
 * What schema.org calls the one who made a claim: an organisation where the name itself says so, by
 * a word such as "board" or by being an abbreviation, and a person otherwise.
 */
export function claimantType(name: string): 'Person' | 'Organization' {
	const [first = ''] = name.trim().split(head);
	const isAbbreviation = /^(?:the\s+)?\p{Lu}{2,6}$/iu.test(first) && /\p{Lu}{2}/u.test(first);
	return isAbbreviation || organisations.test(first) ? 'Organization' : 'Person';
}
