/** Tells a curator of each digest that could not be printed why, and what to do. */
export function missingMessages(
	printed: ReadonlyMap<string, unknown>,
	failed: ReadonlyMap<string, string>,
): string[] {
	const reasons = Map.groupBy(failed.keys(), (id) => failed.get(id) ?? "");
	const remedy = "Build again, or leave the digests out: --no-digests";
	if (printed.size === 0)
		return [...reasons.keys()].map(
			(why) => `There are no PDF digests this time. ${sentence(why)} ${remedy}`,
		);
	return [...reasons].map(
		([why, ids]) =>
			`${ids.map((id) => `${id}.pdf`).join(", ")} could not be printed, and the survey goes ` +
			`without: ${sentence(why)} ${remedy}`,
	);
}

const sentence = (text: string) => (/[.!?]$/u.test(text) ? text : `${text}.`);
