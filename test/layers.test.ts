import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./support/corpus.ts";

const STAGES = ["listing", "date", "merge", "repair", "classify", "essay", "enrich", "emit"];

/** Rooms that touch no disk, network, process, browser or framework. */
const PURE = [
	"text",
	"formulas",
	"survey",
	"figures",
	"search/core",
	"list/core",
	"map/core",
	"digest/compose",
	"desk/core",
	"enrich/core",
	"enrich/providers",
];

interface Module {
	/** from the project's root */
	readonly file: string;
	readonly imports: readonly string[];
}

const modules: readonly Module[] = ["src", "scripts"].flatMap((folder) =>
	readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
		.filter((file) => /\.(?:ts|astro)$/u.test(file))
		.map((file) => path.join(folder, file).split(path.sep).join("/"))
		.map((file) => ({ file, imports: importsOf(file) })),
);

function importsOf(file: string): string[] {
	const source = readFileSync(path.join(ROOT, file), "utf8");
	const names = source.matchAll(/(?:\bfrom|\bimport|import\.meta\.resolve)\s*\(?\s*"([^"]+)"/gu);
	return Array.from(names, ([, name = ""]) =>
		name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : name,
	);
}

/** A room as its README tells of it. */
interface Room {
	/** `src/search/core`, or `search/core` in a README of `src` */
	readonly folder: string;
	/** names of files and folders, or undefined for all of them */
	readonly offers: readonly string[] | undefined;
	/** folders of rooms */
	readonly imports: readonly string[];
}

const rooms: readonly Room[] = [
	...readdirSync(path.join(ROOT, "src"), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) => readRooms(`src/${name}`)),
	...readRooms("scripts"),
];

function readRooms(folder: string): Room[] {
	// Astro makes a page of any other file in its folder of pages.
	const names = ["README.md", "_README.md"].map((name) => path.join(ROOT, folder, name));
	const readme = names.find((name) => existsSync(name));
	if (!readme) throw new Error(`${folder} has no README.md`);
	return readFileSync(readme, "utf8")
		.split(/^## /mu)
		.flatMap((part, index) => {
			const [, offers, imports] = /^Offers: (.*)\.\nImports: (.*)\.$/mu.exec(part) ?? [];
			if (offers === undefined || imports === undefined) return [];
			const name = index === 0 ? "" : `/${part.split("/", 1)[0]}`;
			return {
				folder: folder + name,
				offers: offers === "every file" ? undefined : (offers.match(/(?<=`)[^`]+(?=`)/gu) ?? []),
				imports: imports === "nothing" ? [] : imports.split(", ").map((room) => `src/${room}`),
			};
		});
}

const within = (file: string, folder: string) => file.startsWith(`${folder}/`);

/** The innermost room of a file. */
const roomOf = (file: string) =>
	rooms
		.filter(({ folder }) => within(file, folder))
		.toSorted((a, b) => b.folder.length - a.folder.length)[0];

/** The imports that lead from one room to another. */
const crossings = modules.flatMap(({ file, imports }) =>
	imports
		.filter((name) => /^(?:src|scripts)\//u.test(name) && roomOf(name) !== roomOf(file))
		.map((name) => ({ file, name, from: roomOf(file), to: roomOf(name) })),
);
const told = ({ file, name }: (typeof crossings)[number]) => `${file}: ${name}`;

describe("a room", () => {
	it("imports from the rooms that its README names, and no others", () => {
		const unnamed = crossings.filter(
			({ from, to }) => from && !(to && from.imports.includes(to.folder)),
		);
		expect(unnamed.map(told)).toEqual([]);
	});

	it("names no room from which it imports nothing", () => {
		const idle = rooms.flatMap(({ folder, imports }) =>
			imports
				.filter(
					(name) =>
						!crossings.some(({ from, to }) => from?.folder === folder && to?.folder === name),
				)
				.map((name) => `${folder}: ${name}`),
		);
		expect(idle).toEqual([]);
	});

	it("is entered by what it offers", () => {
		const hidden = crossings.filter(
			({ name, to }) =>
				to?.offers &&
				!to.offers.some((offer) =>
					offer.endsWith("/")
						? within(name, `${to.folder}/${offer.slice(0, -1)}`)
						: name === `${to.folder}/${offer}`,
				),
		);
		expect(hidden.map(told)).toEqual([]);
	});

	it("imports from none that imports from it, by whatever way", () => {
		const byFolder = new Map(rooms.map((room) => [room.folder, room]));
		const below = (folder: string, trail: readonly string[]): string[] =>
			trail.includes(folder)
				? [[...trail, folder].join(" -> ")]
				: (byFolder.get(folder)?.imports ?? []).flatMap((name) => below(name, [...trail, folder]));
		expect(rooms.flatMap(({ folder }) => below(folder, []))).toEqual([]);
	});
});

const pure = modules.filter(({ file }) => PURE.some((room) => within(file, `src/${room}`)));
const stageOf = (file: string) => STAGES.find((stage) => within(file, `src/survey/${stage}`));

describe("the pure rooms", () => {
	it("touch no disk, network, process or framework", () => {
		const impure = pure.flatMap(({ file, imports }) =>
			imports
				.filter((name) => /^(?:node:|astro|fs$|path$)/u.test(name))
				.map((name) => `${file}: ${name}`),
		);
		expect(impure).toEqual([]);
	});

	it("ask neither clock nor chance", () => {
		const found = pure.filter(({ file }) =>
			/\bDate\.now|new Date\(\)|Math\.random|performance\.now/u.test(
				readFileSync(path.join(ROOT, file), "utf8"),
			),
		);
		expect(found.map(({ file }) => file)).toEqual([]);
	});

	it("hold the stages, none of which imports another", () => {
		const across = modules.flatMap(({ file, imports }) =>
			imports
				.filter((name) => stageOf(file) && stageOf(name) && stageOf(name) !== stageOf(file))
				.map((name) => `${file}: ${name}`),
		);
		expect(across).toEqual([]);
	});
});

describe("modules", () => {
	it("import one another in no circle", () => {
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

describe("components", () => {
	it("have no script: where Astro put it would depend on which part of a page is ready first", () => {
		const scripted = modules
			.filter(({ file }) => /^src\/(?:components|digest\/components)\/.*\.astro$/u.test(file))
			.filter(({ file }) => readFileSync(path.join(ROOT, file), "utf8").includes("<script"));
		expect(scripted.map(({ file }) => file)).toEqual([]);
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
