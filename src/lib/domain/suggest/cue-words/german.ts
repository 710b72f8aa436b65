import type { CueWords } from '#lib/domain/suggest/cue-words/cue-words.ts';

export const german: CueWords = {
	refusal: `weiger(t|te|ten|n)_sich geweigert weigerung verweiger(t|te|ten|n) lehn(t|te|ten|en) abgelehnt boykottier(t|te|ten)
		ablehnung absage`,
	causeAfter: 'weil wegen aufgrund auf_grund infolge dank denn',
	effectAfter: `führ(t|te|ten)_zu führ(t|te|ten)_dazu verursach(t|te|ten) löst(|e|en) sorg(t|te|ten)_für bewirk(t|te|ten)
		weshalb deshalb daher`,
	than: 'als verglichen_mit im_vergleich_zu gegenüber_dem',
	degree: `größer(|e|en|es) größt(e|en|er) höher(|e|en|es) höchst(e|en|er) niedriger(|e|en) niedrigst(e|en) kleiner(|e|en)
		kleinst(e|en) mehr weniger meist(e|en) wenigst(e|en) älter(|e) ältest(e|en) schneller länger(|e) besser schlechter
		doppelt teurer billiger ärmer reicher stärker`,
	future: `wird werden soll sollen will wollen plan(t|en|te|ten) beabsichtig(t|en)`,
	promise: `versprech(en) versprach(|en) versprochen verspricht zugesagt verpflicht(et|eten|ete)_sich kündig(t|te|ten) angekündigt plan(t|te|ten)
		droh(t|te|ten)`,
	hedge:
		'könnte könnten dürfte dürften möglicherweise vielleicht wohl wahrscheinlich womöglich würde würden müsste sollte',
	happened: `wurde wurden war waren hat haben hatte hatten worden gab stieg stiegen sank sanken fiel fielen begann kam kamen ging
		gingen nahm nahmen verlor verloren gewann gewannen baute bauten kaufte kauften zahlte zahlten starb starben
		verkaufte schloss schlossen eröffnete beschloss stimmte stimmten traf trafen brach kostete kosteten gebaut`,
	present:
		'ist sind liegt liegen kostet kosten steigt steigen sinkt sinken beträgt betragen hat haben umfasst gilt gelten',
	evaluation: `tiefgreifend(|e|en) beispiellos(|e|en) bedeutend(|e|en) wichtig(|e|en|er) dramatisch(|e|en) bemerkenswert(|e)
		außerordentlich(|e) alarmierend(|e) entscheidend(|e|en) historisch(|e|en) eindrucksvoll(|e) schrecklich(|e)
		herausforderung(|en) unsicherheit hoffnung spekulationen raum beeindruckend(|e) mutig(|e) zweifellos`,
	comment: `unterstreich(t|en) zeig(t|en|te) verdeutlich(t|en) wirft werfen spiegel(t|n) bedeutet signalisier(t|en)
		bleib(t|en) lässt lassen belegt`,
	thatFigure: 'dieser_betrag diese_summe diese_zahl diesen_betrag dieser_summe dieser_zahl',
	demonstrative:
		'dieser_betrag diese_summe diese_zahl diesen_betrag dieser_summe dieser_zahl dies diese dieser dieses diesem solche das dabei damit',
	turn: `allerdings jedoch doch aber und indes inzwischen unterdessen zudem außerdem ferner dennoch deshalb daher dabei auch
		zum_beispiel tatsächlich so`,
	joins: 'und aber doch sondern jedoch während',
	opens: '',
	tails: 'der die das was wobei darunter wodurch womit nachdem obwohl weil um so laut',
	occasion:
		'erklärung interview rede pressekonferenz treffen gipfel anhörung debatte sitzung besuch mitteilung gespräch',
	placedBy: 'in bei nahe im',
	degreeEnding: null,
	standsFor: 'steht für',
	said: 'sagte',
	marks: ['„', '“'],
	bodies: [['allianz|bündnis', 'NATO|Nato', 'die NATO']],
	bodyNouns: `rat ministerium behörde unternehmen partei gericht kommission ausschuss bank union universität
		krankenhaus verein verband regierung institut gruppe firma parlament stadtrat hafen museum stiftung`,
	stateNouns: '',
	persons: {}
};
