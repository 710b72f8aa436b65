import type { Calendar } from './calendar.ts';
import type { SourceSeed } from './shape.ts';

/** The source library of the demo, by key. */
export function sourcesFor(at: Calendar): Record<string, SourceSeed> {
	const open = { primacy: 'primary', confidentiality: 'public' } as const;
	return {
		tariffs: {
			...open,
			title: 'Harbour tariffs, all notices since the surge',
			publisher: 'Coastal Fares Board',
			url: 'https://fares-board.example/notices/harbour-tariffs',
			kind: 'dataset',
			publishedOn: at.day(240)
		},
		fareDecision: {
			...open,
			title: 'Decision 114: harbour fares, third application',
			publisher: 'Coastal Fares Board',
			url: 'https://fares-board.example/decisions/114',
			kind: 'document',
			publishedOn: at.day(243)
		},
		fareApplication: {
			...open,
			title: 'Application 121: harbour fares',
			publisher: 'Coastal Fares Board',
			url: 'https://fares-board.example/applications/121',
			kind: 'document',
			publishedOn: at.day(142)
		},
		ferryAccounts: {
			...open,
			title: 'Annual report and accounts',
			publisher: 'Tessel Ferry Company',
			url: 'https://tessel-ferry.example/report/annual',
			kind: 'document',
			publishedOn: at.day(290)
		},
		ferryPress: {
			...open,
			title: 'Recording of the press conference on fares',
			publisher: 'Tessel Ferry Company',
			url: 'https://tessel-ferry.example/press/fares-recording',
			kind: 'file',
			publishedOn: at.day(237)
		},
		ferryLog: {
			...open,
			title: 'Sailing log, harbour and island lines',
			publisher: 'Harbour Office of Tesselhaven',
			url: 'https://harbour-office.example/logs/sailings',
			kind: 'dataset',
			publishedOn: at.day(239)
		},
		dampReport: {
			...open,
			title: 'Damp in school buildings',
			publisher: 'Inspectorate of Schools, Tessel coast',
			url: 'https://schools-inspectorate.example/reports/damp',
			kind: 'document',
			publishedOn: at.day(180)
		},
		schoolRegister: {
			...open,
			title: 'Register of rooms and closures',
			publisher: 'Tesselhaven School Board',
			url: 'https://school-board.example/register/rooms',
			kind: 'dataset',
			publishedOn: at.day(97)
		},
		cityBudgets: {
			...open,
			title: 'School building costs in eleven coastal cities',
			publisher: 'Institute for Municipal Accounts',
			author: 'Sabra Lindqvist-Oyelaran',
			url: 'https://municipal-accounts.example/tables/schools',
			kind: 'dataset',
			primacy: 'secondary',
			publishedOn: at.day(260)
		},
		boardMinutes: {
			...open,
			title: 'Minutes of the buildings committee',
			publisher: 'Tesselhaven School Board',
			url: 'https://school-board.example/minutes/buildings',
			kind: 'document',
			publishedOn: at.day(205)
		},
		dryerTariff: {
			...open,
			title: 'Hire and running costs, drying equipment',
			publisher: 'Brackwater Plant Hire',
			url: 'https://brackwater-hire.example/tariffs/drying',
			kind: 'document',
			publishedOn: at.day(199)
		},
		homesRegister: {
			...open,
			title: 'Register of dwellings, completions by year',
			publisher: 'Tesselhaven City Archive',
			url: 'https://city-archive.example/dwellings/completions',
			kind: 'dataset',
			publishedOn: at.day(128)
		},
		groyneInterview: {
			...open,
			title: 'Interview with Lucan Veerhaven',
			publisher: 'Radio Groyne',
			author: 'Tamsin Obuya',
			url: 'https://radio-groyne.example/mornings/veerhaven',
			kind: 'interview',
			publishedOn: at.day(124)
		},
		rentIndex: {
			...open,
			title: 'Quarterly rent index',
			publisher: 'Institute for Municipal Accounts',
			url: 'https://municipal-accounts.example/tables/rents',
			kind: 'dataset',
			primacy: 'secondary',
			publishedOn: at.day(130)
		},
		tenantsLetter: {
			...open,
			title: 'Open letter on empty flats',
			publisher: 'Lower Kelder Tenants’ Association',
			url: 'https://kelder-tenants.example/letters/empty-flats',
			kind: 'document',
			publishedOn: at.day(126)
		},
		bellLog: {
			...open,
			title: 'Tide bells: fault log and test book',
			publisher: 'Harbour Office of Tesselhaven',
			url: 'https://harbour-office.example/logs/tide-bells',
			kind: 'document',
			publishedOn: at.day(64)
		},
		tideGauge: {
			...open,
			title: 'Tide gauge at Kelderbank, ten-minute readings',
			publisher: 'Harbour Office of Tesselhaven',
			url: 'https://harbour-office.example/data/gauge-kelderbank',
			kind: 'dataset',
			publishedOn: at.day(65)
		},
		engineer: {
			title: 'Conversation with a maintenance engineer',
			publisher: 'The Saltmarsh Standard',
			kind: 'interview',
			primacy: 'primary',
			confidentiality: 'desk',
			publishedOn: at.day(60)
		},
		auditStatement: {
			...open,
			title: 'Disbursement statement, latest quarter',
			publisher: 'Tesselhaven Court of Audit',
			url: 'https://court-of-audit.example/statements/harbour-fund',
			kind: 'document',
			publishedOn: at.day(40)
		},
		auditTenders: {
			...open,
			title: 'Special report 31: contracts of the harbour fund',
			publisher: 'Tesselhaven Court of Audit',
			url: 'https://court-of-audit.example/special-reports/31',
			kind: 'document',
			publishedOn: at.day(33)
		},
		cashReport: {
			...open,
			title: `Monthly cash report, ${at.month(180)}`,
			publisher: 'Harbour Rebuilding Fund',
			url: 'https://harbour-fund.example/cash/monthly-report',
			kind: 'document',
			publishedOn: at.day(160)
		},
		transcript: {
			...open,
			title: `Transcript, session of ${at.shortDay(7)}`,
			publisher: 'Tesselhaven City Council',
			url: 'https://council.example/transcripts/harbour-session',
			kind: 'document',
			publishedOn: at.day(6)
		},
		mayorReply: {
			title: 'Reply from the mayor’s office',
			publisher: 'Office of the Mayor of Tesselhaven',
			kind: 'file',
			primacy: 'primary',
			confidentiality: 'public',
			publishedOn: at.day(2)
		},
		portBooks: {
			...open,
			title: 'Port of Tesselhaven, traffic by year',
			publisher: 'Port Authority',
			url: 'https://port-authority.example/traffic/annual',
			kind: 'dataset',
			publishedOn: at.day(45)
		},
		councilMinutes: {
			...open,
			title: `Minutes of the sitting of ${at.shortDay(56)}`,
			publisher: 'Tesselhaven City Council',
			url: 'https://council.example/minutes/third-tranche',
			kind: 'document',
			publishedOn: at.day(50)
		},
		unionCount: {
			...open,
			title: `Members by status, count of ${at.monthName(40)}`,
			publisher: 'Quay Workers’ Union',
			url: 'https://quay-workers.example/members/count',
			kind: 'document',
			publishedOn: at.day(20)
		},
		binInvoice: {
			...open,
			title: 'Order 5520: street bins, gull-proof',
			publisher: 'City of Tesselhaven, purchasing',
			url: 'https://city-purchasing.example/orders/5520',
			kind: 'document',
			publishedOn: at.day(410)
		},
		complaints: {
			...open,
			title: 'Street cleaning complaints by month and cause',
			publisher: 'City of Tesselhaven, street services',
			url: 'https://street-services.example/data/complaints',
			kind: 'dataset',
			publishedOn: at.day(9)
		}
	};
}
