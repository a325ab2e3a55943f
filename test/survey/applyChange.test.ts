import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPapers, applyChange } from "../../src/survey/curation/write/applyChange.ts";
import type { Change, Decisions } from "../../src/survey/curation/write/change.ts";
import { diffLines } from "../../src/text/diffLines.ts";
import { readYaml } from "../../src/text/yaml.ts";
import { runs } from "../support/runs.ts";

const SLUGS = ["a-net", "b-loss", "c-map", "d-term", "e-last"] as const;
/** What YAML could take for something else, among what it could not. */
const TEXTS = [
	"epsilon",
	"2:4",
	"L_2",
	"'tis",
	"a: b",
	"# none",
	"\\alpha_{n}",
	"on",
	"1e5",
	"x - y",
	"ends ",
	"“ä” 量",
	'"q"',
	"- a",
	"{}",
	"null",
	"a\\b # c",
];

const word = fc.constantFrom(...TEXTS);
const place = fc.option(fc.array(word, { minLength: 1, maxLength: 2 }), { nil: undefined });
const clean = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const values = {
	summary: word,
	themes: fc.dictionary(fc.constantFrom("pruning", "losses", "theory"), fc.option(word)),
	formulas: fc.array(fc.record({ listed: word, tex: word, where: place }).map(clean), {
		minLength: 1,
		maxLength: 3,
	}),
	text: fc.array(fc.record({ listed: word, shown: word }), { minLength: 1, maxLength: 3 }),
	macros: fc.dictionary(fc.constantFrom("norm", "method"), word, { minKeys: 1 }),
} as const;
type Key = keyof typeof values;
const keys = Object.keys(values) as Key[];

/** How a person may write a text. */
const quoted = (text: string, style: number) =>
	style === 0 && !text.includes("'") ? `'${text}'` : JSON.stringify(text);

/** A value in braces and brackets, or on lines of their own; `remark` comes where YAML lets it. */
function lines(value: unknown, indent: string, style: number, remark: () => string): string[] {
	if (typeof value === "string") return [quoted(value, style)];
	if (value === null) return ["null"];
	const entries = Object.entries(value as object);
	if (entries.length === 0 || style === 1) return [JSON.stringify(value)];
	const wide = style === 2 ? "    " : "  ";
	return [
		"",
		...entries.flatMap(([key, part]) => {
			const lead = Array.isArray(value) ? "-   ".slice(0, wide.length) : `${key}: `;
			const isMap = typeof part === "object" && part !== null && !Array.isArray(part);
			if (Array.isArray(value) && isMap) {
				const own = Object.entries(part as object).flatMap(([name, one]) => {
					const [first = "", ...others] = lines(one, `${indent}${wide}  `, style, remark);
					return [`${indent}${wide}${name}: ${first}`, ...others];
				});
				own[0] = indent + lead + own[0]!.slice(indent.length + wide.length);
				return [`${indent}# ${remark()}`, ...own];
			}
			const [first = "", ...others] = lines(part, `${indent}${wide}`, style, remark);
			return [`${indent}${lead}${first} # ${remark()}`, ...others];
		}),
	];
}

const decisions = fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Decisions>;
const file = fc
	.tuple(
		fc.dictionary(
			fc.constantFrom(...SLUGS),
			decisions.filter((made) => Object.keys(made).length > 0),
		),
		fc.constantFrom(0, 1, 2, 3),
		fc.constantFrom("\n", "\r\n"),
		fc.boolean(),
	)
	.map(([papers, style, end, isSorted]) => {
		let remarks = 0;
		const told = Object.entries(papers)
			.toSorted(([a], [b]) => (isSorted ? 1 : -1) * (a < b ? -1 : 1))
			.flatMap(([slug, made]) => [
				`# remark ${++remarks} above`,
				`${slug}: # remark ${++remarks} of ${slug}`,
				...Object.entries(made).flatMap(([key, value]) => {
					const remark = () => `remark ${++remarks} within ${slug} ${key} `;
					const [first = "", ...others] = lines(value, "    ", style, remark);
					return [`  # remark ${++remarks} of ${slug}`, `  ${key}: ${first}`, ...others];
				}),
			]);
		return ["# remark 0 above", "", ...told, "# remark end above", ""].join(end);
	});

const change = fc
	.tuple(fc.constantFrom(...SLUGS), fc.constantFrom(...keys))
	.chain(([slug, key]) =>
		fc
			.option(values[key] as fc.Arbitrary<unknown>, { nil: undefined })
			.map((value) => ({ slug, key, value }) as Change),
	);

type Papers = Record<string, Record<string, unknown>>;

/** What a file says after a change, however it is written. */
function changed(papers: Papers, { slug, key, value }: Change): Papers {
	const { [key]: _, ...others } = papers[slug] ?? {};
	const own = value === undefined ? others : { ...others, [key]: value };
	const { [slug]: __, ...rest } = papers;
	return Object.keys(own).length === 0 ? rest : { ...rest, [slug]: own };
}

const remarksOf = (text: string) =>
	text.match(/# remark [^\r\n]*/gu)?.map((remark) => remark.trim()) ?? [];

describe("a change of a curation file", () => {
	it("says what it should, and nothing else is said otherwise", () => {
		fc.assert(
			fc.property(file, change, (text, change) => {
				const { value, errors } = readYaml(text);
				expect(errors).toEqual([]);
				const after = readYaml(applyChange(text, change));
				expect(after.errors).toEqual([]);
				expect(after.value).toEqual(changed(value as Papers, change));
				if (change.key === "themes")
					expect(Object.keys((after.value as Papers)[change.slug]?.themes ?? {})).toEqual(
						Object.keys(change.value ?? {}),
					);
			}),
			{ numRuns: runs(1000) },
		);
	});

	it("keeps every comment that is not about what is changed", () => {
		fc.assert(
			fc.property(file, change, (text, change) => {
				const after = applyChange(text, change);
				const isGone = !(change.slug in readYaml(after).value);
				const about = isGone ? change.slug : `within ${change.slug} ${change.key}`;
				const kept = remarksOf(text).filter((remark) => !`${remark} `.includes(` ${about} `));
				expect(remarksOf(after)).toEqual(expect.arrayContaining(kept));
			}),
			{ numRuns: runs(1000) },
		);
	});

	it("leaves every other line as it is, byte by byte", () => {
		fc.assert(
			fc.property(file, change, (text, change) => {
				const after = applyChange(text, change).split("\n");
				for (const line of text.split("\n")) {
					if (/# remark \d+ above/u.test(line)) expect(after).toContain(line);
				}
				const other = SLUGS.filter((slug) => slug !== change.slug);
				for (const slug of other) expect(blockOf(after.join("\n"), slug)).toBe(blockOf(text, slug));
			}),
			{ numRuns: runs(1000) },
		);
	});

	it("that says what is said already changes nothing", () => {
		fc.assert(
			fc.property(file, change, (text, change) => {
				const once = applyChange(text, change);
				expect(applyChange(once, change)).toBe(once);
			}),
			{ numRuns: runs(500) },
		);
	});

	it("puts a new paper where it belongs in a sorted file, else last", () => {
		const sorted = "a:\n  summary: A\nc:\n  summary: C\n";
		const other = "c:\n  summary: C\na:\n  summary: A\n";
		const change: Change = { slug: "b", key: "summary", value: "B" };
		expect(applyChange(sorted, change)).toBe(
			"a:\n  summary: A\nb:\n  summary: B\nc:\n  summary: C\n",
		);
		expect(applyChange(other, change)).toBe(`${other}b:\n  summary: B\n`);
		expect(applyChange("a:\n  summary: A", change)).toBe("a:\n  summary: A\nb:\n  summary: B\n");
	});
});

describe("papers that a curation file has nothing of", () => {
	const made = decisions.filter((one) => Object.keys(one).length > 0);
	const fresh = fc.dictionary(fc.constantFrom("a-new", "b-new", "c-new", "z-new"), made, {
		minKeys: 1,
	});

	it("are added together as they would be one by one, and nothing else changes", () => {
		fc.assert(
			fc.property(file, fresh, (text, papers) => {
				const after = addPapers(text, new Map(Object.entries(papers)));
				const { value, errors } = readYaml(after);
				expect(errors).toEqual([]);
				expect(value).toEqual({ ...readYaml(text).value, ...papers });
				expect(remarksOf(after)).toEqual(remarksOf(text));
				const kept = after.split(/\r?\n/u);
				for (const line of text.split(/\r?\n/u)) expect(kept).toContain(line);
			}),
			{ numRuns: runs(500) },
		);
	});

	it("stand at their places in a sorted file", () => {
		const papers = new Map([
			["d", { summary: "D" }],
			["a", { date: 2020, summary: "A" }],
			["c", { summary: "C" }],
		]);
		expect(addPapers("b:\n  summary: B", papers)).toBe(
			"a:\n  summary: A\n  date: 2020\nb:\n  summary: B\nc:\n  summary: C\nd:\n  summary: D\n",
		);
		expect(addPapers("# ours\n", papers)).toMatch(/^# ours\n\na:\n/u);
	});
});

/** The lines of a paper up to the remark above the next. */
function blockOf(text: string, slug: string): string | undefined {
	return new RegExp(`^${slug}:[^]*?(?=^# remark|^[a-e]-)`, "mu").exec(text)?.[0];
}

describe("the lines of a difference", () => {
	const texts = fc
		.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 12 })
		.map((list) => list.map((line) => `${line}\n`).join(""));

	it("give what was and what is", () => {
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				const told = diffLines(before, after);
				const side = (kind: string) =>
					told
						.filter((line) => line.kind === kind)
						.map(({ text }) => text)
						.toSorted();
				const count = (text: string) => text.split("\n").slice(0, -1);
				expect(count(before).length - side("removed").length).toBe(
					count(after).length - side("added").length,
				);
				if (before === after) expect(told).toEqual([]);
				else expect(side("removed").length + side("added").length).toBeGreaterThan(0);
			}),
			{ numRuns: runs(1000) },
		);
	});

	it("tell what stands around a change, and leave out the rest", () => {
		const many = Array.from({ length: 20 }, (_, at) => `line ${at}`);
		const told = diffLines(many.join("\n"), many.with(10, "another").join("\n"));
		expect(told.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
			"same line 8",
			"same line 9",
			"removed line 10",
			"added another",
			"same line 11",
			"same line 12",
		]);
	});
});
