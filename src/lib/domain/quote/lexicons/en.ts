import type { LexiconSource } from '#lib/domain/quote/lexicon.ts';

/** English. */
export const english: LexiconSource = {
	cues: {
		say: `sa(y|ys|id|ying) add(|s|ed|ing) claim(|s|ed|ing) argu(e|es|ed|ing) not(e|es|ed|ing)
			announc(e|es|ed|ing) stat(ed|ing) declar(e|es|ed|ing) insist(|s|ed|ing) assert(|s|ed|ing)
			acknowledg(e|es|ed|ing) admi(t|ts|tted|tting) conced(e|es|ed|ing) contend(|s|ed|ing)
			maintain(s|ed|ing) alleg(e|es|ed|ing) explain(|s|ed|ing) stress(|es|ed|ing)
			emphasi(ze|zes|zed|zing|se|ses|sed|sing) predict(|s|ed|ing) repl(y|ies|ied|ying)
			respond(|s|ed|ing) retort(|s|ed|ing) warn(|s|ed|ing) suggest(|s|ed|ing) propos(e|es|ed|ing)
			recall(|s|ed|ing) reiterat(e|es|ed|ing) repeat(|s|ed|ing) remark(|s|ed|ing) comment(|s|ed|ing)
			observ(e|es|ed|ing) mention(|s|ed|ing) confirm(|s|ed|ing) den(y|ies|ied|ying)
			disclos(e|es|ed|ing) reveal(|s|ed|ing) report(|s|ed|ing) writ(e|es|ing) wrote written
			tweet(|s|ed|ing) post(ed|ing) testif(y|ies|ied|ying) joke(|s|d) joking complain(|s|ed|ing)
			lament(|s|ed|ing) boast(|s|ed|ing) brag(|s|ged|ging) vow(|s|ed|ing) pledg(e|es|ed|ing)
			promis(e|es|ed|ing) swear(|s|ing) swore agree(|s|d|ing) concur(|s|red|ring)
			conclud(e|es|ed|ing) caution(|s|ed|ing) counter(ed|ing) point(|s|ed|ing)_out
			ma(ke|kes|de|king)_clear g(o|oes|oing)_on_to_say chim(e|es|ed|ing)_in
			sh(oot|oots|ot|ooting)_back f(ire|ires|ired|iring)_back hit_back ask(|s|ed|ing)
			inquir(e|es|ed|ing) wonder(|s|ed|ing) ponder(|s|ed|ing) posit(|s|ed|ing)
			hint(|s|ed|ing) impl(y|ies|ied|ying) signal(s|ed|ing|led|ling) indicat(e|es|ed|ing)
			reckon(|s|ed|ing) opin(e|es|ed|ing) recount(|s|ed|ing) quip(|s|ped|ping) affirm(|s|ed|ing)
			reaffirm(|s|ed|ing) proclaim(|s|ed|ing) confid(e|es|ed|ing) clarif(y|ies|ied|ying)
			speculat(e|es|ed|ing) underscor(e|es|ed|ing) underlin(e|es|ed|ing) highlight(|s|ed|ing)
			stipulat(e|es|ed|ing) specif(y|ies|ied|ying) elaborat(e|es|ed|ing) theori(ze|zes|zed|zing)
			estimat(e|es|ed|ing) forecast(|s|ing) guarantee(|s|d|ing) rul(e|es|ed|ing)_that read(|s)`,
		tell: `t(ell|ells|old|elling) assur(e|es|ed|ing) inform(|s|ed|ing) remind(|s|ed|ing)
			convinc(e|es|ed|ing) persuad(e|es|ed|ing) notif(y|ies|ied|ying) reassur(e|es|ed|ing)`,
		speak: `continu(e|es|ed|ing) went_on beg(ins|an) begin(|s|ning) joked laugh(|s|ed|ing) smil(e|es|ed|ing)
			shout(|s|ed|ing) yell(|s|ed|ing) cr(y|ies|ied|ying) scream(|s|ed|ing) chant(|s|ed|ing)
			bark(|s|ed|ing) thunder(|s|ed|ing) whisper(|s|ed|ing) mutter(|s|ed|ing) snap(|s|ped|ping)
			answer(|s|ed|ing) interject(|s|ed|ing) interrupt(|s|ed|ing) exclaim(|s|ed|ing)
			gush(|es|ed|ing) jab(|s|bed|bing) offer(ed|s|ing) sp(eak|eaks|oke|eaking) talk(|s|ed|ing)
			recit(e|es|ed|ing) declin(e|es|ed|ing) quot(e|es|ed|ing) follow(ed)_up conclud(e|es|ed|ing)
			sum(s|med)_up put_it put deadpan(|s|ned|ning) ad-libbed crow(|s|ed|ing) sigh(|s|ed|ing)
			retweet(|s|ed|ing) cit(e|es|ed|ing) issu(e|es|ed|ing) react(|s|ed|ing) sing(|s|ing) sang
			rail(|s|ed|ing) rant(|s|ed|ing) roar(|s|ed|ing) demand(|s|ed|ing) marvel(|s|ed|ing|led)
			muse(|s|d) musing tout(|s|ed|ing) refer(|s|red|ring)_to beseech(|es|ed) growl(|s|ed|ing)`,
		think: `believ(e|es|ed|ing) think(|s|ing) thought fear(|s|ed|ing) hop(e|es|ed|ing) feel(|s|ing) felt
			doubt(|s|ed|ing) suspect(|s|ed|ing) expect(|s|ed|ing) assum(e|es|ed|ing) know(|s|ing) knew
			reali(ze|zes|zed|zing) recogni(ze|zes|zed|zing) want(|s|ed|ing) understood
			wish(|es|ed|ing) worried intend(|s|ed|ing)
			plan(|s|ned|ning) refus(e|es|ed|ing) threaten(|s|ed|ing) prefer(|s|red|ring) surmis(e|es|ed)
			remember(|s|ed|ing) declin(e|es|ed|ing) figur(e|es|ed)`,
		show: `show(|s|ed|ing) f(ind|inds|ound|inding) demonstrat(e|es|ed|ing) prov(e|es|ed|ing) list(s|ed)`,
		judge: `call(|s|ed|ing) describ(e|es|ed|ing) prais(e|es|ed|ing) critici(ze|zes|zed|zing|se|ses|sed|sing)
			accus(e|es|ed|ing) blam(e|es|ed|ing) slam(|s|med|ming) blast(|s|ed|ing) denounc(e|es|ed|ing)
			condemn(|s|ed|ing) dismiss(|es|ed|ing) mock(|s|ed|ing) label(|s|ed|ing|led|ling) dub(|s|bed|bing)
			brand(|s|ed|ing) support(|s|ed|ing) oppos(e|es|ed|ing) defend(|s|ed|ing) endors(e|es|ed|ing)
			reject(|s|ed|ing) welcom(e|es|ed|ing) applaud(|s|ed|ing) attack(|s|ed|ing) tout(|s|ed|ing)
			call(|s|ed|ing)_for refer(|s|red|ring)_to cit(e|es|ed|ing) question(|s|ed|ing)
			discuss(|es|ed|ing) point(|s|ed|ing)_to likened compar(e|es|ed|ing) characteri(ze|zes|zed|zing)
			portray(|s|ed|ing) decr(y|ies|ied|ying) deplor(e|es|ed|ing) favor(s|ed) view(s|ed) see(s|n|ing)
			saw detail(s|ed|ing) outlin(e|es|ed|ing) ridicul(e|es|ed|ing) admonish(|es|ed) chid(e|es|ed|ing)
			knock(|s|ed|ing) downplay(|s|ed|ing) name(d|s) warn(|s|ed|ing)_of recommend(|s|ed|ing)
			advocat(e|es|ed|ing) challeng(e|es|ed|ing) accept(|s|ed|ing) identif(y|ies|ied|ying)`,
		urge: `urg(e|es|ed|ing) call(|s|ed|ing)_on call(|s|ed|ing)_upon advis(e|es|ed|ing) order(|s|ed|ing)
			request(ed|ing) implor(e|es|ed|ing) begg(ed|ing) encourag(es|ed|ing)
			instruct(|s|ed|ing) pressed challeng(e|es|ed|ing)`,
		source: `according_to in_the_words_of in_the_view_of in_the_opinion_of`
	},
	complementisers: 'that whether',
	questions: 'how why what if who',
	coordinators: 'and but or',
	adversatives: 'but',
	likenesses: 'as',
	ambiguous: `warning writing feeling highlight highlights highlighted highlighting underscore underscores
		underscored underscoring underline underlines underlined report reports claim claims comment comments estimate estimates plan plans promise
		promises pledge pledges call calls remark remarks doubt doubts forecast fear fears worry view views
		signal signals question demand demands request requests hope pledged added adds add repeat repeats
		guarantee guaranteed reported post boast boasts elaborate address press issue issues`,
	nonFinite: 'be been being to not having',
	infinitive: 'to',
	pronouns: {
		male: 'he him',
		female: 'she her',
		neuter: 'it',
		plural: 'they them',
		first: 'i we you one someone everyone nobody anyone everybody'
	},
	relatives: 'who which that whom whose',
	determiners: `the a an this that these those his her its their our my your some many most several both
		all each every any no another other two three four five six seven eight nine ten few more some`,
	prepositions: `in on at by for from to with about against after before during under over between into
		through among of as since until without within across amid despite per via toward towards
		around behind beyond near upon regarding like unlike following`,
	linkers: `of for from at de la le du van von der den al bin ibn and the in`,
	conjunctions: `and but or nor while as when if because although though since until unless so than where
		why how what whereas once that whether after before yet even`,
	auxiliaries: `has have had is are was were be been being will would can could may might must shall should
		did do does 's 've 'd 'll hasn't haven't hadn't didn't doesn't don't won't wouldn't couldn't can't
		cannot isn't aren't wasn't weren't not to`,
	passives: 'is are was were be been being get gets got',
	adverbs: `also later then once again recently previously often even still just never always now already
		soon first further earlier thus instead meanwhile however further simply only reportedly
		repeatedly famously openly yesterday today long ever ago too himself herself themselves itself
		sometimes perhaps probably too both all quite rather very much well rightly`,
	times: `monday tuesday wednesday thursday friday saturday sunday january february march april may june
		july august september october november december today yesterday tomorrow tonight last next
		earlier later recently afterwards afterward morning afternoon evening night week month year`,
	titles: `president vice prime minister secretary general senator sen rep gov governor congressman
		congresswoman representative mayor chancellor king queen prince princess pope judge justice
		general colonel captain lieutenant sergeant major admiral commander dr doctor prof professor
		mr mrs ms miss sir lady lord rev reverend father sister bishop archbishop cardinal rabbi imam
		chief director chairman chairwoman chair spokesman spokeswoman spokesperson ambassador
		attorney foreign finance defense defence interior home former state deputy chief executive
		officer analyst economist author reporter journalist editor host anchor democrat republican
		democratic presidential candidate nominee hopeful frontrunner leader speaker coach actor
		actress director producer singer lawyer activist adviser advisor strategist pollster
		sheriff police detective premier commissioner treasury press education health energy
		us u.s american british french german russian ukrainian leader head boss mogul`,
	quantifiers: 'both all each many most some several few more',
	genitives: '',
	datives: '',
	namingArticles: '',
	perfects: '',
	noVerbAfter: 'so',
	maleTitles: 'mr sir lord king prince',
	femaleTitles: 'mrs ms miss lady queen princess',
	utterances: `statement declaration remark remarks comment comments words announcement warning claim
		claims assertion report quote quotation interview speech message post tweet letter`,
	carriers: `(reported|quoted|cited|carried|published|relayed|released)_by (in|during)_an_interview_(with|to)
		speaking_to told_to citing quoting as_told_to`,
	media: `newspaper magazine show program programme series book film movie song album site website memoir
		called titled entitled novel podcast column headlined play`,
	maleNames: `john james robert michael william david richard joseph thomas charles christopher daniel
		matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald
		timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
		benjamin samuel gregory frank alexander raymond patrick jack dennis jerry peter jens vladimir
		volodymyr joe bill bernie barack ted mike tim jim tom dan ben bob rob steve chris matt tony greg
		jeff marco jeb rand chuck harry hugo luis juan carlos jose pedro pierre jean michel emmanuel
		olaf friedrich hans karl otto ivan sergei dmitry alexei igor boris keir rishi viktor recep ali
		mohamed muhammad ahmed omar andrzej donald jaroslaw giovanni mario matteo giuseppe antonio
		oskar oscar anton leif lars sven erik nils magnus henrik jonas lukas felix emil milo dario conrad
		hugh ian neil graham alan colin stuart gareth liam noah ethan lucas henry leo max oliver theo arthur
		philip simon martin adam victor marcus dominic declan sean connor diego miguel rafael fernando javier
		marcin tomasz piotr pavel jan jakub milan goran ahmad hassan ibrahim yusuf raj arjun sanjay hiroshi kenji`,
	femaleNames: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
		margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah
		stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma
		nicole helen samantha katherine christine rachel carolyn janet catherine maria heather diane
		ruth julie olivia joyce virginia victoria kelly hillary chelsea megan kate ursula annalena
		marine giorgia theresa liz christina claire sophie isabel ana julia kamala melania ivanka
		elena olga natalia irina tatiana svetlana carly jill debbie hannah alice jane
		helena ingrid astrid greta freya inga maja maya petra eva katarina nadia selma hedda ines lucia elisa
		camila paula marta carmen pilar rosa teresa beatriz ada edith eleanor charlotte amelia grace lily ella
		zoe chloe lucy ruby phoebe beth gemma fiona moira siobhan aoife niamh caroline judith joan marion
		agnieszka magdalena zofia ewa katarzyna ludmila tamara fatima aisha leila priya anjali yuki mei`,
	participle: /ing$/,
	pastParticiple: null,
	pastEnding: /ed$/,
	adverbEnding: /.{3}ly$/,
	possessive: /(?<!^(?:he|she|it|who|that|there|what))'s$|s'$/,
	reportive: '',
	elides: false,
	dashSpeech: false,
	capitalNouns: false,
	commaClause: false,
	verbSecond: false,
	dropsSubject: false,
	inflectsNames: false,
	cueInMarks: false,
	fragments: false
};
