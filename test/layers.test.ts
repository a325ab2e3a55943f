import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./support/corpus.ts";

const STAGES = ["listing", "date", "merge", "repair", "classify", "essay", "enrich", "emit"];

interface Module {
	/** from the project's root */
	readonly file: string;
	readonly imports: readonly string[];
}

const modules: readonly Module[] = ["src", "scripts"].flatMap((folder) =>
	readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
		.filter((file) => /\.(?:ts|astro)$/u.test(file))
		.map((file) => path.join(folder, file))
		.map((file) => ({ file, imports: importsOf(file) })),
);

function importsOf(file: string): string[] {
	const source = readFileSync(path.join(ROOT, file), "utf8");
	return Array.from(source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/gu), ([, name = ""]) =>
		name.startsWith(".") ? path.join(path.dirname(file), name) : name,
	);
}

const within = (file: string, folder: string) => file.startsWith(`${folder}${path.sep}`);
const survey = modules.filter(({ file }) => within(file, path.join("src", "survey")));
const stageOf = (file: string) =>
	STAGES.find((stage) => within(file, path.join("src", "survey", stage)));

describe("imports", () => {
	it("within src/survey are pure: no disk, network, process, browser or framework", () => {
		const impure = survey.flatMap(({ file, imports }) =>
			imports
				.filter((name) => /^(?:node:|astro|fs$|path$)/u.test(name))
				.map((name) => `${file}: ${name}`),
		);
		expect(impure).toEqual([]);
	});

	it("never lead out of src/survey", () => {
		const out = survey.flatMap(({ file, imports }) =>
			imports
				.filter(
					(name) => /^(?:src|scripts)\b/u.test(name) && !within(name, path.join("src", "survey")),
				)
				.map((name) => `${file}: ${name}`),
		);
		expect(out).toEqual([]);
	});

	it("never lead from one stage to another", () => {
		const across = survey.flatMap(({ file, imports }) => {
			const stage = stageOf(file);
			return stage
				? imports
						.filter((name) => stageOf(name) !== undefined && stageOf(name) !== stage)
						.map((name) => `${file}: ${name}`)
				: [];
		});
		expect(across).toEqual([]);
	});

	it("never lead from the site to the scripts", () => {
		const back = modules
			.filter(({ file }) => within(file, "src"))
			.flatMap(({ file, imports }) =>
				imports.filter((name) => within(name, "scripts")).map((name) => `${file}: ${name}`),
			);
		expect(back).toEqual([]);
	});

	it("have no cycle", () => {
		const byFile = new Map(modules.map((module) => [module.file, module]));
		const done = new Set<string>();
		const visit = (file: string, trail: readonly string[]): string[] => {
			if (trail.includes(file)) return [[...trail.slice(trail.indexOf(file)), file].join(" -> ")];
			if (done.has(file)) return [];
			const cycles = (byFile.get(file)?.imports ?? []).flatMap((name) =>
				visit(name, [...trail, file]),
			);
			done.add(file);
			return cycles;
		};
		expect(modules.flatMap(({ file }) => visit(file, []))).toEqual([]);
	});
});

describe("the pure part", () => {
	it("asks neither clock nor chance", () => {
		const found = survey.filter(({ file }) =>
			/\bDate\.now|new Date\(\)|Math\.random|performance\.now/u.test(
				readFileSync(path.join(ROOT, file), "utf8"),
			),
		);
		expect(found.map(({ file }) => file)).toEqual([]);
	});
});

describe("the project", () => {
	it("has one copy of KaTeX, for signs and styles to agree", () => {
		const lock = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as {
			packages: Record<string, unknown>;
		};
		expect(
			Object.keys(lock.packages).filter((name) => name.endsWith("node_modules/katex")),
		).toEqual(["node_modules/katex"]);
	});

	it("pins every version", () => {
		const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
			readFileSync(path.join(ROOT, "package.json"), "utf8"),
		) as Record<string, Record<string, string>>;
		const loose = Object.entries({
			...dependencies,
			...optionalDependencies,
			...devDependencies,
		}).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
		expect(loose).toEqual([]);
	});
});
