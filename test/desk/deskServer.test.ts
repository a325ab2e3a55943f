import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createDesk, type DeskQuestion } from "../../src/desk/core/answerDesk.ts";
import type { Outcome, Proposal } from "../../src/desk/core/wire.ts";
import type { Ask } from "../../src/desk/server/deeds.ts";
import { type Desk, deskServer } from "../../src/desk/server/deskServer.ts";
import { composeSurvey } from "../../src/survey/survey.ts";
import { themeSchema } from "../../src/survey/theme.ts";

const SITE = "http://localhost:4321";
const folder = mkdtempSync(path.join(tmpdir(), "abstrata-desk-"));
const file = (...names: string[]) => path.join(folder, ...names);
const summaries = file("curation", "summaries.yaml");
const BEFORE = "# In our own words.\n\nsharper-rounding:\n  summary: Rounds. # short\n";
const slug = "sharper-rounding";

const theme = (id: string, proposed: boolean) => ({
	...themeSchema.parse({ title: id, order: 1, definition: "D.", terms: { 1: [id] }, proposed }),
	id,
});
const content = () => ({
	listings: [
		{
			file: "list.jsonl",
			bytes: Buffer.from(
				JSON.stringify({
					title: "Sharper rounding",
					abstract: `We round to 2:4 sparsity by rounding epsilon, ${"and say so at length ".repeat(12)}.`,
				}),
			),
		},
	],
	curation: [{ file: "curation/summaries.yaml", text: BEFORE }],
	themes: [theme("rounding", true), theme("pruning", true)],
});
const answer = createDesk({ survey: composeSurvey(content()).survey, content: content() });
const ask: Ask = async (name, about) => answer({ name, about } as DeskQuestion) as never;

let desk: Desk;
let cookie: string;
const write = { "content-type": "application/json" };

beforeAll(async () => {
	desk = await deskServer({ content: folder, ask, scripts: folder, fonts: folder });
	desk.standIn(SITE);
	const opened = await send(desk.address);
	expect(opened).toMatchObject({ status: 302, headers: { location: `${SITE}/` } });
	const [set = ""] = opened.headers["set-cookie"] ?? [];
	expect(set).toMatch(/; HttpOnly; SameSite=Strict$/u);
	[cookie = ""] = set.split(";");
});
afterAll(async () => {
	await desk.stop();
	rmSync(folder, { recursive: true });
});
beforeEach(async () => {
	rmSync(file("curation"), { recursive: true, force: true });
	await mkdir(file("curation"), { recursive: true });
	writeFileSync(summaries, BEFORE);
});

interface Sent {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly text: string;
}

/** Sends a request as it is told, whatever a browser would allow. */
function send(
	address: string,
	{
		method = "GET",
		headers = {},
		body = "",
	}: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Sent> {
	const { hostname, port, pathname, search } = new URL(address);
	return new Promise((resolve, reject) => {
		const asked = request(
			{
				host: hostname,
				family: 4,
				port,
				path: pathname + search,
				method,
				headers: { host: `${hostname}:${port}`, ...headers },
			},
			(response) => {
				let text = "";
				response.setEncoding("utf8").on("data", (part) => {
					text += part;
				});
				response.on("end", () =>
					resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
				);
			},
		);
		asked.on("error", reject).end(body);
	});
}

const post = async <T>(name: string, body: unknown): Promise<T> => {
	const { text, status } = await send(`${desk.origin}/api/${name}`, {
		method: "POST",
		headers: { ...write, cookie, origin: desk.origin },
		body: JSON.stringify(body),
	});
	expect(status, text).toBe(200);
	return JSON.parse(text) as T;
};
const deed = (value: string) => ({ changes: [{ slug, key: "summary", value }] });

describe("who may use the desk", () => {
	const agreed = async () => {
		const { stamp } = await post<Proposal>("propose", deed("Another."));
		return JSON.stringify({ deed: deed("Another."), stamp });
	};
	const refused: readonly [string, number, () => Promise<Sent>][] = [
		[
			"no cookie",
			403,
			async () =>
				send(`${desk.origin}/api/write`, {
					method: "POST",
					headers: { ...write, origin: desk.origin },
					body: await agreed(),
				}),
		],
		[
			"another token",
			403,
			async () =>
				send(`${desk.origin}/api/write`, {
					method: "POST",
					headers: { ...write, cookie: `${cookie}x`, origin: desk.origin },
					body: await agreed(),
				}),
		],
		[
			"the site’s own origin",
			403,
			async () =>
				send(`${desk.origin}/api/write`, {
					method: "POST",
					headers: { ...write, cookie, origin: SITE },
					body: await agreed(),
				}),
		],
		[
			"no origin",
			403,
			async () =>
				send(`${desk.origin}/api/write`, {
					method: "POST",
					headers: { ...write, cookie },
					body: await agreed(),
				}),
		],
		[
			"an origin that is hidden",
			403,
			async () =>
				send(`${desk.origin}/api/write`, {
					method: "POST",
					headers: { ...write, cookie, origin: "null" },
					body: await agreed(),
				}),
		],
		[
			"another host",
			421,
			async () =>
				send(`${desk.origin}/api/write`, {
					method: "POST",
					headers: { ...write, cookie, origin: desk.origin, host: "evil.example" },
					body: await agreed(),
				}),
		],
		[
			"a form’s type",
			415,
			async () =>
				send(`${desk.origin}/api/write`, {
					method: "POST",
					headers: { cookie, origin: desk.origin, "content-type": "text/plain" },
					body: await agreed(),
				}),
		],
		[
			"GET",
			405,
			async () =>
				send(`${desk.origin}/api/write?deed=${encodeURIComponent(await agreed())}`, {
					headers: { cookie },
				}),
		],
		[
			"PUT",
			405,
			async () =>
				send(`${desk.origin}/api/write`, {
					method: "PUT",
					headers: { ...write, cookie, origin: desk.origin },
					body: await agreed(),
				}),
		],
		[
			"what no change is",
			400,
			() =>
				send(`${desk.origin}/api/write`, {
					method: "POST",
					headers: { ...write, cookie, origin: desk.origin },
					body: '{"deed":{"changes":[{"slug":"../x","key":"summary"}]},"stamp":""}',
				}),
		],
	];
	it.each(refused)("not with %s", async (_, status, attempt) => {
		expect((await attempt()).status).toBe(status);
		expect(readFileSync(summaries, "utf8")).toBe(BEFORE);
	});

	it("reads nothing to who has no cookie or another name for it", async () => {
		for (const place of [
			"/panel",
			"/panel.js",
			"/api/papers",
			`/api/paper?slug=${slug}`,
			"/api/state",
		]) {
			expect((await send(desk.origin + place)).status, place).toBe(403);
			const { status } = await send(desk.origin + place, {
				headers: { cookie, host: "127.0.0.1" },
			});
			expect(status, place).toBe(421);
		}
	});

	it("opens to its token alone", async () => {
		for (const token of ["", "x", "%00"]) {
			const { status, headers } = await send(`${desk.origin}/?token=${token}`);
			expect([status, headers["set-cookie"]]).toEqual([403, undefined]);
		}
	});

	it("stands in pages of the site alone, and loads only its own", async () => {
		const { headers, status } = await send(`${desk.origin}/panel`, { headers: { cookie } });
		expect(status).toBe(200);
		const policy = String(headers["content-security-policy"]);
		expect(policy).toContain(`frame-ancestors ${SITE}`);
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toContain("unsafe");
		expect(headers["access-control-allow-origin"]).toBe(undefined);
	});

	it("gives no file beside its own", async () => {
		writeFileSync(file("secret.yaml"), "secret");
		for (const place of [
			"/fonts/../secret.yaml",
			"/fonts/..%2Fsecret.yaml",
			"/secret.yaml",
			"/fonts/%2e%2e/secret.yaml",
		])
			expect((await send(desk.origin + place, { headers: { cookie } })).text, place).not.toBe(
				"secret",
			);
		rmSync(file("secret.yaml"));
	});
});

describe("a deed", () => {
	it("is shown, done, and taken back to the same bytes", async () => {
		const { files, problems, stamp } = await post<Proposal>("propose", deed("Rounds to even."));
		expect(problems).toEqual([]);
		expect(files[0]?.lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
			"same ",
			"same sharper-rounding:",
			"removed   summary: Rounds. # short",
			"added   summary: Rounds to even. # short",
		]);
		expect(readFileSync(summaries, "utf8")).toBe(BEFORE);
		const { done } = await post<Outcome>("write", { deed: deed("Rounds to even."), stamp });
		expect(done).toBe(true);
		expect(readFileSync(summaries, "utf8")).toContain("  summary: Rounds to even. # short\n");
		expect(readdirSync(file("curation"))).toEqual(["summaries.yaml"]);
		expect(await post<Outcome>("undo", {})).toMatchObject({ done: true, state: {} });
		expect(readFileSync(summaries, "utf8")).toBe(BEFORE);
	});

	it("takes a file that it made away again", async () => {
		const made = { changes: [{ slug, key: "date", value: "2025-06" }] };
		const { stamp } = await post<Proposal>("propose", made);
		await post("write", { deed: made, stamp });
		expect(readdirSync(file("curation"))).toEqual(["dates.yaml", "summaries.yaml"]);
		await post("undo", {});
		expect(readdirSync(file("curation"))).toEqual(["summaries.yaml"]);
	});

	it("is not taken back over what a person wrote since", async () => {
		const { stamp } = await post<Proposal>("propose", deed("Rounds to even."));
		await post("write", { deed: deed("Rounds to even."), stamp });
		const own = `${readFileSync(summaries, "utf8")}# mine\n`;
		writeFileSync(summaries, own);
		const { done, said } = await post<Outcome>("undo", {});
		expect([done, said]).toEqual([
			false,
			expect.stringContaining("curation/summaries.yaml has changed"),
		]);
		expect(readFileSync(summaries, "utf8")).toBe(own);
	});

	it("is not done where the file is another than was shown", async () => {
		const { stamp } = await post<Proposal>("propose", deed("Rounds to even."));
		writeFileSync(summaries, BEFORE.replace("short", "changed"));
		const { done, said } = await post<Outcome>("write", { deed: deed("Rounds to even."), stamp });
		expect([done, said]).toEqual([false, expect.stringContaining("Look again")]);
	});

	it.each([
		[
			"a phrase that is not in the text",
			"themes",
			{ rounding: "nowhere to be found" },
			"nowhere to be found",
		],
		[
			"a theme that there is not",
			"themes",
			{ rouding: "2:4 sparsity" },
			"perhaps you meant rounding",
		],
		["a formula of no stretch", "formulas", [{ listed: "nu^2", tex: "\\nu^2" }], "nu^2"],
		[
			"a formula that KaTeX refuses",
			"formulas",
			[{ listed: "2:4", tex: "\\frac{2" }],
			"KaTeX cannot set",
		],
		["a correction of nothing", "text", [{ listed: "", shown: "x" }], "Expected"],
		["a result that is none", "results", [{ quote: "We round", drop: true }], "no result"],
		[
			"a link that leads nowhere",
			"links",
			[{ url: "javascript:alert(1)", kind: "code" }],
			"http or https",
		],
		["a page of no paper", "sameAs", "duller-rounding", "no other paper"],
		["a listing that there is not", "apart", ["other.bib"], "no listing"],
		["a date that is none", "date", "tomorrow", "a date such as"],
	])("is refused for %s, and nothing is written", async (_, key, value, reason) => {
		const wrong = { changes: [{ slug, key, value }] };
		const { problems, stamp } = await post<Proposal>("propose", wrong);
		expect(problems.join(" ")).toContain(reason);
		expect(await post<Outcome>("write", { deed: wrong, stamp })).toMatchObject({ done: false });
		expect(readdirSync(file("curation"))).toEqual(["summaries.yaml"]);
	});

	it("accepts a theme that the build found, and keeps the others as proposed ones", async () => {
		const accept = { accept: "rounding" };
		const { stamp, files } = await post<Proposal>("propose", accept);
		expect(files.map(({ file }) => file)).toEqual([
			"themes/rounding.mdx",
			"themes/proposed/pruning.mdx",
		]);
		await post("write", { deed: accept, stamp });
		expect(readFileSync(file("themes", "rounding.mdx"), "utf8")).not.toContain("proposed");
		const waiting = JSON.parse(
			(await send(`${desk.origin}/api/queue?name=themes`, { headers: { cookie } })).text,
		) as { slug: string }[];
		expect(waiting.map(({ slug }) => slug)).toContain("pruning");
		await post("undo", {});
		expect(readdirSync(file("themes"))).toEqual(["proposed"]);
	});

	it("rejects a theme that the build found: survey.yaml names it", async () => {
		const reject = { reject: "rounding" };
		const { stamp, files, problems } = await post<Proposal>("propose", reject);
		expect([files.map(({ file }) => file), problems]).toEqual([["survey.yaml"], []]);
		await post("write", { deed: reject, stamp });
		expect(readFileSync(file("survey.yaml"), "utf8")).toBe("rejectedThemes:\n  - rounding\n");
		expect(await post<Outcome>("undo", {})).toMatchObject({ done: true });
		expect(readdirSync(folder)).not.toContain("survey.yaml");
	});

	it("rejects a theme whose file waits, and takes that back to the same bytes", async () => {
		const settings = "# Ours.\ntitle: Birds # of dawn\nrejectedThemes: [ tokens ]\n";
		const waiting =
			"---\ntitle: Birds\norder: 3\ndefinition: Of birds.\nterms:\n  1: [ bird ]\n---\n";
		const [own, birds] = [file("survey.yaml"), file("themes", "proposed", "birds.mdx")];
		await mkdir(path.dirname(birds), { recursive: true });
		writeFileSync(own, settings);
		writeFileSync(birds, waiting);
		const reject = { reject: "birds" };
		const { stamp } = await post<Proposal>("propose", reject);
		await post("write", { deed: reject, stamp });
		expect(readFileSync(own, "utf8")).toBe(settings.replace("tokens ]", "tokens, birds ]"));
		expect(existsSync(birds)).toBe(false);
		await post<Outcome>("undo", {});
		expect([readFileSync(own, "utf8"), readFileSync(birds, "utf8")]).toEqual([settings, waiting]);
		writeFileSync(own, "title: [\n");
		expect((await post<Proposal>("propose", reject)).problems).toEqual([
			expect.stringContaining("survey.yaml:"),
		]);
		rmSync(own);
		rmSync(birds);
	});

	it("rejects no theme that nobody proposes", async () => {
		const { problems } = await post<Proposal>("propose", { reject: "nothing" });
		expect(problems).toEqual(["No theme nothing is proposed any more."]);
	});

	it("shows how a formula is set, or why it is not", async () => {
		expect(JSON.stringify(await post("formula", { tex: "\\frac12" }))).toContain("mfrac");
		expect(await post("formula", { tex: "\\frac{1" })).toEqual({
			refused: expect.any(String),
			at: expect.any(Number),
		});
	});

	it("finds a phrase as it stands, whatever a browser made of its blanks", async () => {
		expect(await post("phrase", { slug, given: "round\n to  2:4" })).toBe("round to 2:4");
		expect(await post("phrase", { slug, given: "round to 2.4" })).toBe(null);
	});
});
