import type { WordTable } from './word-table.ts';

export const french: WordTable = {
	onward: `
		M MM Me Mes mme mmes mlle mlles mgr dr pr prof st ste p.ex p.e cf c.-à-d c.à.d env ex vs av boul
		bd fg ing s.e s.m s.a.r lt col gal cdt cap adj ch n.b
	`,
	numbered: `
		no nos n° art chap p pp vol t fig éd tél al § par
		janv févr fév avr juil juill sept oct nov déc
	`,
	either: `inc ltd cie corp s.a s.a.s s.a.r.l éts jr u.s u.s.a e.u l.a d.c max min hab j.-c jc`,
	closing: `etc h`,
	starters: `
		Le La Les L Un Une Des Du De D Il Elle Ils Elles On Je J Tu Nous Vous Ce Cet Cette Ces C Cela Ceci Ça
		Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Votre Vos Mais Et Ou Or Donc Car Ni Dans En Au Aux À Par
		Pour Avec Sans Sous Sur Selon Depuis Dès Après Avant Pendant Durant Entre Vers Chez Contre Malgré
		Quand Lorsque Si Comme Puisque Tandis Alors Ainsi Aussi Puis Ensuite Enfin Toutefois Cependant
		Pourtant Néanmoins Qui Que Quoi Où Comment Pourquoi Quel Quelle Quels Quelles Tout Tous Toute Toutes
		Certains Plusieurs Aucun Aucune Chaque Autre Ici Là Hier Demain Oui Non Ne N S Se Y Est Seul Même
		Deux Trois Plus Moins Très
	`,
	labels: `plan vitamine type classe groupe page chapitre`
};

export const spanish: WordTable = {
	onward: `
		sr sra sres srta sras d dª d.ª dña dr dra dres prof profa lic lcda lcdo ing arq gral gral cnel cap
		tte sto sta mons fr pbro ud uds vd p.ej p.e ej aprox av avda c.f cf vs excmo excma ilmo hno hna
		sgto cdte alm c.d ctra pza gob dip sen pdte pdta
	`,
	numbered: `
		núm num n.º nro no art arts pág págs p pp cap vol fig tel tfno apdo ene feb mar abr jun jul ago
		sep sept oct nov dic
	`,
	either: `
		s.a s.l s.r.l cía inc ltd corp c.v ee.uu e.u u.s ff.aa jr máx mín mill a.c d.c d.f ss.mm rr.hh pp.pp
		cc.oo jj.oo u.e
	`,
	closing: `etc a.m p.m`,
	starters: `
		El La Los Las Un Una Unos Unas Lo Al Del Él Ella Ellos Ellas Yo Tú Nosotros Ustedes Usted Se Me Nos
		Le Les Este Esta Esto Estos Estas Ese Esa Eso Esos Aquel Aquella Su Sus Mi Mis Nuestro Nuestra Y E O
		Pero Sino Aunque Porque Pues Si Cuando Mientras Como Donde Quien Qué Quién Cómo Cuándo Dónde Cuál En
		De Con Sin Por Para Según Desde Hasta Sobre Tras Entre Ante Bajo Durante Hacia Contra A No Sí También
		Tampoco Ya Así Además Sin Entonces Luego Después Antes Ahora Hoy Ayer Mañana Aquí Allí Todo Todos
		Todas Algunos Muchos Muchas Varios Cada Otro Otra Otros Más Es Son Fue Era Hay Ha Han Dos Tres Nadie
	`,
	labels: `plan vitamina tipo clase grupo página capítulo`,
	afterTime: `lunes martes GMT`
};

export const italian: WordTable = {
	onward: `
		sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col cap ten
		mons s.e ss p.es es cfr ca c.a vs ecc.mo egr gent.mo spett cav comm card min pres d.lgs d.l l.go
		p.zza v.le c.so rev st
	`,
	numbered: `
		n nn nr num art artt cap pag pagg p pp vol fig tel tab par gen feb mar apr mag giu lug ago set sett
		ott nov dic
	`,
	either: `s.p.a spa s.r.l srl s.n.c inc ltd co corp u.s usa u.s.a jr a.c d.c mln mld mil max min u.e`,
	closing: `ecc etc`,
	starters: `
		Il Lo La I Gli Le L Un Uno Una Del Dello Della Dei Degli Delle Al Alla Ai Alle Dal Dalla Nel Nella Nei
		Nelle Sul Sulla Sui Egli Lui Lei Loro Noi Voi Io Tu Si Ci Vi Ne Mi Ti Questo Questa Questi Queste
		Quello Quella Quelli Suo Sua Suoi Sue Mio Mia Nostro E Ed O Ma Però Se Quando Mentre Come Dove Chi
		Che Cosa Perché Poiché Anche In Di A Da Con Su Per Tra Fra Senza Secondo Dopo Prima Durante Contro
		Verso Non Sì No Già Così Poi Quindi Infine Inoltre Tuttavia Oggi Ieri Domani Qui Lì Tutto Tutti Tutte
		Alcuni Molti Ogni Altri Più È Sono Era C Due Tre Nessuno
	`,
	labels: `piano vitamina tipo classe gruppo pagina capitolo`
};

export const portuguese: WordTable = {
	onward: `
		sr sra srs sras srta dr dra drs prof profa prof.ª d eng arq gen cel cap ten sgto maj alm pe fr mons
		ex exmo exma p.ex cf vs av r al pça trav est aprox exa v.exa s.exa dep sen gov pres min des sto sta
	`,
	numbered: `
		n.º nº no núm art arts pág págs p pp cap vol fig tel tab par inc jan fev mar abr mai jun jul ago set
		out nov dez
	`,
	either: `s.a ltda cia inc ltd co corp e.u.a eua u.s jr máx mín a.c d.c m.e u.e`,
	closing: `etc a.m p.m`,
	starters: `
		O A Os As Um Uma Uns Umas Do Da Dos Das No Na Nos Nas Ao À Aos Pelo Pela Ele Ela Eles Elas Eu Você
		Vocês Nós Se Este Esta Isto Estes Estas Esse Essa Isso Esses Essas Aquele Aquela Seu Sua Seus Suas Meu
		Minha Nosso Nossa E Ou Mas Porém Contudo Porque Pois Se Quando Enquanto Como Onde Quem Que Qual Em De
		Com Sem Por Para Segundo Desde Até Sobre Após Entre Durante Contra Não Sim Também Já Assim Além Então
		Depois Antes Agora Hoje Ontem Amanhã Aqui Ali Tudo Todos Todas Alguns Muitos Muitas Vários Cada Outro
		Outra Outros Mais É São Foi Era Há Dois Duas Três Ninguém
	`,
	labels: `plano vitamina tipo classe grupo página capítulo`
};
