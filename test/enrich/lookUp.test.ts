import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { providers } from "../../src/enrich/providers/providers.ts";
import { answersIn } from "../../src/enrich/rim/answers.ts";
import { createAsking } from "../../src/enrich/rim/askServer.ts";
import type { Clock } from "../../src/enrich/rim/clock.ts";
import { enrichContent } from "../../src/enrich/rim/enrichContent.ts";
import { readYaml } from "../../src/text/yaml.ts";
import { type ScholarlyServer, scholarlyServer, type Trick } from "./scholarlyServer.ts";
import type { Work } from "./works.ts";

const ABSTRACT =
	"We prune the weights of a network twice and find that what is left learns faster than before, on images as " +
	"well as on text, with no more than a tenth of the energy that training took, for layers of every kind.";
const BIRDS =
	"Birds of a dawn chorus sing in turns. We record forty mornings in three woods and show that the order of " +
	"species follows the light, not the temperature, and that one loud neighbour shifts the turns of all others.";

const PRUNING: Work = {
	title: "Pruning Twice Makes Networks Learn Faster",
	authors: ["Ada Lee", "Bo Kim"],
	abstract: ABSTRACT,
	arxiv: "2103.01234",
	doi: "10.1000/jst.12.3",
	venue: "Journal of Sparse Things",
	year: 2022,
};
const CHORUS: Work = {
	title: "The Turns of a Dawn Chorus",
	authors: ["Cy Roe", "Dee Wu"],
	abstract: BIRDS,
	doi: "10.1000/jws.7",
	venue: "Journal of Wader Studies",
	year: 2021,
};
const NEAR: Work = { ...CHORUS, title: "The Turns of a Dusk Chorus", doi: "10.1000/jws.8" };

/** A clock whose waiting takes no time, and what was waited for. */
function quickClock(): Clock & { readonly waits: number[] } {
	const waits: number[] = [];
	let time = 0;
	return {
		waits,
		now: () => time,
		wait: async (milliseconds, signal) => {
			signal.throwIfAborted();
			waits.push(milliseconds);
			time += milliseconds;
		},
	};
}

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
	for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

function contentOf(papers: readonly object[]): string {
	const folder = mkdtempSync(path.join(tmpdir(), "enrich-"));
	cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
	mkdirSync(path.join(folder, "content", "listings"), { recursive: true });
	const lines = papers.map((paper) => `${JSON.stringify(paper)}\n`).join("");
	writeFileSync(path.join(folder, "content", "listings", "list.jsonl"), lines);
	return folder;
}

async function serve(works: readonly Work[], trick?: Trick): Promise<ScholarlyServer> {
	const server = await scholarlyServer(works, trick);
	cleanUps.push(() => server.close());
	return server;
}

interface Asked {
	readonly only?: readonly string[];
	readonly mailto?: string;
	readonly asksAnew?: boolean;
	readonly signal?: AbortSignal;
	readonly timeLimit?: number;
	readonly sizeLimit?: number;
}

async function run(folder: string, { address }: ScholarlyServer, asked: Asked = {}) {
	const clock = quickClock();
	const said: string[] = [];
	const enriched = await enrichContent({
		content: path.join(folder, "content"),
		from: [],
		isDry: false,
		asking: {
			providers: providers
				.filter(({ option }) => asked.only?.includes(option) ?? true)
				.map((provider) => ({ provider, server: address })),
			ask: createAsking({
				clock,
				userAgent: "Abstrata (test)",
				say: (message) => said.push(message),
				timeLimit: asked.timeLimit ?? 5000,
				...(asked.sizeLimit !== undefined && { sizeLimit: asked.sizeLimit }),
			}),
			answers: answersIn(path.join(folder, "answers")),
			mailto: asked.mailto,
			asksAnew: asked.asksAnew ?? false,
			signal: asked.signal ?? new AbortController().signal,
			say: (message) => said.push(message),
			warn: (message) => said.push(message),
		},
	});
	return { ...enriched, clock, said };
}

const listed = ({ title, authors, abstract }: Work) => ({
	title,
	authors: authors.length,
	abstract,
});

const enrichedIn = (folder: string) =>
	readFileSync(path.join(folder, "content/curation/enriched.yaml"), "utf8");

describe("papers looked up at servers", () => {
	it("get what each of the four knows, with its source", async () => {
		const folder = contentOf([PRUNING, CHORUS].map(listed));
		const server = await serve([PRUNING, CHORUS, NEAR]);
		const { problems, summary } = await run(folder, server);
		expect(problems).toEqual([]);
		await expect(enrichedIn(folder)).toMatchFileSnapshot("answers/enriched.yaml");
		expect(summary.open).toEqual([]);
	});

	it.each([
		["arxiv", { ids: { arxiv: "2103.01234", doi: "10.1000/jst.12.3" }, categories: ["cs.LG"] }],
		["openalex", { venue: "Journal of Sparse Things", ids: { doi: "10.1000/jst.12.3" } }],
		["crossref", { venue: "Journal of Sparse Things", volume: "12", pages: "101–117" }],
		["semantic-scholar", { ids: { arxiv: "2103.01234", doi: "10.1000/jst.12.3" } }],
	])("get what %s says, by title and by id", async (option, expected) => {
		const byTitle = contentOf([listed(PRUNING)]);
		const server = await serve([PRUNING, NEAR]);
		await run(byTitle, server, { only: [option] });
		const first = server.asked.length;
		expect(first).toBe(1);
		const { parse } = await import("yaml");
		const [facts] = Object.values(parse(enrichedIn(byTitle)) as Record<string, object>);
		expect(facts).toMatchObject(expected);
		expect(facts).toMatchObject({ authors: PRUNING.authors });

		const id = option === "crossref" ? { doi: PRUNING.doi } : { arxiv: PRUNING.arxiv };
		const byId = contentOf([{ ...listed(PRUNING), ...id }]);
		const { summary } = await run(byId, server, { only: [option] });
		expect(summary.matched).toBe(1);
		expect(server.asked.length).toBe(first + 1);
		expect(decodeURIComponent(server.asked.at(-1)!)).toContain(Object.values(id)[0]);
	});

	it("are asked for by the ids that another server told", async () => {
		const folder = contentOf([listed(PRUNING)]);
		const server = await serve([PRUNING]);
		await run(folder, server, { only: ["arxiv", "crossref"] });
		expect(server.asked[1]).toBe("/works/10.1000%2Fjst.12.3");
	});

	it("are never matched by a near title, and nothing is written", async () => {
		const folder = contentOf([listed(CHORUS)]);
		const server = await serve([NEAR, { ...CHORUS, title: `${CHORUS.title}, Part II` }]);
		const { summary, files } = await run(folder, server);
		expect(server.asked.length).toBeGreaterThan(3);
		expect([summary.matched, summary.open, files]).toEqual([0, [], []]);
	});

	it("are asked for once: a second run asks nothing and changes nothing", async () => {
		const folder = contentOf([PRUNING, CHORUS].map(listed));
		const server = await serve([PRUNING]);
		await run(folder, server);
		const [asked, written] = [server.asked.length, enrichedIn(folder)];
		const second = await run(folder, server);
		expect(server.asked.length).toBe(asked);
		expect(second.files).toEqual([]);
		expect(enrichedIn(folder)).toBe(written);
		await run(folder, server, { asksAnew: true });
		expect(server.asked.length).toBe(2 * asked);
	});

	it("are asked for one at a time, with the pause that each server wants, and an address to contact", async () => {
		const folder = contentOf([PRUNING, CHORUS].map(listed));
		const server = await serve([PRUNING, CHORUS]);
		const { clock } = await run(folder, server, { mailto: "ada@example.org" });
		expect(server.most()).toBe(1);
		// All four are one server here: it is left in peace before each request but the first.
		expect(clock.waits.length).toBe(server.asked.length - 1);
		expect(Math.min(...clock.waits)).toBeGreaterThanOrEqual(1000);
		expect(server.headers.every((one) => one["user-agent"] === "Abstrata (test)")).toBe(true);
		const polite = server.asked.filter((one) => one.startsWith("/works"));
		expect(polite.length).toBeGreaterThan(0);
		expect(polite.every((one) => one.includes("mailto=ada%40example.org"))).toBe(true);
	});
});

describe("a server that is busy or broken", () => {
	const broken: readonly (readonly [string, Trick])[] = [
		[
			"429 and when to come back",
			({ count }, response) => {
				if (count > 1) return false;
				response.writeHead(429, { "retry-after": "77" }).end("slow down");
				return true;
			},
		],
		[
			"500",
			({ count }, response) => {
				if (count > 2) return false;
				response.writeHead(500).end("{}");
				return true;
			},
		],
		[
			"half of an answer",
			({ count }, response, usual = "") => {
				if (count > 1) return false;
				response.end(usual.slice(0, usual.length / 2));
				return true;
			},
		],
		[
			"a connection that ends",
			({ count }, response, usual = "") => {
				if (count > 1) return false;
				response.writeHead(200, { "content-length": String(usual.length + 10) });
				response.write(usual.slice(0, 20));
				setTimeout(() => response.destroy(), 20);
				return true;
			},
		],
		[
			"nothing for too long",
			({ count }, response) => {
				if (count > 1) return false;
				setTimeout(() => response.end("{}"), 2000);
				return true;
			},
		],
		[
			"a page that is no answer",
			({ count }, response) => {
				if (count > 1) return false;
				response.end("<html>We are down for maintenance</html>");
				return true;
			},
		],
	];

	it.each(broken)("is asked again after longer pauses: %s", async (_, trick) => {
		const folder = contentOf([listed(PRUNING)]);
		const server = await serve([PRUNING], trick);
		const { summary, failed, clock } = await run(folder, server, {
			only: ["arxiv", "openalex"],
			timeLimit: 300,
		});
		expect(failed.size).toBe(0);
		expect(summary.matched).toBe(1);
		expect(clock.waits.some((wait) => wait >= 2000)).toBe(true);
	});

	it("is given the pause that it asks for", async () => {
		const folder = contentOf([listed(PRUNING)]);
		const server = await serve([PRUNING], broken[0]![1]);
		const { clock } = await run(folder, server, { only: ["crossref"] });
		expect(clock.waits).toContain(77_000);
	});

	it("is given up after some tries, which the next run does not count as an answer", async () => {
		const folder = contentOf([PRUNING, CHORUS, { ...CHORUS, title: "A Third" }, NEAR].map(listed));
		let isDown = true;
		const server = await serve([PRUNING, CHORUS], (_, response) => {
			if (isDown) response.writeHead(503).end();
			return isDown;
		});
		const { failed, summary, clock, said } = await run(folder, server, { only: ["openalex"] });
		expect([...failed.keys()]).toEqual(["OpenAlex"]);
		expect(summary.matched).toBe(0);
		// Three papers, five tries each; the fourth paper is not asked for.
		expect(server.asked.length).toBe(15);
		expect(clock.waits).toEqual(expect.arrayContaining([2000, 4000, 8000, 16_000]));
		expect(said.at(-1)).toContain("asked no more");
		isDown = false;
		expect((await run(folder, server, { only: ["openalex"] })).summary.matched).toBe(2);
	});

	it("may say nothing, or the same twice", async () => {
		const folder = contentOf([PRUNING, CHORUS].map(listed));
		const server = await serve([PRUNING, PRUNING]);
		const { summary, failed } = await run(folder, server);
		expect([summary.matched, failed.size, summary.open]).toEqual([1, 0, []]);
	});

	it("does not lead to other servers, and not on for ever", async () => {
		const folder = contentOf([listed(PRUNING)]);
		const elsewhere = await serve([PRUNING]);
		const places = [
			`${elsewhere.address.replace("127.0.0.1", "localhost")}/`,
			"file:///etc/passwd",
			"/again",
		];
		for (const location of places) {
			const server = await serve([PRUNING], (_, response) => {
				response.writeHead(302, { location }).end();
				return true;
			});
			const { failed } = await run(folder, server, { only: ["crossref"] });
			expect(failed.get("Crossref")).toMatch(/leads/u);
			expect(server.asked.length).toBeLessThan(6);
		}
		expect(elsewhere.asked).toEqual([]);
	});

	it("may lead on within itself", async () => {
		const folder = contentOf([listed(PRUNING)]);
		const server = await serve([PRUNING], ({ url = "", count }, response) => {
			if (url.includes("moved") || count > 1) return false;
			response.writeHead(301, { location: `${url}&moved=1` }).end();
			return true;
		});
		expect((await run(folder, server, { only: ["crossref"] })).summary.matched).toBe(1);
	});

	it("cannot fill the memory", async () => {
		const folder = contentOf([listed(PRUNING)]);
		const server = await serve([PRUNING], (_, response) => {
			const send = () => response.write("x".repeat(100_000), () => !response.destroyed && send());
			send();
			return true;
		});
		const { failed } = await run(folder, server, { only: ["crossref"], sizeLimit: 1_000_000 });
		expect(failed.get("Crossref")).toBe("an answer of more than 1 MB");
	});

	it("cannot write what it likes", async () => {
		const folder = contentOf([listed(PRUNING)]);
		const server = await serve([
			{
				...PRUNING,
				authors: ["Ada <script>alert(1)</script> Lee", "Bo Kim"],
				venue: "x: y\n- &a *b !!js/function <img src=x onerror=alert(1)>",
				doi: '10.1000/"><script>',
			},
		]);
		await run(folder, server);
		const written = enrichedIn(folder);
		expect(written).not.toMatch(/[<>]|alert|authors:|^\s*doi:/mu);
		expect(readYaml(written).errors).toEqual([]);
	});
});

describe("a run that is interrupted", () => {
	it("writes what it found, and goes on from there the next time", async () => {
		const folder = contentOf([PRUNING, CHORUS].map(listed));
		const interruption = new AbortController();
		const server = await serve([PRUNING, CHORUS], () => {
			if (server.asked.length === 6) interruption.abort();
			return false;
		});
		const first = await run(folder, server, { signal: interruption.signal });
		expect(first.isInterrupted).toBe(true);
		expect(first.summary.matched).toBe(1);
		expect(enrichedIn(folder)).not.toContain("the-turns-of-a-dawn-chorus");
		const asked = server.asked.length;
		const second = await run(folder, server);
		expect(second.isInterrupted).toBe(false);
		expect(enrichedIn(folder)).toContain("the-turns-of-a-dawn-chorus");
		expect(
			server.asked.slice(0, asked - 1).filter((one) => server.asked.slice(asked).includes(one)),
		).toEqual([]);
	});
});
