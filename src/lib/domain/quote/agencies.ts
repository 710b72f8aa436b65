/** News agencies and broadcasters that speakers are quoted through, in lower case. */
export const agencies: ReadonlySet<string> = new Set(
	`reuters ap afp tass itar-tass interfax dpa efe ansa pap ukrinform unian bloomberg cnn bbc nbc cbs abc npr
	pbs msnbc politico axios xinhua kyodo anadolu upi apa belga lusa agi swissinfo euronews aljazeera zdf ard
	ntv rtl sky bfmtv franceinfo rfi rai rne rtve tve rtp onet tvn24 suspilne укрінформ уніан рейтер рейтерс
	тасс интерфакс інтерфакс bbc русская sid kna epd news novosti press`.split(/\s+/)
);

/** Names of outlets end or begin like this in many languages. */
export const outletWord =
	/(news|times|post|journal|tribune|herald|telegraph|guardian|press|gazette|chronicle|courier|observer|mirror|mail|independent|novosti|zeitung|anzeiger|rundschau|spiegel|presse|monde|figaro|nación|país|mundo|repubblica|corriere|gazeta|новости|правда|известия|today|daily|magazine|radio|tv)$/u;
