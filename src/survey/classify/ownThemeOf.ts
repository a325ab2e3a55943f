import type { Theme } from "../theme.ts";

/** Gives of a theme's id that of the theme that it stands within, or its own. */
export function ownThemeOf(themes: readonly Theme[]): (id: string) => string {
	const within = new Map(
		themes.flatMap(({ id, narrower = [] }) => narrower.map((one) => [one.id, id])),
	);
	return (id) => within.get(id) ?? id;
}
