type Dimension = readonly (readonly [factor: number, names: string])[];

// Factors to the first unit of each line's dimension. Sources: the SI brochure (BIPM 2019) for metric
// units; NIST Special Publication 811 (2008), appendix B, for the others.
const dimensions: readonly Dimension[] = [
	[
		[1, 'm|metre|metres|meter|meters'],
		[0.001, 'mm|millimetre|millimetres|millimeter|millimeters'],
		[0.01, 'cm|centimetre|centimetres|centimeter|centimeters'],
		[1000, 'km|kilometre|kilometres|kilometer|kilometers'],
		[0.0254, 'inch|inches'],
		[0.3048, 'ft|foot|feet'],
		[0.9144, 'yard|yards'],
		[1609.344, 'mi|mile|miles'],
		[1852, 'nautical mile|nautical miles']
	],
	[
		[1, 'm2|m²|sq m|square metre|square metres|square meter|square meters'],
		[10_000, 'ha|hectare|hectares'],
		[1_000_000, 'km2|km²|sq km|square kilometre|square kilometres|square kilometers'],
		[4046.8564224, 'acre|acres'],
		[2_589_988.110336, 'square mile|square miles|sq mi']
	],
	[
		[1, 'kg|kilogram|kilograms|kilo|kilos'],
		[0.001, 'g|gram|grams'],
		[1000, 't|tonne|tonnes|metric ton|metric tons'],
		[0.45359237, 'lb|lbs|pound|pounds']
	],
	[
		[1, 'l|litre|litres|liter|liters'],
		[1000, 'm3|m³|cubic metre|cubic metres|cubic meter|cubic meters'],
		[158.987294928, 'barrel|barrels|bbl']
	],
	[
		[1, 'kwh|kilowatt hour|kilowatt hours|kilowatt-hours'],
		[1000, 'mwh|megawatt hour|megawatt hours|megawatt-hours'],
		[1_000_000, 'gwh|gigawatt hour|gigawatt hours|gigawatt-hours'],
		[1e9, 'twh|terawatt hour|terawatt hours|terawatt-hours']
	],
	[
		[1, 'kw|kilowatt|kilowatts'],
		[1000, 'mw|megawatt|megawatts'],
		[1_000_000, 'gw|gigawatt|gigawatts']
	],
	[
		[1, 'minute|minutes|min'],
		[60, 'hour|hours|h'],
		[1440, 'day|days'],
		[10_080, 'week|weeks']
	],
	[
		[1, '%|percent|per cent'],
		[0.1, '‰|per mille|per mil']
	],
	[
		[1, 'percentage points|percentage point|points|pp'],
		[0.01, 'basis points|basis point|bp|bps']
	]
];

const known = new Map<string, { dimension: number; factor: number }>(
	dimensions.flatMap((units, dimension) =>
		units.flatMap(([factor, names]) =>
			names.split('|').map((name) => [name, { dimension, factor }] as const)
		)
	)
);

/** How many of `to` one of `from` is: 1000 for km in m, 1 for "job" in "jobs"; null if they differ. */
export function unitFactor(from: string, to: string): number | null {
	if (plainUnit(from) === plainUnit(to)) return 1;
	const a = known.get(from.trim().toLowerCase());
	const b = known.get(to.trim().toLowerCase());
	if (a === undefined || b === undefined || a.dimension !== b.dimension) return null;
	return a.factor / b.factor;
}

/** Without case and the ending of an English plural. */
function plainUnit(unit: string): string {
	return unit
		.trim()
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/ies$/, 'y')
		.replace(/(?<=[^s])s$/, '');
}
