import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseHTML } from "linkedom";
import { PDFName } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cacheFolder } from "../../src/build/cacheFolder.ts";
import { paperSizes } from "../../src/digest/print/paperSizes.ts";
import { ROOT } from "../support/corpus.ts";
import { below, lettersOf, type PdfElement, type ReadPdf, readPdf } from "../support/readPdf.ts";
import { runBuild, runScript } from "../support/runBuild.ts";
import { ADDRESS, files, LONG_TITLE } from "./files.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata digest é#"));
const content = path.join(work, "content");
const out = path.join(work, "out");
const cache = path.join(cacheFolder(ROOT, content), "digests");
const build = (...more: string[]) => runBuild("--content", content, "--out", out, ...more);
const bytesOf = (id: string) => readFileSync(path.join(out, "digests", `${id}.pdf`));

/** The packaged browser, on which these tests rely, is of one system. */
const isPackaged = process.platform === "linux" && process.arch === "x64";
const IDS = ["nets", "survey", "unfiled"];
const books = new Map<string, ReadPdf>();
const first = new Map<string, Buffer>();

beforeAll(async () => {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
		writeFileSync(path.join(content, file), text);
	}
	if (!isPackaged) return;
	const { code, stderr } = await build();
	if (code !== 0) throw new Error(stderr);
	for (const id of IDS) {
		first.set(id, bytesOf(id));
		books.set(id, await readPdf(bytesOf(id)));
	}
});
afterAll(() => {
	rmSync(work, { recursive: true, force: true });
	rmSync(cacheFolder(ROOT, content), { recursive: true, force: true });
});

/** Alone, or beside another. */
const PRINTED_NETS = /^ *print (?:\S+ and )?nets\b/mu;

const ofType = (book: ReadPdf, type: RegExp) =>
	[...below(book.structure)].filter((element) => type.test(element.type));
/** A page and how the next begins: a term may end there. */
const pageText = ({ pages }: ReadPdf, page: number) =>
	lettersOf(`${pages[page - 1]?.text} ${pages[page]?.text.slice(0, 200) ?? ""}`);

describe.skipIf(!isPackaged).each(IDS)("the digest %s", (id) => {
	const book = () => books.get(id) as ReadPdf;

	it("has contents whose numbers are true", () => {
		const lines = ofType(book(), /^TOCI$/u);
		expect(lines.length).toBeGreaterThan(3);
		for (const line of lines) {
			const below = line.children.flatMap((part) => (part.type === "P" ? part.children : [part]));
			const links = below.filter(({ type }) => type === "Link");
			expect(links.length).toBeGreaterThan(0);
			for (const link of links) {
				const page = book().destinations.get(link.targets[0] ?? "") ?? 0;
				const text = lettersOf(link.text);
				expect(text.endsWith(String(page)), `${link.text}: ${page}`).toBe(true);
				expect(pageText(book(), page)).toContain(text.slice(0, -String(page).length));
			}
		}
	});

	it("keeps the lines below a paper's title on one page", () => {
		const pages = book().pages.map(({ text }) => lettersOf(text));
		const facts = ofType(book(), /^P$/u).filter(({ text }) => text.includes(" · "));
		expect(facts.length).toBeGreaterThan(0);
		for (const { text } of facts)
			expect(pages.filter((page) => page.includes(lettersOf(text))).length, text).toBeGreaterThan(
				0,
			);
	});

	it("has an index whose numbers are true", () => {
		const items = ofType(book(), /^L$/u).at(-1)?.children ?? [];
		const terms = items.map(({ text }) => text.slice(0, text.indexOf(" ,")).trim());
		if (id === "survey")
			expect(terms.map(lettersOf)).toEqual([
				"knowledgedistillationkd",
				"magnitudepruningmp",
				"posttrainingquantizationptq",
				"qnet",
			]);
		for (const [index, item] of items.entries()) {
			const forms = (terms[index] ?? "").split(/\((?=[^()]*\)$)/u).map(lettersOf);
			const links = [...below([item])].filter(({ type }) => type === "Link");
			expect(links.length).toBeGreaterThan(0);
			for (const link of links) {
				const page = book().destinations.get(link.targets[0] ?? "") ?? 0;
				expect(lettersOf(link.text)).toBe(String(page));
				expect(
					forms.some((form) => pageText(book(), page).includes(form)),
					`${terms[index]} on ${page}`,
				).toBe(true);
			}
		}
	});

	it("names on each page its number, and its theme or a section; no more where a chapter opens", () => {
		// In a page's head the browser does not tell the letters of a ligature.
		const withoutLigatures = (text: string) => text.replace(/f(?:f?[il]|f)/gu, "");
		const headings = ofType(book(), /^H\d$/u).map(({ text }) => withoutLigatures(lettersOf(text)));
		const chapters = ofType(book(), /^H2$/u).map(({ text }) => lettersOf(text));
		for (const [index, { artifacts }] of book().pages.entries()) {
			if (index === 0) continue;
			// The letters of the index are artifacts, too.
			const head = lettersOf(artifacts.replace(/(?:\s+\p{Lu})+\s*$/u, ""));
			const number = String(index + 1);
			const named = withoutLigatures(
				index % 2 === 1 ? head.slice(number.length) : head.slice(0, -number.length),
			);
			expect(index % 2 === 1 ? head.startsWith(number) : head.endsWith(number), artifacts).toBe(
				true,
			);
			const text = lettersOf(book().pages[index]?.text ?? "");
			const opens = chapters.some((chapter) => text.startsWith(chapter));
			if (opens) expect(named).toBe("");
			else
				expect(
					headings.filter((heading) => heading.startsWith(named) && named),
					`the head of page ${number}: ${artifacts}`,
				).not.toEqual([]);
		}
	});

	it("has an outline equal to its headings", () => {
		expect(book().outline.map(lettersOf)).toEqual(
			ofType(book(), /^H\d$/u).map(({ text }) => lettersOf(text)),
		);
	});

	it("has links that lead somewhere, and addresses that can be read", () => {
		const text = lettersOf(
			book()
				.pages.map((page) => page.text)
				.join(" "),
		);
		for (const { to, uri, words } of book().pages.flatMap(({ links }) => links)) {
			expect(words).not.toBe("");
			if (uri) expect(text).toContain(lettersOf(uri.replace(/^https?:/u, "")));
			else expect(book().destinations.get(to)).toBeGreaterThan(0);
		}
	});

	it("marks all that it paints, tells its language and title, and was not shrunk", () => {
		const { document, pages } = book();
		expect(pages.flatMap(({ unmarked }) => unmarked)).toEqual([]);
		expect(String(document.catalog.lookup(PDFName.of("Lang")))).toBe("(en)");
		expect(document.getTitle()).toContain("A Small Survey");
		expect(new Set(pages.map(({ scale }) => scale))).toEqual(new Set(["3.125"]));
		for (const { width, height } of pages) {
			expect(width).toBeCloseTo(595, 0);
			expect(height).toBeCloseTo(842, 0);
		}
	});

	it("leaves no heading at the foot of a page", () => {
		const headings = new Set(book().outline.map(lettersOf));
		for (const { text } of book().pages) {
			const end = lettersOf(text);
			for (const heading of headings)
				expect(end.endsWith(heading) && end !== heading, heading).toBe(false);
		}
	});
});

describe.skipIf(!isPackaged)("the digest of a theme", () => {
	it("reads its formulas aloud", () => {
		const formulas = ofType(books.get("nets") as ReadPdf, /^Formula$/u).map(({ alt }) => alt);
		expect(formulas).toEqual(
			expect.arrayContaining([
				"a squared + b squared = c squared".replace("+", "plus").replace("=", "equals"),
				"E equals m c squared",
			]),
		);
		expect(formulas.every(Boolean)).toBe(true);
	});

	it("says in words what a figure shows, and numbers it", () => {
		const book = books.get("nets") as ReadPdf;
		const figures = ofType(book, /^Figure$/u).map(({ alt }) => alt);
		expect(figures).toHaveLength(1);
		expect(figures[0]).toContain("A matrix of 4 rows");
	});

	it("carries a table over pages, its head on each, and no row over two", () => {
		const { pages, structure } = books.get("nets") as ReadPdf;
		const [table] = [...below(structure)].filter(({ type }) => type === "Table").slice(-1);
		const rows = [...below(table ? [table] : [])].filter(({ type }) => type === "TR");
		expect(rows).toHaveLength(14);
		const heads = pages.filter(({ text, artifacts }) =>
			lettersOf(`${text} ${artifacts}`).includes(lettersOf("How it is measured")),
		);
		expect(heads.length).toBeGreaterThan(1);
		for (const { text } of rows.slice(1))
			expect(
				pages.some((page) => lettersOf(page.text).includes(lettersOf(text))),
				text,
			).toBe(true);
	});

	it("orders its papers as the essay does, and numbers what it cites", () => {
		const { outline, pages } = books.get("nets") as ReadPdf;
		expect(outline).toEqual([
			"Nets",
			"Contents",
			"Introduction",
			"Cutting",
			"Rounding",
			"Papers",
			"Cutting",
			"1 Pruned Nets",
			"Rounding",
			"2 Quantized Nets",
			"Papers cited",
			"Not in the listings",
			"Index of methods and terms",
		]);
		const text = pages.map((page) => page.text.replace(/\s+/gu, " ")).join(" ");
		expect(text).toMatch(/QNet \[2\]/u);
		expect(text).toMatch(/\[3\] Undated Work/u);
		expect(text).toContain("Rounds the weights.");
	});

	it("leads from a classic to the end, where it stands with its address, and says what letters mean", () => {
		const book = books.get("nets") as ReadPdf;
		const text = book.pages.map((page) => page.text.replace(/\s+/gu, " ")).join(" ");
		expect(text).toMatch(/Pruned Nets ?e \[1\] cuts, as LeCun et al\. 1990 did/u);
		expect(text).toMatch(/e an experiment, a only its word/u);
		expect(lettersOf(text)).toContain(lettersOf("Optimal Brain Damage. example.org/obd"));
		expect(text).not.toContain("Hastie");
		const [cited] = ofType(book, /^Link$/u).filter(({ text }) => /LeCun/u.test(text));
		const to = book.destinations.get(cited?.targets[0] ?? "");
		expect(to && lettersOf(book.pages[to - 1]!.text)).toContain("optimalbraindamage");
	});

	it("has the pieces across themes behind them, in the digest of the survey alone", () => {
		const { outline, pages } = books.get("survey") as ReadPdf;
		const at = outline.indexOf("Across themes");
		expect(outline.slice(at)).toEqual([
			"Across themes",
			"Which weights go",
			"By size",
			"Papers cited",
			"Not in the listings",
			"Index of methods and terms",
		]);
		const text = pages.map((page) => page.text.replace(/\s+/gu, " ")).join(" ");
		expect(text).toMatch(/a classic \[Hastie 1990\] ?:/u);
		expect(text).toMatch(/Some work ?a \[\d+\] says so/u);
		expect(text).toMatch(/Hastie, T\. \(1990\)\. Additive Models ?\. LeCun/u);
		expect(text).not.toContain("Read by Nobody");
		expect(books.get("nets")?.outline).not.toContain("Across themes");
	});
});

describe.skipIf(!isPackaged)("a digest", () => {
	it("holds a title that no line holds, and says what is not known", () => {
		const text = lettersOf(
			(books.get("survey") as ReadPdf).pages.map((page) => page.text).join(" "),
		);
		expect(text).toContain(lettersOf(LONG_TITLE));
		expect(text).toContain(lettersOf("date not listed · authors not listed"));
		expect(text).toContain(lettersOf(ADDRESS.slice("https://".length)));
		expect(text).not.toContain("\u00AD");
	});

	it("is not printed again when nothing changed, and then has the same bytes", async () => {
		const folder = path.join(cache, "a4", "nets");
		const kept = () =>
			readdirSync(folder).map((file) => [file, statSync(path.join(folder, file)).mtimeMs]);
		const before = kept();
		expect(before).toHaveLength(1);
		expect((await build()).stderr).not.toMatch(PRINTED_NETS);
		expect(kept()).toEqual(before);
		rmSync(cache, { recursive: true });
		expect((await build()).stderr).toMatch(PRINTED_NETS);
		for (const id of IDS) expect(bytesOf(id).equals(first.get(id) as Buffer), id).toBe(true);
	});

	it("is linked with its size from its theme and from the overview", () => {
		const kilobytes = Math.ceil(bytesOf("nets").length / 1000);
		const { document } = parseHTML(readFileSync(path.join(out, "themes/nets/index.html"), "utf8"));
		const line = document.querySelector("p.digest:has(a[href='/digests/nets.pdf'])");
		expect(line?.textContent?.trim()).toBe(
			`PDF digest, ${books.get("nets")?.pages.length} pages, ${kilobytes} kB`,
		);
		expect(readFileSync(path.join(out, "index.html"), "utf8")).toContain(
			'href="/digests/survey.pdf"',
		);
		expect(readdirSync(path.join(out, "digests")).sort()).toEqual(IDS.map((id) => `${id}.pdf`));
	});

	it.each(Object.entries(paperSizes))(
		"is printed on %s by an option, whole and unshrunk",
		async (paper, { width, height }) => {
			const folder = path.join(work, paper);
			const options = ["--content", content, "--paper", paper, "--out", folder];
			const { code, stderr } = await runScript("digest.ts", ...options, "nets", "survey");
			expect(stderr).toContain("nets.pdf: ");
			expect(code).toBe(0);
			for (const id of ["nets", "survey"]) {
				const book = await readPdf(readFileSync(path.join(folder, `${id}.pdf`)));
				expect(new Set(book.pages.map(({ scale }) => scale))).toEqual(new Set(["3.125"]));
				for (const page of book.pages) {
					expect(page.width).toBeCloseTo((width * 72) / 25.4, 0);
					expect(page.height).toBeCloseTo((height * 72) / 25.4, 0);
					// A head of two lines would be as long as that.
					expect(page.artifacts.length).toBeLessThan(80);
				}
				expect(book.outline).toEqual(books.get(id)?.outline);
				// A figure stands where a page has room for it, so the order may differ; nothing is lost.
				// Heads of a table stand on each of its pages, of which a smaller sheet has more.
				const letters = (read: ReadPdf) => {
					const all = lettersOf(read.structure.map(({ text }) => text).join(" "));
					const counts = Map.groupBy(all.replace(/\d/gu, ""), (letter) => letter);
					const left = new Map(Array.from(counts, ([letter, of]) => [letter, of.length]));
					for (const { text } of read.structure.flatMap(headsOf))
						for (const letter of lettersOf(text).replace(/\d/gu, ""))
							left.set(letter, (left.get(letter) ?? 0) - 1);
					return [...left].sort(([a], [b]) => (a < b ? -1 : 1));
				};
				expect(letters(book)).toEqual(letters(books.get(id) as ReadPdf));
			}
		},
	);

	it("of a reader’s list has its papers with their notes, the same each time", async () => {
		const file = path.join(work, "my-list.json");
		const note = 'See <b>this</b> & "that".\nAgain.';
		const papers = [
			{ slug: "pruned-nets", note },
			{ slug: "gone-since" },
			{ slug: "quantized-nets", group: "To <read>" },
		];
		writeFileSync(file, JSON.stringify({ version: 1, papers }));
		const printed: Buffer[] = [];
		for (const folder of ["first", "second"].map((name) => path.join(work, name))) {
			rmSync(path.join(cache, "lists"), { recursive: true, force: true });
			const options = ["--content", content, "--out", folder, "--quiet"];
			const { code, stderr } = await runScript("digest.ts", ...options, file);
			// It tells of its wait for a build, as tests beside this one run them.
			const told = stderr.replace(/^Another build is running .*\n/u, "");
			expect([code, told]).toEqual([0, `${file}: the survey does not have “gone-since”.\n`]);
			printed.push(readFileSync(path.join(folder, "my-list.pdf")));
		}
		expect(printed[0]?.equals(printed[1] as Buffer)).toBe(true);
		const { outline, pages } = await readPdf(printed[0] as Buffer);
		expect(outline).toEqual([
			"My list",
			"Contents",
			"Papers",
			"1 Pruned Nets",
			"2 gone-since",
			"To <read>",
			"3 Quantized Nets",
			"Index of methods and terms",
		]);
		const text = pages.map((page) => page.text.replace(/\s+/gu, " ")).join(" ");
		expect(text).toContain('See <b>this</b> & "that". Again.');
		expect(text).toContain("no longer in this survey");
	});

	it("of a file that is no list is none, and the message says what to do", async () => {
		const file = path.join(work, "notes.json");
		writeFileSync(file, '{"papers": []}');
		const { code, stderr } = await runScript("digest.ts", "--content", content, file);
		expect(code).toBe(1);
		expect(stderr).toBe(
			`${file}\n  expected  a list of papers, as the page My list downloads it\n` +
				"  found     something else. version should be 1, but is missing.\n" +
				"  to do     download the list again, as JSON to keep its groups and notes\n",
		);
	});

	it("that does not exist is told with those that do", async () => {
		expect((await runScript("digest.ts", "--content", content, "nuts")).stderr).toContain(
			"There are: nets, survey, unfiled",
		);
	});
});

describe.skipIf(!isPackaged)("a survey of more papers than a volume holds", () => {
	const folder = path.join(work, "volumes");
	const ids = ["survey", "unfiled"].flatMap((book) =>
		[1, 2].map((number) => `${book}.volume-${number}`),
	);
	const read = new Map<string, ReadPdf>();
	beforeAll(async () => {
		const options = ["--content", content, "--out", folder, "--volume", "8"];
		const { code, stderr } = await runBuild(...options);
		if (code !== 0) throw new Error(stderr);
		for (const id of ids)
			read.set(id, await readPdf(readFileSync(path.join(folder, "digests", `${id}.pdf`))));
	});

	it("comes in volumes, each with its title page, contents and index, its papers numbered through", () => {
		expect(readdirSync(path.join(folder, "digests")).sort()).toEqual(
			["nets", ...ids].map((id) => `${id}.pdf`).sort(),
		);
		const papers = ids.slice(0, 2).flatMap((id, index) => {
			const { outline, pages, document } = read.get(id) as ReadPdf;
			expect(document.getTitle()).toBe(`A Small Survey, volume ${index + 1} of 2`);
			expect(lettersOf(pages[0]?.text ?? "")).toContain(`volume${index + 1}of2`);
			expect(outline).toContain("Contents");
			expect(outline.at(-1)).toBe("Index of methods and terms");
			return outline.flatMap((line) => /^(\d+) /u.exec(line)?.[1] ?? []).map(Number);
		});
		expect(papers).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
		expect(read.get("survey.volume-2")?.outline).toContain("Unfiled, continued");
		expect(read.get("survey.volume-1")?.outline).not.toContain("Across themes");
		expect(read.get("survey.volume-2")?.outline).toContain("Across themes");
	});

	it("has numbers that are true in each, and tells of a paper in another", () => {
		for (const [id, book] of read) {
			const lines = ofType(book, /^TOCI$/u).flatMap((line) => [...below([line])]);
			const places = [...lines, ...below(ofType(book, /^L$/u).at(-1)?.children ?? [])];
			const links = places.filter(({ type }) => type === "Link");
			expect(links.length).toBeGreaterThan(5);
			for (const { text, targets } of links)
				expect(
					lettersOf(text).endsWith(String(book.destinations.get(targets[0] ?? ""))),
					`${id}: ${text}`,
				).toBe(true);
		}
		const text = (read.get("survey.volume-1") as ReadPdf).pages
			.map((page) => page.text.replace(/\s+/gu, " "))
			.join(" ");
		expect(text).toMatch(/Undated Work ?\. In volume 2\./u);
	});

	it("is linked by volume, with what each holds, and so is a large theme", () => {
		const volumes = (page: string) => {
			const { document } = parseHTML(readFileSync(path.join(folder, page), "utf8"));
			return Array.from(document.querySelectorAll("a[href$='.pdf']"), (link) => [
				link.getAttribute("href"),
				link.parentElement?.textContent?.trim().replace(/\s+/gu, " "),
			]);
		};
		expect(volumes("index.html")).toEqual([
			[
				"/digests/survey.volume-1.pdf",
				expect.stringMatching(/^Volume 1, Nets to Unfiled, \d+ pages, /u),
			],
			["/digests/survey.volume-2.pdf", expect.stringMatching(/^Volume 2, Unfiled, \d+ pages, /u)],
		]);
		expect(volumes("themes/unfiled/index.html")).toEqual([
			["/digests/unfiled.volume-1.pdf", expect.stringMatching(/^Volume 1, \d+ pages, /u)],
			["/digests/unfiled.volume-2.pdf", expect.stringMatching(/^Volume 2, \d+ pages, /u)],
		]);
	});

	it("is printed again by the name of the book, and gives a reader’s list of papers of all volumes", async () => {
		const file = path.join(work, "both.json");
		const slugs = ["quantized-nets", "undated-work"];
		writeFileSync(file, JSON.stringify({ version: 1, papers: slugs.map((slug) => ({ slug })) }));
		const options = ["--content", content, "--out", path.join(work, "again")];
		const { code, stderr } = await runScript("digest.ts", ...options, "unfiled", file);
		expect([code, stderr]).toEqual([0, expect.not.stringContaining("does not have")]);
		expect(readdirSync(path.join(work, "again")).sort()).toEqual(
			["both", "unfiled.volume-1", "unfiled.volume-2"].map((id) => `${id}.pdf`),
		);
	});
});

/** The heads of the tables below an element. */
const headsOf = (element: PdfElement): readonly PdfElement[] =>
	element.type === "TH" ? [element] : element.children.flatMap(headsOf);

describe("a build without digests", () => {
	const links = () =>
		readdirSync(out, { recursive: true, encoding: "utf8" })
			.filter((file) => file.endsWith(".html"))
			.filter((file) => readFileSync(path.join(out, file), "utf8").includes("digests/"));

	it("by --no-digests links to none", async () => {
		expect((await build("--no-digests")).code).toBe(0);
		expect(existsSync(path.join(out, "digests"))).toBe(false);
		expect(links()).toEqual([]);
	});

	it("for want of a browser says what to do, makes everything else, and does not fail", async () => {
		rmSync(cache, { recursive: true, force: true });
		process.env.CHROME_PATH = path.join(work, "no-browser");
		const { code, stderr } = await build().finally(() => delete process.env.CHROME_PATH);
		expect(code).toBe(0);
		expect(stderr).toContain("There are no PDF digests this time.");
		expect(stderr).toContain("CHROME_PATH=/path/to/chrome");
		expect(existsSync(path.join(out, "digests"))).toBe(false);
		expect(links()).toEqual([]);
	});
});
