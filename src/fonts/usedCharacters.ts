import { Parser } from "htmlparser2";
import { type SiteFile, textOf } from "../html/siteFile.ts";

/** What the pages of a site need of fonts. */
export interface UsedCharacters {
	/** the distinct characters of all text outside of formulas, sorted */
	readonly text: string;
	/** the characters within typeset formulas, each run of them once with the classes around it */
	readonly formulas: readonly FormulaRun[];
	/** @returns the runs of one page */
	formulasOf(path: string): readonly FormulaRun[];
}

export interface FormulaRun {
	/** of the formula's elements from the outermost to the innermost, each once */
	readonly classes: readonly string[];
	/** distinct, sorted; none in elements that are empty */
	readonly characters: string;
}

/** Characters by the classes around them, from the formula's own on. */
type Runs = Map<string, Set<string>>;

/**
 * @param pages read by their tags alone: all have to be seen before the first is changed, and a tree takes
 * twice the time
 */
export function usedCharacters(pages: readonly SiteFile[]): UsedCharacters {
	const text = new Set<string>();
	const all: Runs = new Map();
	const byPage = new Map<string, Runs>();
	let runs: Runs = new Map();
	/** the classes of the open spans from the formula's own on; none outside */
	let open: string[] = [];
	let place = text;
	/** within what is heard or copied, and never shown; what is searched is shown in excerpts */
	let unseen = false;
	const enter = (spans: string[]) => {
		open = spans;
		place = open.length === 0 ? text : runOf(runs, open.join(" "));
	};
	const reader = new Parser({
		onopentag: (name, { class: classes = "", hidden }) => {
			if (name !== "span" && name !== "tspan") return;
			unseen = hidden === undefined && /^(?:katex-mathml|tex)$/u.test(classes);
			if (unseen) return;
			if (open.length > 0 || /^(?:katex(?:-display)?|letter)(?: |$)/u.test(classes))
				enter([...open, classes]);
		},
		onclosetag: (name) => {
			if ((name === "span" || name === "tspan") && !unseen && open.length > 0)
				enter(open.slice(0, -1));
			if (name === "span") unseen = false;
		},
		ontext: (run) => {
			if (!unseen) for (const character of run) place.add(character);
		},
	});
	for (const page of pages) {
		runs = new Map();
		enter([]);
		reader.parseComplete(textOf(page));
		if (runs.size === 0) continue;
		byPage.set(page.path, runs);
		for (const [classes, characters] of runs) {
			const known = runOf(all, classes);
			for (const character of characters) known.add(character);
		}
	}
	return {
		text: sorted(text),
		formulas: listed(all),
		formulasOf: (path) => listed(byPage.get(path) ?? new Map()),
	};
}

function runOf(runs: Runs, classes: string): Set<string> {
	const known = runs.get(classes) ?? new Set();
	runs.set(classes, known);
	return known;
}

const listed = (runs: Runs): FormulaRun[] =>
	Array.from(runs, ([classes, characters]) => ({
		classes: [...new Set(classes.split(" "))],
		characters: sorted(characters),
	}));

function sorted(characters: ReadonlySet<string>): string {
	return [...characters]
		.filter((character) => !/\p{Cc}/u.test(character))
		.sort()
		.join("");
}
