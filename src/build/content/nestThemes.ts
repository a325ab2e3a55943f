import type { Problem } from "../../survey/problem.ts";
import { type NarrowerTheme, type Theme, UNFILED } from "../../survey/theme.ts";
import { perhapsMeant } from "../../text/perhapsMeant.ts";
import { quote } from "../../text/quote.ts";

/** A theme as read, with the line on which it says what it stands within. */
export interface ReadTheme {
	readonly theme: NarrowerTheme;
	readonly line: number;
}

/**
 * Puts the themes that stand within others into these, all by their order. There is one level: what a
 * theme stands within stands by itself.
 *
 * @param unread the ids of themes that cannot be read, which are no unknown ones
 */
export function nestThemes(
	read: readonly ReadTheme[],
	unread: readonly string[],
): { themes: readonly Theme[]; problems: readonly Problem[] } {
	const ordered = read
		.map(({ theme }) => theme)
		.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
	const byId = new Map(ordered.map((theme) => [theme.id, theme]));
	const own = ordered.filter(({ id, within }) => within === undefined && id !== UNFILED);
	const problems = read.flatMap(({ theme: { id, within }, line }): Problem[] => {
		if (within === undefined || unread.includes(within)) return [];
		const parent = byId.get(within);
		if (parent?.within === undefined && parent && within !== UNFILED) return [];
		return [
			{
				file: `themes/${id}.mdx`,
				line,
				expected: "within: a theme that stands by itself",
				found:
					parent?.within === undefined
						? quote(within)
						: `${quote(within)}, which stands within ${within === id ? "itself" : quote(parent.within)}`,
				todo: parent?.within
					? "name a theme that stands within no other, as there is one level; or take the line out"
					: perhapsMeant(
							within,
							own.map((theme) => theme.id),
						),
			},
		];
	});
	const themes = ordered
		.filter(({ within }) => within === undefined)
		.map((theme): Theme => {
			const narrower = ordered.filter(({ within }) => within === theme.id);
			return narrower.length > 0 ? { ...theme, narrower } : theme;
		});
	return { themes, problems };
}
