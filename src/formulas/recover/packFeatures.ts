import { BEGIN_COMMAND, INSIDE_COMMAND, TAG_COUNT } from "./tagSet.ts";

/**
 * Weights by feature as text that JSON need not escape: first the features that no command word has
 * (their command tags have no weight), then the others, each list in ascending order. A feature is its
 * distance from the one before, then one character for each tag but the first, whose weight is 0 by
 * convention. A weight is one of 91 levels, finer near zero.
 */
export function packFeatures(features: ReadonlyMap<number, ArrayLike<number>>): string {
	const sorted = [...features].sort((a, b) => a[0] - b[0]);
	const hasCommand = ([, w]: (typeof sorted)[number]): boolean =>
		w[BEGIN_COMMAND] !== 0 || w[INSIDE_COMMAND] !== 0;
	const plain = sorted.filter((one) => !hasCommand(one));
	return `${packList(plain, BEGIN_COMMAND)} ${packList(sorted.filter(hasCommand), TAG_COUNT)}`;
}

/** What is told of each feature: its weights as digits (`weightOfDigit`), of all tags but the first. */
export type FeatureVisitor = (feature: number, digits: Uint8Array) => void;

/** Visits the features of a text that `packFeatures` wrote. The digits are good until the next one. */
export function visitFeatures(packed: string, visit: FeatureVisitor): void {
	const border = packed.indexOf(" ");
	visitList(packed.slice(0, border), BEGIN_COMMAND, visit);
	visitList(packed.slice(border + 1), TAG_COUNT, visit);
}

function packList(list: readonly [number, ArrayLike<number>][], tags: number): string {
	let packed = "";
	let last = 0;
	for (const [feature, weights] of list) {
		let distance = feature - last;
		last = feature;
		for (; distance >= finals; distance = Math.floor((distance - finals) / others)) {
			packed += toChar(finals + ((distance - finals) % others));
		}
		packed += toChar(distance);
		for (let tag = 1; tag < tags; tag++) {
			packed += toChar(levelOf(weights[tag]! - weights[0]!) + levels);
		}
	}
	return packed;
}

function visitList(packed: string, tags: number, visit: FeatureVisitor): void {
	const digits = new Uint8Array(TAG_COUNT - 1).fill(levels);
	let last = 0;
	for (let at = 0; at < packed.length; ) {
		for (let unit = 1; ; unit *= others) {
			const digit = toDigit(packed, at++);
			last += digit * unit;
			if (digit < finals) break;
		}
		for (let tag = 1; tag < tags; tag++) digits[tag - 1] = toDigit(packed, at++);
		visit(last, digits);
	}
}

/** Digits below this one end a distance; the others go on. */
const finals = 61;
const others = 30;

/** Printable ASCII from `#` on, without the backslash: 91 digits. */
const toChar = (digit: number): string => String.fromCharCode(digit + (digit < 57 ? 35 : 36));
const toDigit = (packed: string, at: number): number => {
	const code = packed.charCodeAt(at);
	return code - (code < 92 ? 35 : 36);
};

const levels = 45;
const heaviest = 0.8;
const bend = 1.5;

const weightOf = (level: number): number =>
	Math.sign(level) * heaviest * (Math.abs(level) / levels) ** bend;

/** The weight of each digit. */
export const weightOfDigit = Float32Array.from({ length: 2 * levels + 1 }, (_, digit) =>
	weightOf(digit - levels),
);

const levelOf = (weight: number): number => {
	const level = Math.round(levels * Math.min(1, Math.abs(weight) / heaviest) ** (1 / bend));
	return weight < 0 ? -level : level;
};
