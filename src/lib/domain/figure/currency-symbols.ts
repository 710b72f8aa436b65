/** Symbols and what they stand for, in every language; "$" alone does not say which dollar. */
export const symbols: readonly (readonly [code: string, symbols: string])[] = [
	['$', '$|＄'],
	['USD', 'us$|us $|u.s.$|u.s. $|u$|u$d|u$s|usd$|us-$'],
	['CAD', 'c$|ca$|can$|cdn$|cad$'],
	['AUD', 'a$|au$|aus$|aud$'],
	['NZD', 'nz$|nzd$'],
	['HKD', 'hk$|hkd$'],
	['SGD', 's$|sg$|sgd$'],
	['TWD', 'nt$|twd$'],
	['MXN', 'mx$|mxn$|mex$'],
	['ARS', 'ar$|ars$'],
	['COP', 'col$|cop$'],
	['CLP', 'clp$'],
	['UYU', '$u|uyu$'],
	['DOP', 'rd$|dop$'],
	['JMD', 'j$|ja$|jmd$'],
	['TTD', 'tt$|ttd$'],
	['BBD', 'bds$|bbd$'],
	['BSD', 'bsd$'],
	['XCD', 'ec$|xcd$'],
	['FJD', 'fj$|fjd$'],
	['NAD', 'n$|nad$'],
	['ZWL', 'z$|zwl$'],
	['BRL', 'r$|brl$'],
	['NIO', 'c$n'],
	['MOP', 'mop$'],
	['EUR', '€|€ur'],
	['GBP', '£|gb£|stg£|uk£|£stg'],
	['EGP', 'e£'],
	['IEP', 'ir£'],
	['JPY', '¥|jp¥|円|￥'],
	['CNY', 'cn¥|rmb¥|元|rmb'],
	['INR', '₹|rs.|rs|inr'],
	['RUB', '₽'],
	['UAH', '₴'],
	['TRY', '₺'],
	['KRW', '₩'],
	['ILS', '₪'],
	['VND', '₫'],
	['NGN', '₦'],
	['PHP', '₱'],
	['PYG', '₲'],
	['GHS', '₵|gh₵|gh¢'],
	['CRC', '₡'],
	['KZT', '₸'],
	['AZN', '₼'],
	['GEL', '₾'],
	['MNT', '₮'],
	['LAK', '₭'],
	['THB', '฿'],
	['KHR', '៛'],
	['BDT', '৳'],
	['AFN', '؋'],
	['BTC', '₿|btc|xbt|bitcoin|bitcoins'],
	['ETH', 'eth'],
	['PLN', 'zł|zl'],
	['CZK', 'kč|kc'],
	['HUF', 'ft'],
	['CHF', 'sfr|sfr.|sfrs|chf|fr.'],
	['DKK', 'dkr|dkk'],
	['NOK', 'nkr|nok'],
	['SEK', 'skr|sek'],
	['ISK', 'isk'],
	['krone', 'kr|kr.'],
	['MYR', 'rm|myr'],
	['IDR', 'rp|rp.|idr'],
	['ZAR', 'zar'],
	['KES', 'ksh|kshs|ksh.'],
	['UGX', 'ush|ushs'],
	['TZS', 'tsh|tshs'],
	['BAM', 'km'],
	['AED', 'dhs|dh|aed'],
	['PKR', 'pkr'],
	['LKR', 'slrs'],
	['DEM', 'dm|d-mark'],
	['FRF', 'ff|frf'],
	['FIM', 'fmk']
];

/** Symbols made of letters that mean a currency in this very case only. */
export const casedSymbols: Readonly<Record<string, string>> = {
	rm: 'RM',
	ft: 'Ft',
	km: 'KM',
	dm: 'DM',
	ff: 'FF',
	rp: 'Rp',
	'rp.': 'Rp.',
	'fr.': 'Fr.',
	fmk: 'FMk',
	kc: 'Kc',
	eth: 'ETH',
	le: 'LE',
	rs: 'Rs',
	isk: 'ISK',
	dh: 'Dh',
	zl: 'zl'
};

/** Symbols that stand after their amount only. */
export const suffixOnly = new Set(['kc', 'zl', 'zł', 'kč', 'dh', 'km', 'ft', 'kr', 'kr.']);

/** ISO codes that are also written in small letters. */
export const smallCodes = new Set(
	'usd eur gbp chf jpy cny cad aud nzd inr sek nok dkk hkd sgd brl rub uah czk huf krw zar ils mxn aed sar thb pln myr idr vnd kwd egp ngn kes pkr bdt lkr twd'.split(
		' '
	)
);

/** ISO codes that are words or abbreviations of other things too; they need a large number. */
export const wordCodes = new Set(
	'ALL TOP TRY CUP PEN MOP MAD SOS GEL BOB LAK COP BAM RON ARS BAM ANG STN MUR SIT LAK'.split(' ')
);
