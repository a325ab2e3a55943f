/**
 * Rounds the numbers of a content stream, which Skia writes with seven digits:
 * the same letters then take the same step, and pack well. The steps between
 * letters keep hundredths of a pixel, all else thousandths; matrices, whose
 * numbers are factors, stay as they are.
 *
 * @param stream of Skia's making: an operator with its operands on a line
 */
export function roundNumbers(stream: string): string {
	return stream.replace(
		/^(?!.* cm$)[-\d. ]*\d\.\d{3,}[-\d. ]*(?: [A-Za-z*]+)?(?: .*)?$/gmu,
		(line) => {
			const places = /^\S+ \S+ Td\b/u.test(line) ? 2 : 3;
			return line.replace(/(?<=^| )-?\d+\.\d{3,}(?= )/gu, (number) =>
				String(Number(Number(number).toFixed(places))),
			);
		},
	);
}
