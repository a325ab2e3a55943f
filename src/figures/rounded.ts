/** Coordinates with two decimals, which are precise enough. */
export function rounded(coordinates: string): string {
	return coordinates.replace(/\d+\.\d{3,}/gu, (number) =>
		String(Math.round(Number(number) * 100) / 100),
	);
}
