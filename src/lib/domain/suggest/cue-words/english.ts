import type { CueWords } from '#lib/domain/suggest/cue-words/cue-words.ts';

export const english: CueWords = {
	refusal: `refus(e|es|ed|ing|al) declin(e|es|ed|ing)_to boycott(|s|ed|ing) opt(s|ed|ing)_out
		unwilling(|ness)_to pull(|s|ed|ing)_out with(draw|draws|drew|drawn) reject(|s|ed|ing)`,
	causeAfter: `because because_of due_to owing_to thanks_to on_account_of as_a_result_of caused_by
		blamed_on stem(|s|med|ming)_from attributed_to triggered_by driven_by`,
	effectAfter: `caus(e|es|ed|ing) le(ads|d|ading)_to lead_to result(|s|ed|ing)_in trigger(|s|ed|ing) brought_about
		prompt(|s|ed|ing) contribut(e|es|ed|ing)_to forc(ed|ing) which_is_why`,
	than: `than compared_with compared_to as_opposed_to in_contrast_to outnumber(|s|ed) outpac(e|es|ed)
		overt(ook|aken) outstrip(|s|ped)`,
	degree: `larg(er|est) bigg(er|est) high(er|est) low(er|est) small(er|est) few(er|est) more less most least
		fast(er|est) slow(er|est) old(er|est) young(er|est) rich(er|est) poor(er|est) strong(er|est) weak(er|est)
		long(er|est) short(er|est) bett(er) best worse worst cheap(er|est) dead(lier|liest) bus(ier|iest)
		earl(ier|iest) great(er|est) twice record heav(ier|iest) hott(er|est) cold(er|est)`,
	future: `will won't shall (is|are|was|were)_(set|due|expected|planned|about|scheduled|likely)_to plan(|s|ned)_to
		expect(|s|ed)_to aim(|s|ed)_to intend(|s|ed)_to hop(e|es|ed)_to (is|are)_going_to seek(|s)_to want(|s)_to`,
	promise: `vow(|s|ed|ing) pledg(e|es|ed|ing) promis(e|es|ed|ing) commit(|s|ted)_to guarantee(|s|d) swore
		plan(|s|ned) intend(|s|ed) threaten(|s|ed) agree(|s|d) undertook`,
	hedge: `could may might perhaps possibly potentially likely appear(|s) seem(|s) reportedly probably arguably
		would should must`,
	happened: `said told fell rose met left began broke took went came gave won lost held made built sold bought paid
		spent sent cut grew found became sank ran shut burnt hit was were had did
		fallen risen become gone taken given grown begun broken chosen driven shown written stood (has|have|had)_been struck drew chose flew swore saw led kept hurt shot wrote overtook`,
	present: `enters remains runs costs needs faces holds owns employs spends earns pays produces exports imports uses makes
		takes gives goes comes stands lies rises falls grows begins ends loses wins kills buys sells builds receives
		includes contains covers serves lives works supports provides exceeds accounts_for amounts_to gets keeps`,
	evaluation: `profound(|ly) stark(|ly) unprecedented significant(|ly) dire crucial(|ly) vital remarkabl(e|y)
		extraordinar(y|ily) alarming(|ly) worrying(|ly) grave critical(|ly) dramatic(|ally) stunning
		impressive historic important(|ly) controversial bold strategic unwavering nuanced delicate complex
		complexity sobering troubling heartbreaking inspiring devastating resilience challenge(|s) effectively
		viability sustainability uncertain uncertainty speculation truly clearly undoubtedly unacceptable shameful beautiful wonderful terrible
		best_of_all hope fear resolve determination deepening heightened`,
	comment: `highlight(|s|ed|ing) underscor(e|es|ed|ing) underlin(e|es|ed|ing) rais(e|es|ed|ing) signal(|s|ed|ing|led)
		reflect(|s|ed|ing) echo(|es|ed|ing) illustrat(e|es|ed) demonstrat(e|es|ed|ing) represent(|s|ed|ing)
		suggest(|s|ed|ing) mean(|s|t) leav(e|es|ing) mark(s|ed|ing) remain(|s|ed) bolster(|s|ed)
		show(|s|ed|ing) speak(|s)_to point(|s)_to call(|s)_into_question`,
	demonstrative: `this that these those such it which here (this|that)_(figure|sum|amount|number|total)`,
	thatFigure: '(this|that)_(figure|sum|amount|number|total)',
	turn: `however meanwhile yet but and still so also moreover furthermore nevertheless nonetheless instead therefore thus
		besides additionally in_addition for_example for_instance in_fact indeed of_course then too`,
	joins: 'and but while whereas although though yet so nor',
	opens: 'as while after before because since although though until whereas when where',
	tails: `which who whose whom where with despite including leaving making bringing according_to up down
		down_from up_from compared_with compared_to after before as part_of more_than`,
	occasion: `statement interview speech conference meeting summit hearing briefing debate rally address ceremony
		session visit parliament podcast letter post tweet message broadcast reporters`,
	placedBy: 'in at near outside across',
	degreeEnding: /^(?!rather$|other$|either$).{2,}er$/,
	standsFor: 'stands for',
	said: 'said',
	marks: ['“', '”'],
	bodies: [
		['alliance', 'NATO', 'NATO'],
		['bloc|union', 'EU|European Union', 'the European Union']
	],
	bodyNouns: `council ministry agency company party court board commission committee bank union university
		hospital club department government authority institute association federation alliance group fund
		firm parliament port airport museum office school trust railway`,
	stateNouns: 'country nation',
	persons: { male: 'he', female: 'she' }
};
