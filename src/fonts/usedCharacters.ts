import { Parser } from "htmlparser2";

/** What the pages of a site need of fonts. */
export interface UsedCharacters {
	/** the characters of all text outside of formulas, and how often each stands there */
	readonly times: ReadonlyMap<string, number>;
	/** the same, and on how many pages */
	readonly pagesWith: ReadonlyMap<string, number>;
	/** the characters within the typeset formulas of each page that has some */
	readonly formulas: ReadonlyMap<string, readonly FormulaRun[]>;
}

/** What one page needs of fonts. */
export interface PageCharacters {
	/** the characters of its text outside of formulas, and how often each stands there */
	readonly text: ReadonlyMap<string, number>;
	/** the characters within its typeset formulas */
	readonly runs: readonly FormulaRun[];
}

export interface FormulaRun {
	/** of the formula's elements from the outermost to the innermost, each once */
	readonly classes: readonly string[];
	/** distinct, sorted; none in elements that are empty */
	readonly characters: string;
}

/** Characters by the classes around them, from the formula's own on. */
type Runs = Map<string, Set<string>>;

/** @param pages what each has, by its path */
export function usedCharacters(pages: ReadonlyMap<string, PageCharacters>): UsedCharacters {
	const times = new Map<string, number>();
	const pagesWith = new Map<string, number>();
	const formulas = new Map<string, readonly FormulaRun[]>();
	for (const [path, { text, runs }] of pages) {
		for (const [character, count] of text) {
			times.set(character, (times.get(character) ?? 0) + count);
			pagesWith.set(character, (pagesWith.get(character) ?? 0) + 1);
		}
		if (runs.length > 0) formulas.set(path, runs);
	}
	return { times, pagesWith, formulas };
}

/**
 * @param html read by its tags alone: all pages have to be seen before the first is changed, and a tree takes
 * twice the time
 */
export function charactersOf(html: string): PageCharacters {
	const text = new Map<string, number>();
	const runs: Runs = new Map();
	/** the classes of the open spans from the formula's own on; none outside */
	let open: string[] = [];
	/** the characters of the formula that is open */
	let place: Set<string> | undefined;
	/** within what is heard or copied, and never shown; what is searched is shown in excerpts */
	let unseen = false;
	const enter = (spans: string[]) => {
		open = spans;
		place = open.length === 0 ? undefined : runOf(runs, open.join(" "));
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
			if (unseen) return;
			for (const character of run)
				if (place) place.add(character);
				else text.set(character, (text.get(character) ?? 0) + 1);
		},
	});
	reader.parseComplete(html);
	for (const character of text.keys()) if (/\p{Cc}/u.test(character)) text.delete(character);
	return { text, runs: listed(runs) };
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
