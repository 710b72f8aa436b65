/** One cell: a number is written as such, null stays empty. */
export type CsvCell = string | number | null;

/** Starts that make a spreadsheet compute a cell (OWASP, "CSV injection"). */
const formulaStart = /^[=+\-@\t\r]/;

function cellText(cell: CsvCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const safe = formulaStart.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as comma-separated text with CRLF after each (RFC 4180); words that look like a formula are disarmed. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
	return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}
