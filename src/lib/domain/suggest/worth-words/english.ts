import type { WordLists } from './word-lists.ts';

export const english: WordLists = {
	money: `dollar dollars cent cents euro euros pound pounds`,
	percent: `% percent percentage`,
	magnitude: `million millions billion billions trillion trillions`,
	number: `
		two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
		eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
		thousands half quarter third dozen dozens
	`,
	period: `year years month months week weeks day days decade decades`,
	span: `last past few several many ago`,
	past: `
		was were had did voted said went came took made gave got lost won cut raised passed signed created left
		spent put became began built brought grew fell rose ran told increased supported opposed proposed added
		doubled reduced vetoed called
	`,
	perfect: `have has had he's she's it's they've we've i've you've`,
	participle: `
		-ed been gone done made lost taken given seen had come put spent cut built won become grown got gotten
	`,
	comparison: `
		twice double doubled doubles triple tripled half highest lowest largest biggest most least fastest worst
		best record compared
	`,
	than: `than`,
	change: `
		increas- decreas- reduc- raise raised raises raising rose grew grow- fell fall fallen falling drop-
		declin- doubl- cut cuts lost gained created
	`,
	saying: `said says told called stated claimed announced according reported admitted testified wrote quote`,
	opinion: `
		think believe feel hope guess suppose want know wish love like agree disagree understand say mean need
		ought sure glad proud happy sorry going
	`,
	opinionAlone: `opinion view judgment`,
	firstPerson: `i i'm i've i'd i'll me my mine myself`,
	firstPlural: `we we're we've we'd we'll us our ours`,
	second: `you you're you've you'd you'll your yours`,
	third: `he she they he's she's they're his her their him them`,
	future: `will won't shall gonna would -'ll`,
	modal: `should must ought can could may might let's`,
	condition: `if unless whether`,
	negation: `not never no none nobody nothing cannot -n't`,
	courtesy: `
		thank thanks welcome please sorry excuse congratulat- ladies gentlemen question questions answer debate
		moderator respond rebuttal minute minutes second seconds candidate candidates
	`,
	evaluation: `
		good bad great terrible wrong right important strong weak tough wonderful best worst horrible disaster
		fair unfair better sad proud ridiculous
	`,
	question: `what who how why when where which do does did is are can could would will have has`,
	cause: `because cause caused causes due`,
	quantity: `
		all every most many some each few several only nobody everybody everyone majority average total rate
		number amount least nearly almost about over
	`,
	abstract: `
		thing things way kind sort values value future dream dreams hope leadership character idea ideas
		opportunity opportunities principle principles vision belief beliefs
	`,
	policy: `
		job jobs tax taxes deficit deficits debt budget unemployment inflation economy wage wages income spending
		medicare medicaid security insurance oil energy troops nuclear weapons crime prison school schools
		student students immigrants trade exports poverty veterans border gun guns abortion companies businesses
		workers families china russia iraq iran
	`,
	law: `vote voted votes bill passed signed vetoed law laws legislation amendment program act resolution`,
	existence: `there there's`,
	present: `is are it's that's he's she's they're we're you're there's`,
	own: `have has had`
};
