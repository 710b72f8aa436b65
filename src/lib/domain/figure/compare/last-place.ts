/** From here on zeros at the end of a whole number are taken for rounding; "20 arrests" are twenty. */
const fewestRounded = 100;

/**
 * What one step in the last place that a number states is worth: a billion for "4 billion", a tenth
 * of that for "4.0 billion", a thousand for "12,000". Zeros at the end of a whole number from 100 on
 * are not counted as stated, as is usual for significant figures; of shares they are. `scale` is the
 * word's after the digits, 1 where there is none.
 */
export function lastPlace(said: string, value: number, scale: number, isShare: boolean): number {
	const mantissa = Math.abs(value) / scale;
	const decimals = decimalsSaid(said.replace(/\D/g, ''), mantissa);
	if (decimals > 0) return scale / 10 ** decimals;
	if (isShare || mantissa < fewestRounded) return scale;
	const zeros = /0*$/.exec(mantissa.toFixed(0))?.[0].length ?? 0;
	return scale * 10 ** zeros;
}

/**
 * How many digits stand behind the decimal mark. All digits read as one whole number are the mantissa
 * times a power of ten, whatever the marks of the language; words and fractions are no such multiple.
 */
function decimalsSaid(digits: string, mantissa: number): number {
	if (digits !== '' && mantissa === 0) return digits.length - 1;
	const power = Math.log10(Number(digits) / mantissa);
	const whole = Math.round(power);
	if (whole >= 0 && Math.abs(power - whole) < 1e-9) return whole;
	return /\.(\d+)$/.exec(String(mantissa))?.[1]?.length ?? 0;
}
