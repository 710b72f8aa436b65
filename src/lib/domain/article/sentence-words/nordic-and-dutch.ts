import type { WordTable } from './word-table.ts';

export const danish: WordTable = {
	onward: `
		hr fr frk dr prof adv dir gen kapt ltn skt st bl.a f.eks fx dvs d.v.s ca evt inkl ekskl jf jvf pga
		p.g.a mht m.h.t ift vedr hhv tidl iht nuv sml cf vs mv.d adj adm afd mr mrs ms mt fmd
	`,
	numbered: `
		nr nrs s kap art stk pkt p pp bd fig tlf kl vol nos no n° jan feb mar apr jun jul aug sep sept okt
		nov dec
	`,
	either: `
		mio mia kr pct maks inc ltd co corp a/s ph.d jr sr u.s e.u u.s.a u.k gl st sek mdr stk
	`,
	closing: `osv m.m m.v mv mfl m.fl etc o.l o.lign a.m p.m`,
	starters: `
		Det Den De Der Her Han Hun Vi Jeg Du I Man En Et Dette Disse Denne Hans Hendes Deres Vores Min Mit Og
		Men Eller For Så Da Når Hvis Mens Fordi At Som Hvad Hvem Hvor Hvordan Hvorfor Hvornår På Til Fra Med
		Af Efter Før Under Over Ved Om Mod Uden Gennem Mellem Siden Ifølge Også Nu Ikke Ja Nej Alle Nogle
		Mange Flere Andre Ingen Er Var Har Havde Kan Skal Vil Politiet To Tre
		The It He She They We You Did How
	`,
	hasDottedOrdinals: true
};

export const norwegian: WordTable = { ...danish };

export const swedish: WordTable = {
	onward: `
		dr prof hr fr st s.k t.ex d.v.s dvs bl.a ca f.d p.g.a m.a.o jfr resp inkl exkl evt ev ang adj gen
		kapt övers
	`,
	numbered: `nr kap s sid art st p bd fig tel kl jan feb mar apr jun jul aug sep sept okt nov dec`,
	either: `milj mdr kr proc tkr max inc ltd co corp jr u.s fil.dr st sek tim`,
	closing: `osv etc m.m m.fl o.d o.s.v`,
	starters: `
		Det Den De Där Här Han Hon Vi Jag Du Ni Man En Ett Detta Dessa Denna Hans Hennes Deras Vår Min Och Men
		Eller För Så Då När Om Medan Eftersom Att Som Vad Vem Var Hur Varför På Till Från Med Av Efter Före
		Under Över Vid Mot Utan Genom Mellan Sedan Enligt Också Nu Inte Ja Nej Alla Några Många Flera Andra
		Ingen Är Har Hade Kan Ska Vill I Två Tre
	`
};

export const dutch: WordTable = {
	onward: `
		dhr mevr mw dr drs prof mr ir ing ds st bv bijv d.w.z m.n m.b.t i.p.v t.a.v o.a n.a.v t.o.v o.l.v a.d
		ca evt incl excl resp vgl zgn jl gen kol kap lt burg wnd geb
	`,
	numbered: `
		nr nrs blz p pp art lid hfst afb fig tel vol jan febr mrt apr jun jul aug sept okt nov dec
	`,
	either: `mln mld n.v b.v nv inc ltd co corp jr sr u.s v.s v.n max min str pl`,
	closing: `enz etc e.d e.a`,
	starters: `
		De Het Een Er Hij Zij Ze Wij We Ik Je Jij U Dit Dat Deze Die Zijn Haar Hun Ons Onze Mijn En Maar Of
		Want Dus Als Toen Wanneer Terwijl Omdat Hoewel Wat Wie Waar Hoe Waarom In Op Aan Bij Van Voor Na Naar
		Met Zonder Tegen Tussen Door Over Onder Sinds Volgens Tijdens Ook Nu Niet Ja Nee Alle Sommige Veel
		Andere Is Was Heeft Had Kan Zal Daar Daarom Daarna Toch Nog Twee Drie Te Om
	`
};
