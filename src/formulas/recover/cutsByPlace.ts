/** How far back the opening half of a pair is looked for, in characters. */
const furthest = 120;

interface PlaceRule {
	/** A run of letters; each of its groups but the last ends in a cut. */
	readonly run: RegExp;
	/** What follows the run, if that matters. */
	readonly after?: RegExp;
	/** What stands before the run, if that matters. */
	readonly before?: RegExp;
}

const letterName =
	"(?:alpha|beta|gamma|[Dd]elta|epsilon|eta|theta|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|psi|omega|ell)";

/** Parts of words of time: `sometimes`, `timestep`. */
const beforeTime = "some|over|life|real|multi|half";
const afterTime = "(?:tep|tamp|cale|eries|pan|lot)";

/**
 * Runs of letters that words of prose look like, or that the splitter would not cut by themselves, in
 * places that tell where.
 */
const rules: readonly PlaceRule[] = [
	{ run: /^((?!m)[A-Za-z])(in)$/, after: /^ ?[[(]-?\d/ },
	{ run: /^((?![bmp])[A-Za-z])(in)$/, after: /^ ?(?:\[\w|\{|[RNZC]\^|mathbb|mathcal)/ },
	{ run: /^(.+)(left|[bB]igg?[lr])$/, after: /^[([{|]/ },
	{ run: /^([a-zA-Z]{1,4})(right)$/, after: /^[)\]}|]/, before: /left[([{|]/ },
	{ run: /^([a-zA-Z]{1,4})([bB]igg?)$/, after: /^[)\]}|]/, before: /[bB]igg?[([{|]/ },
	{
		run: /^([a-zA-Z]{1,3})(log|ln)$/,
		after: /^(?:[ ({^]|$)/,
		before: /(?:O|o|Omega|Theta|left|[bB]igg?l?)\((?:\S* )?$/,
	},
	{ run: new RegExp(`^(hat|bar)(${letterName})$`) },
	{ run: /^(arg)(max|min)$/, after: /^_/ },
	{ run: /^(P)(neq?)(NP)$/ },
	{ run: /^(star|ast|top)(in)$/, before: /[_^]$/ },
	{ run: new RegExp(`^(?!${beforeTime})([A-Za-z]{3,})(times)(?!${afterTime})([a-z]{3,})$`) },
	{ run: /^([A-Z]{1,4})(to)([A-Z]{1,4})$/ },
	{ run: /^([A-Z])(to)$/, after: /^\d/, before: /\d$/ },
];

/** What all the rules ask of a run: hardly any has it. */
const hopeful =
	/.(?:in|left|right|[bB]igg?[lr]?|log|ln|max|min|NP)$|^(?:hat|bar).|.times.|^[A-Z]+to(?:[A-Z]|$)/;

/** Whether `cutsByPlace` can say anything of a run: hardly ever. */
export const placeMayCut = (run: string): boolean => hopeful.test(run);

/**
 * Inner cut positions of a run of letters that its place gives away: `rankleft(`, `pin [0,1]`,
 * `O(dklog k)`; undefined where no rule speaks.
 */
export function cutsByPlace(
	text: string,
	start: number,
	run: string,
): readonly number[] | undefined {
	for (const rule of rules) {
		const match = rule.run.exec(run);
		if (match === null) continue;
		const end = start + run.length;
		if (rule.after && !rule.after.test(text.slice(end, end + 8))) continue;
		if (rule.before && !rule.before.test(text.slice(Math.max(0, start - furthest), start)))
			continue;
		let at = 0;
		return match.slice(1, -1).map((piece) => (at += piece.length));
	}
	return undefined;
}
