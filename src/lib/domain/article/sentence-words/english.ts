import type { WordTable } from './word-table.ts';

export const english: WordTable = {
	onward: `
		mr mrs ms mx messrs mmes dr drs prof profs gov govs sen sens rep reps pres hon rev revd fr sgt sgts lt
		col gen genl capt cpt cmdr cdr comdr adm maj cpl pvt brig pfc supt insp det dir amb atty attys asst
		dep msgr ven rt mt mts ft st ste Pt vs viz cf ca circa c.f e.g i.e eg ie approx est esp incl
		ald assemb treas secy lt.col lt.gov maj.gen brig.gen v op cit tel ext a.k.a d.b.a f.k.a n.b w.r.t
	`,
	numbered: `
		no nos p pp para paras vol vols fig figs ch chap chs Art Arts sect secs sec eq eqs ex pt pts
		App Tab ver v c b d r fl rm Ste Apt bldg
		jan feb mar apr jun jul aug sep sept oct nov dec
	`,
	either: `
		inc ltd co corp plc llc l.l.c l.p lp bros cos mfg intl natl assn assoc assocs dept depts univ inst
		jr sr esq ph.d phd m.d m.b.a b.a b.s b.sc m.a m.sc m.p j.d r.n d.d.s d.phil ll.b ll.m
		u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y n.j n.h n.c s.c n.d s.d n.m w.va r.i l.a s.f p.r b.c
		a.d b.c.e c.e Calif Conn Mass Md Mich Minn Penn Pa Tenn Va Wis Wash Ariz Ark Colo Del Fla Ga Ill Ind
		Kan Kans Ky La Miss Mo Mont Neb Nev Okla Ore Tex Vt Wyo Ont Que
		ave blvd Rd hwy pkwy Sq mtn bn mn min max avg Dist Div govt ct tbsp tsp lb lbs oz hr hrs sec mins secs mph
	`,
	closing: `etc a.m p.m al anon`,
	starters: `
		The A An It Its He She They We I You In On At But And Or So This That These Those There Here His Her
		Hers Their Theirs Our My Your If When While After Before As For From With By To Of Not What Who Whom
		Whose Which How Why Where Whether Then Yet Now Nor Once Until Unless Since Because Although Though
		Despite During Under Over Between Among Without Within Through Throughout Across Against Along
		Last Next Later Earlier Today Yesterday Tomorrow Tonight Soon Still Also Even Just Only Perhaps Maybe
		Both Each Every Either Neither Most Some Many Any Few All Several Other Others Another Such Much More
		One Two Three Four Five Six Ten Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should
		May Might Must Let Please Yes Officials According Meanwhile However Therefore Moreover Nevertheless
		Instead Indeed Overall Finally Recently Currently Nobody Everyone Everybody Someone Somebody Something
		Nothing Everything People Thanks Thank Ever Never Asked Critics Police Experts Authorities
	`,
	labels: `
		plan vitamin hepatitis type class grade group section appendix category phase point option exhibit
		war part figure schedule form team model gate hall block line level tier and
	`,
	afterTime: `
		Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
		August September October November December EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT BST UTC
		CET CEST Eastern Central Mountain Pacific Greenwich Moscow Kyiv London Beijing Tokyo
	`,
	saying: `
		said says asked asks added wrote writes shouted replied cried tweeted wondered quipped joked exclaimed
		demanded
	`
};
