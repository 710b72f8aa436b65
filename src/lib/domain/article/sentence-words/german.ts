import type { WordTable } from './word-table.ts';

export const german: WordTable = {
	onward: `
		dr drs prof hr hrn fr frl dipl ing Mag med phil jur rer nat habil st z.b bspw lfd ugs Jh Jhdt d.h u.a i.d.r
		v.a s.o s.u u.u o.g i.e e.v.m bzw bzgl ggf sog vgl Dir evtl eigtl einschl exkl inkl zzgl abzgl ca ehem
		geb gest gen verh verw insb insbes jew lt mind max.d nördl südl östl westl od resp sen jun
		abg stv stellv vors gem gez hrsg allg amtl angebl bes betr entspr europ franz engl amerik span ital
		österr schweiz dt kath ev evang röm griech lat hl städt staatl techn urspr zus i.a i.v m.e
	`,
	numbered: `
		nr nrn abs art bd bde kap s ziff lit rn anm abb tab aufl jg tel hausnr vers
		jan feb febr mär apr jun jul aug sep sept okt nov dez
	`,
	either: `
		mio mrd mill tsd bn std min sek str pl co corp inc ltd a.g u.s u.k u.s.a d.c
		v.chr n.chr v.u.z jr e.v e.g e.k i.r a.m a.a o.ä kg cm km qm max mwst
		bayr sächs hess
	`,
	closing: `usw etc usf ff f u.v.m u.ä u.dgl dgl u.s.w p.a uvm`,
	starters: `
		Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Keinen Er Sie Es Wir Ich Ihr Du
		Man Mich Mir Uns Ihm Ihn Ihnen Ihre Ihren Ihrem Sein Seine Seinen Seinem Mein Meine Unser Unsere
		Dies Diese Dieser Dieses Diesen Diesem Jene Jener Jeder Jede Jedes Alle Alles Viele Einige Manche
		Mehrere Andere Beide Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Niemand Jemand Nichts Etwas
		In Im Am An Auf Aus Bei Beim Bis Durch Für Gegen Hinter Mit Nach Neben Ohne Seit Trotz Über Um Unter
		Vom Von Vor Während Wegen Zu Zum Zur Zwischen Gegenüber Laut Gemäß Statt Anstatt Angesichts Aufgrund
		Innerhalb Außerhalb Und Oder Aber Sondern Denn Doch Jedoch Als Wenn Weil Da Dass Ob Obwohl Bevor
		Nachdem Sobald Solange Falls Damit Sodass Wer Was Wo Wie Wann Warum Wieso Weshalb Woher Wohin Welche
		Welcher Welches Dort Hier Dann Danach Davor Dabei Dadurch Dafür Dagegen Daher Dazu Davon Darauf Daraus
		Darin Darum Darüber Darunter Deshalb Deswegen Dennoch Trotzdem Außerdem Zudem Ferner Schließlich
		Zuletzt Zunächst Zuerst Anschließend Später Früher Heute Gestern Morgen Jetzt Nun Bereits Schon Noch
		Nur Auch Sogar So Somit Also Allerdings Dagegen Dabei Inzwischen Mittlerweile Unterdessen Derzeit
		Zurzeit Bisher Bislang Insgesamt Etwa Rund Fast Mehr Sehr Wieder Immer Nie Niemals Vielleicht
		Möglicherweise Offenbar Wahrscheinlich Leider Ja Nein Nicht Ist Sind War Waren Hat Haben Wird Werden
		Kann Können Soll Sollen Muss Müssen Gibt Erst Dessen Deren Solche Dieselbe Nachher Seither Seitdem
	`,
	labels: `
		seite kapitel nummer rang platz punkt teil plan vitamin typ klasse gruppe artikel paragraf absatz
		auf von über unter bei gegen mit fast rund etwa
	`,
	hasDottedOrdinals: true
};
