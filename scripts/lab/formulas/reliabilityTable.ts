/** A formula that was found, its confidence, and whether it is right. */
export interface JudgedConfidence {
	readonly confidence: number;
	readonly right: boolean;
	readonly exact: boolean;
}

const borders = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/** What share is right of the formulas of each band of confidence, as lines of text. */
export function reliabilityTable(judged: readonly JudgedConfidence[]): string {
	const rows = borders.slice(1).map((to, i) =>
		row(
			`${borders[i]!.toFixed(2)}-${to.toFixed(2)}`,
			judged.filter(({ confidence }) => confidence >= borders[i]! && confidence < to),
		),
	);
	const sure = row(
		">= 0.90",
		judged.filter(({ confidence }) => confidence >= 0.9),
	);
	return [
		"confidence | formulas | mean said | right | exactly the author's bounds and TeX",
		...rows,
		sure,
	].join("\n");
}

function row(label: string, some: readonly JudgedConfidence[]): string {
	const share = (count: number): string =>
		some.length === 0 ? "-" : (count / some.length).toFixed(3);
	const mean = share(some.reduce((sum, { confidence }) => sum + confidence, 0));
	return (
		`${label.padEnd(10)} | ${String(some.length).padStart(8)} | ${mean.padStart(9)} | ` +
		`${share(some.filter(({ right }) => right).length)} | ` +
		`${share(some.filter(({ exact }) => exact).length)}`
	);
}
