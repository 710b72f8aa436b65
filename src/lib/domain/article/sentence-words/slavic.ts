import type { WordTable } from './word-table.ts';

export const polish: WordTable = {
	onward: `
		dr hab prof mgr inż lek med gen płk ppłk mjr kpt por ppor sierż kpr ks bp abp kard św o s m.in np
		tzw tzn tj t.j ok ul al pl os woj pow gm m.st red wg por zob ds
		marsz min prem śp szer dł wys ang niem franc ros łac zał ur zm czł dyr kier zast
	`,
	numbered: `nr art ust pkt par rozdz s str t tom godz tel poz rys tab lit sygn`,
	either: `
		mln mld tys bln proc zł gr r rr w ww pn płd wsch zach godz min sek kg km cm ha szt im z.o.o
		s.a inc ltd co u.s jr p.n.e n.e
	`,
	closing: `itd itp etc in`,
	starters: `
		W We Z Ze Na Do Od Po Przed Za Pod Nad Przy Przez Dla Bez Wśród Między Według Podczas Mimo Oprócz Obok
		I A Ale Lecz Jednak Jednakże Oraz Albo Lub Czy Bo Gdy Kiedy Gdyby Jeśli Jeżeli Choć Chociaż Ponieważ
		Że Żeby Aby To Ten Ta Te Ci Tego Tej Tych Tym Taki Taka Takie On Ona Ono Oni One Ja Ty My Wy Jego Jej
		Ich Nasz Nasza Mój Moja Nie Tak Już Jeszcze Tylko Także Również Też Teraz Dziś Dzisiaj Wczoraj Jutro
		Potem Następnie Wtedy Tam Tu Tutaj Kto Co Jak Gdzie Dlaczego Który Która Które Którzy Wszyscy Wszystko
		Każdy Niektórzy Wielu Inni Jest Są Był Była Było Byli Zdaniem Zgodnie Ponadto Dlatego Jak Więc Dwa
		Trzy O U Ku
	`,
	labels: `strona rozdział punkt plan typ klasa grupa`,
	hasDottedOrdinals: true
};

export const russian: WordTable = {
	onward: `
		т.е т.н т.к т.ч т.о напр ул просп пер пл пос дер обл респ р-н акад проф доц канд д-р инж
		ген полк подп кап св гр тов ср англ нем фр фран лат греч рус укр букв прим ред сост
		и.о мл бул наб кв корп оз о-в зам нач пом гл
	`,
	numbered: `стр с рис табл гл п пп ст ч разд вып т тт № тел илл`,
	either: `
		млн млрд трлн тыс руб коп долл проц чел экз г гг в вв н.э м км кг см га шт мин сек ч р кв.м куб л.с им пр ст
	`,
	closing: `т.д т.п др etc`,
	starters: `
		В Во На Но И А С Со К Ко По За Из От До Для При Про Под Над Перед После Между Через Без Около Среди
		Согласно Несмотря Кроме Во Если Когда Пока Хотя Чтобы Что Как Где Куда Откуда Почему Зачем Кто Какой
		Какая Какие Который Это Этот Эта Эти Этого Тот Та Те То Тогда Там Тут Здесь Он Она Оно Они Я Ты Мы Вы
		Его Её Ее Их Наш Наша Мой Моя Свой Все Всё Весь Каждый Многие Некоторые Другие Не Ни Да Нет Уже Ещё
		Еще Только Также Тоже Теперь Сегодня Вчера Завтра Потом Затем Однако Поэтому Впрочем Кстати Ранее
		Позже Так Такой Такие Был Была Было Были Есть Будет Можно Нужно По О Об У Ведь Именно Два Три
	`,
	labels: `страница глава пункт план тип класс группа`
};

export const ukrainian: WordTable = {
	onward: `
		т.зв т.з т.н т.ч напр ім вул просп пров пл бул наб обл респ р-н акад проф доц канд д-р інж ген полк
		підп кап св гр тов п пп див пор англ нім фр лат грец рос укр букв прим ред упор нар в.о т.в.о
		мол смт кв корп заст нач гол
	`,
	numbered: `стор с рис табл гл п пп ст ч розд вип т тт № тел іл`,
	either: `
		млн млрд трлн тис грн коп дол відс чол екз р рр ст в вв н.е м км кг см га шт хв сек кв.м куб
	`,
	closing: `т.д т.п ін etc`,
	starters: `
		У В Во На Але І Й Та А З Із Зі До По За Від Для При Про Під Над Перед Після Між Через Без Біля Серед
		Згідно Попри Крім Окрім Якщо Коли Поки Хоча Щоб Що Як Де Куди Звідки Чому Навіщо Хто Який Яка Які
		Котрий Це Цей Ця Ці Цього Той Те Ті То Тоді Там Тут Він Вона Воно Вони Я Ти Ми Ви Його Її Їх Їхній Наш
		Наша Мій Моя Свій Усі Всі Все Увесь Кожен Багато Деякі Інші Не Ні Так Вже Ще Лише Тільки Також Теж
		Тепер Сьогодні Вчора Учора Завтра Потім Згодом Однак Проте Тому Водночас Раніше Пізніше Такий Такі
		Був Була Було Були Є Буде Можна Треба О Об Адже Саме Натомість Два Три Бо Чи
	`,
	labels: `сторінка розділ пункт план тип клас група`
};

export const czech: WordTable = {
	onward: `
		dr doc prof ing mgr mudr judr phdr rndr bc gen plk mjr kpt sv p pí např tj tzv resp cca vč ul tř
		popř příp mj zvl zast pplk por
	`,
	numbered: `č čís nám str s odst písm kap obr tab tel roč sv hod`,
	either: `mil mld tis kč ks km r stol st o.p.s s.r.o a.s spol inc ltd co jr n.l př.n.l`,
	closing: `atd apod aj etc`,
	starters: `
		V Ve Na Z Ze Do Od Po Před Za Pod Nad Při Pro Bez Podle Během Mezi Kromě A I Ale Však Nebo Když Pokud
		Jestliže Protože Aby Že Co Kdo Jak Kde Proč Který Která To Ten Ta Ti Tento Tato Tyto On Ona Oni Já My
		Vy Jeho Její Jejich Náš Ne Ano Už Ještě Jen Také Teď Dnes Včera Zítra Potom Pak Tam Tady Tak Všichni
		Vše Každý Někteří Je Jsou Byl Byla Bylo Byli Má Mají Podle Zatímco Dva Tři O U K
	`,
	hasDottedOrdinals: true
};
