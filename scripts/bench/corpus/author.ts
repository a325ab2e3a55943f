import { capitalized, syllables } from "./newWord.ts";
import type { Random } from "./random.ts";

/** How often an author has no paper before. */
const NEW = 0.6;

/** How often a family name has not been seen before. */
const NEW_FAMILY = 0.3;

/** How many of a hundred papers have so many authors, from one on. */
const COUNTS = [12, 21, 22, 18, 11, 7, 4, 3, 2];

const GIVEN = (
	"Wei Yang Michael Li David Anna Jun Maria Yu Daniel Xin Thomas Hao Elena Jing Alexander Min Sarah " +
	"Rahul Yuki José Laura Chen Peter Zoë Amir Björn Priya Kenji Olga Łukasz Fatima Ivan Chloé Tuan " +
	"Noah Aylin Marco Hannah Kwame Ngozi Émile Søren Ines Arjun Sofia Dmitri Leila"
).split(" ");

/** Names the authors of one paper after another: who has many papers gets more. */
export function createAuthors(random: Random): (topic: string[]) => string[] {
	const families: string[] = [];
	const known = new Set<string>();
	const familyName = () => {
		const name =
			families.length === 0 || random.chance(NEW_FAMILY)
				? capitalized(syllables(random, 1 + random.below(3)))
				: random.pick(families);
		families.push(name);
		return name;
	};
	const newAuthor = () => {
		const family = familyName();
		// One initial would not do: a family that has many gets more, until each of its names is taken.
		const initials: string[] = [];
		let name = `${random.pickByRank(GIVEN)} ${family}`;
		while (known.has(name)) {
			initials.push(`${String.fromCharCode(65 + random.below(26))}.`);
			name = [random.pickByRank(GIVEN), ...initials, family].join(" ");
		}
		known.add(name);
		return name;
	};
	return (topic) => {
		const authors = new Set<string>();
		for (let left = authorCount(random); left > 0; left--)
			authors.add(topic.length === 0 || random.chance(NEW) ? newAuthor() : random.pick(topic));
		topic.push(...authors);
		return [...authors];
	};
}

function authorCount(random: Random): number {
	const share = random.next() * 100;
	let sum = 0;
	const index = COUNTS.findIndex((percent) => {
		sum += percent;
		return share < sum;
	});
	return index + 1;
}
