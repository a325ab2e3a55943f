import { hashAll, hashText } from "./hash.ts";
import type { Token } from "./token.ts";
import type { TextView } from "./viewText.ts";

/** How many features a token has. */
export const FEATURE_COUNT = 45;

/** A feature is a hash of so many bits. */
export const FEATURE_BITS = 22;

const unused = 32 - FEATURE_BITS;
const before = hashText("^^");
const after = hashText("$$");

/**
 * Writes the features of one token into `out`, from `at` on. A feature is the hash of its template's
 * number and of what it conjoins, in 22 bits: names and shapes of the token and its neighbours, the white
 * space between them, the chunk and the nesting it stands in, and what is known of the word and of the text.
 */
export function tokenFeatures(view: TextView, i: number, out: Int32Array, at: number): void {
	const { tokens, names, shapes, chunks, priors } = view;
	const token = tokens[i]!;
	const gl = gap(token);
	const gr = gap(tokens[i + 1]);
	const gl2 = gap(tokens[i - 1]);
	const gr2 = gap(tokens[i + 2]);
	const n0 = names[i]!;
	const s0 = shapes[i]!;
	const n1 = names[i - 1] ?? before;
	const n2 = names[i - 2] ?? before;
	const m1 = names[i + 1] ?? after;
	const m2 = names[i + 2] ?? after;
	const s1 = shapes[i - 1] ?? before;
	const s2 = shapes[i - 2] ?? before;
	const t1 = shapes[i + 1] ?? after;
	const t2 = shapes[i + 2] ?? after;
	const prior = priors[i]!;
	const { density, profile } = view;
	const near = view.near[i]!;
	const around = view.brackets[i]!;
	const nesting = view.nesting[i]!;
	const { isName, command } = token.word;
	const uses = command === undefined ? 0 : (view.uses.get(token.text) ?? 0);
	const sure = isName ? (view.sure.get(token.text) ?? 1) : 0;
	const best = command === undefined ? 0 : (view.best.get(token.text) ?? 0);
	const w1 = lowerOf(tokens[i - 1]);
	const w2 = lowerOf(tokens[i - 2]);
	const v1 = lowerOf(tokens[i + 1]);
	const v2 = lowerOf(tokens[i + 2]);
	out[at++] = hashAll(1, 0) >>> unused;
	out[at++] = hashAll(2, n0) >>> unused;
	out[at++] = hashAll(3, gl, n0, gr) >>> unused;
	out[at++] = hashAll(4, n1, gl, n0) >>> unused;
	out[at++] = hashAll(5, n0, gr, m1) >>> unused;
	out[at++] = hashAll(6, n1, gl, s0, gr, m1) >>> unused;
	out[at++] = hashAll(7, s1, gl, s0, gr, t1) >>> unused;
	out[at++] = hashAll(8, n2, gl2, n1, gl, s0) >>> unused;
	out[at++] = hashAll(9, s0, gr, m1, gr2, m2) >>> unused;
	out[at++] = hashAll(10, density, s0) >>> unused;
	out[at++] = hashAll(11, chunks[i]!, s0) >>> unused;
	out[at++] = hashAll(12, nesting, s0) >>> unused;
	out[at++] = hashAll(13, token.run === undefined ? 0 : 1, gl, n0, gr) >>> unused;
	out[at++] = hashAll(14, sure, density, gl, s0, gr) >>> unused;
	out[at++] = hashAll(15, w1, s0) >>> unused;
	out[at++] = hashAll(16, s0, v1) >>> unused;
	out[at++] = hashAll(17, chunks[i]!, gl, n0) >>> unused;
	out[at++] = hashAll(18, s2, s1, gl, s0, gr, hashAll(0, t1, t2)) >>> unused;
	out[at++] = hashAll(19, prior, gl, gr) >>> unused;
	out[at++] = hashAll(20, prior, density, sure) >>> unused;
	out[at++] = hashAll(21, prior, n1, m1) >>> unused;
	out[at++] = hashAll(22, w2, s0) >>> unused;
	out[at++] = hashAll(23, s0, v2) >>> unused;
	out[at++] = hashAll(24, prior, s1, gl, gr, t1) >>> unused;
	out[at++] = hashAll(25, density, n1, gl, n0) >>> unused;
	out[at++] = hashAll(26, density, n0, gr, m1) >>> unused;
	out[at++] = hashAll(27, profile, s0, density) >>> unused;
	out[at++] = hashAll(28, profile, prior, gl, gr) >>> unused;
	out[at++] = hashAll(29, near, gl, s0, gr) >>> unused;
	out[at++] = hashAll(30, near, prior, profile) >>> unused;
	out[at++] = hashAll(31, uses, prior, gl, gr) >>> unused;
	out[at++] = hashAll(32, uses, n0, gl, gr) >>> unused;
	out[at++] = hashAll(33, tokens[i - 1]?.text === tokens[i + 1]?.text ? 1 : 0, s0) >>> unused;
	out[at++] = hashAll(34, n0, chunks[i + 1] ?? after, chunks[i - 1] ?? before, gl, gr) >>> unused;
	out[at++] = hashAll(35, w1, n0) >>> unused;
	out[at++] = hashAll(36, n0, v1) >>> unused;
	out[at++] = hashAll(37, view.evidence, prior, gl, gr) >>> unused;
	out[at++] = hashAll(38, view.evidence, best, n0) >>> unused;
	out[at++] = hashAll(39, best, prior, gl, gr) >>> unused;
	out[at++] = hashAll(40, n1, gl, n0, gr, m1) >>> unused;
	out[at++] = hashAll(41, view.evidence, s1, s0, t1) >>> unused;
	out[at++] = hashAll(42, around, prior, gl, gr) >>> unused;
	out[at++] = hashAll(43, around, s1, s0, t1) >>> unused;
	out[at++] = hashAll(44, around, n0, density) >>> unused;
	out[at++] = hashAll(45, view.crosses, n0, gl, gr) >>> unused;
}

/** White space before a token; the ends of the text count as white space. */
const gap = (token: Token | undefined): number => ((token?.spaced ?? true) ? 1 : 2);

/** Hash of a neighbour in small letters. */
const lowerOf = (token: Token | undefined): number => (token === undefined ? 0 : token.word.lower);
