import type { Direction } from "../../model.ts";

/** Words after a value that compare: "56× lower perplexity". */
export const comparatives: ReadonlyMap<string, Direction> = new Map([
	["higher", "higher"],
	["greater", "higher"],
	["larger", "higher"],
	["bigger", "higher"],
	["longer", "higher"],
	["deeper", "higher"],
	["wider", "higher"],
	["lower", "lower"],
	["smaller", "lower"],
	["shorter", "lower"],
	["reduced", "lower"],
	["cheaper", "lower"],
	["lighter", "lower"],
	["more", "more"],
	["additional", "more"],
	["fewer", "fewer"],
	["less", "fewer"],
	["faster", "faster"],
	["quicker", "faster"],
	["slower", "slower"],
	["better", "better"],
	["stronger", "better"],
	["improved", "better"],
	["worse", "worse"],
]);

/** What a comparative measures that names nothing itself: "3 times faster than". */
export const ownMetrics: ReadonlyMap<string, string> = new Map([
	["faster", "speed"],
	["quicker", "speed"],
	["slower", "speed"],
	["smaller", "size"],
	["larger", "size"],
	["bigger", "size"],
	["cheaper", "cost"],
	["longer", "length"],
	["shorter", "length"],
]);

/** Nouns of change, beside a value: "a 40% FLOPs reduction", "a drop of 2%". */
export const changes: ReadonlyMap<string, Direction> = new Map([
	["improvement", "better"],
	["improvements", "better"],
	["enhancement", "better"],
	["gain", "higher"],
	["gains", "higher"],
	["increase", "higher"],
	["increases", "higher"],
	["boost", "higher"],
	["boosts", "higher"],
	["uplift", "higher"],
	["reduction", "lower"],
	["reductions", "lower"],
	["decrease", "lower"],
	["drop", "lower"],
	["drops", "lower"],
	["decline", "lower"],
	["degradation", "worse"],
	["saving", "fewer"],
	["savings", "fewer"],
	["speedup", "faster"],
	["speedups", "faster"],
	["speed-up", "faster"],
	["speed-ups", "faster"],
	["acceleration", "faster"],
	["margin", "better"],
	["advantage", "better"],
	["superiority", "better"],
]);

/** Verbs of change, by their stem, with the endings they take: "reducing memory by 40%". */
const verbs: readonly (readonly [stems: string, Direction])[] = [
	["reduc decreas lower cut shrink compress slash minimiz diminish drop declin fall fell", "lower"],
	["increas rais boost elevat lift grow ris rose doubl tripl", "higher"],
	["improv enhanc advanc strengthen", "better"],
	["outperform surpass exceed beat outpac outscor", "better"],
	["degrad worsen deteriorat", "worse"],
	["accelerat speed(?=(?:s|ed|ing)?\\sup)", "faster"],
	["sav prun remov eliminat discard", "fewer"],
];
const endings = "(?:e|es|s|ed|ing|ning|ping|ting|ling|t)?";

const forms = verbs.map(([stems]) => `((?:${stems.replaceAll(" ", "|")})${endings})`);

/** A verb of change; its groups are those of {@link verbDirection}. */
export const changeVerb = new RegExp(
	`(?<![\\p{L}-])(?!(?:pruning|saving)(?![\\p{L}]))(?:${forms.join("|")})(?: up| down)?(?![\\p{L}-])`,
	"giu",
);

/** The direction of a found verb of change. */
export function verbDirection(found: RegExpExecArray): Direction {
	const index = verbs.findIndex((_, index) => found[index + 1] !== undefined);
	return verbs[index]?.[1] ?? "reaches";
}

/** Whether a found verb of change has the baseline as its object: "outperforms X by". */
export function takesBaseline(found: RegExpExecArray): boolean {
	return found[4] !== undefined;
}
