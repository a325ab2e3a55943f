import type { Random } from "./random.ts";

const ONSETS =
	"b bl br c ch cl cr d dr f fl g gr h j k l m n p pl pr qu r s sc sh sl sp st t th tr v w z".split(
		" ",
	);
const VOWELS = "a e i o u ai ea io ou".split(" ");
const CODAS = "|||n|r|l|s|t|m|x|nd|rn|ct".split("|");
const ENDINGS = "al ance ed er ian ic ify ing ion ism ity ive ization ly ness oid or ous".split(
	" ",
);
const BEFORE =
	"anti auto cross hyper inter intra meta micro multi non over pre quasi re semi sub super un".split(
		" ",
	);
const BEHIND =
	"agnostic aware based driven free guided induced invariant level like oriented specific wise".split(
		" ",
	);
const MODELS = "BERT Bench CNN Former GAN GPT LM LoRA Mamba Net RL VAE ViT".split(" ");

/** A word of syllables that is most likely no other. */
export function syllables(random: Random, count: number): string {
	const one = () => random.pick(ONSETS) + random.pickByRank(VOWELS) + random.pick(CODAS);
	return Array.from({ length: count }, one).join("");
}

export const capitalized = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The name of a method: of syllables, of letters, or of a kind of model. */
export function methodName(random: Random): string {
	const name = capitalized(syllables(random, 1 + random.below(2)));
	if (random.chance(0.3)) return name.toUpperCase().slice(0, 3 + random.below(4));
	return random.chance(0.6) ? `${name}${random.pick(MODELS)}` : `${name}-${1 + random.below(9)}`;
}

/**
 * A word that few texts have: a compound, a derived word, a term, a name.
 *
 * @param known gives a word that texts have already
 */
export function newWord(random: Random, known: () => string): string {
	const kind = random.next();
	if (kind < 0.3) return `${known()}-${known()}`;
	if (kind < 0.45) return `${known()}-${random.pick(BEHIND)}`;
	if (kind < 0.55) return random.pick(BEFORE) + known();
	if (kind < 0.85) return syllables(random, 1 + random.below(2)) + random.pick(ENDINGS);
	return methodName(random);
}
