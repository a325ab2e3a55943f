import { type AcrossPiece, acrossFile } from "./across.ts";
import { acrossUrl, themeUrl } from "./emit/urls.ts";
import type { EssayText } from "./essay/essayTags.ts";
import { everyTheme, type Theme } from "./theme.ts";

/** All that may hold tags: the essays of themes, and the pieces across them. */
export const essayTexts = ({
	themes,
	across = [],
}: {
	readonly themes: readonly Theme[];
	readonly across?: readonly AcrossPiece[];
}): EssayText[] => [
	...everyTheme(themes).map(({ id, essay = "", essayLine = 1 }) => ({
		...{ file: `themes/${id}.mdx`, page: themeUrl(id) },
		...{ essay, essayLine },
	})),
	...across.map(({ id, essay, essayLine }) => ({
		...{ file: acrossFile(id), page: acrossUrl(id) },
		...{ essay, essayLine },
	})),
];
