import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { explainPort, readPort } from "../../src/serve/port.ts";
import { serveFolder } from "../../src/serve/serveFolder.ts";
import { askRaw } from "../support/askRaw.ts";

const TEXT = "Each word of this file stands in it many times. ".repeat(1000);
const LARGE = randomBytes(30_000_000);

let folder: string;
/** of the folder below `/`, and below a base with a blank and an umlaut */
let port: number;
let portBelow: number;
const servers: Awaited<ReturnType<typeof serveFolder>>[] = [];

async function serve(served: string, base: string): Promise<number> {
	const server = await serveFolder(served, base, 0);
	servers.push(server);
	return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
	folder = path.join(mkdtempSync(path.join(tmpdir(), "abstrata-serve-")), "site");
	mkdirSync(path.join(folder, "themes", "losses"), { recursive: true });
	mkdirSync(path.join(folder, "assets"));
	const files = {
		"index.html": "<p>front",
		"404.html": "<p>not here",
		"themes/losses/index.html": "<p>losses",
		"assets/BB8qnwJQ.js": TEXT,
		"a blank.txt": "blank",
		"digits.bin": "0123456789",
		"long.txt": TEXT,
		"empty.txt": "",
		"../secret.txt": "secret",
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
	writeFileSync(path.join(folder, "large.bin"), LARGE);
	port = await serve(folder, "/");
	portBelow = await serve(folder, "/mein überblick/");
});

afterAll(() => {
	for (const server of servers) {
		server.close();
		server.closeAllConnections();
	}
	rmSync(path.dirname(folder), { recursive: true, force: true });
});

/** One request by hand, after which the server closes. */
const ask = (target: string, headers: Record<string, string> = {}, method = "GET", at = port) =>
	askRaw(
		at,
		`${[
			`${method} ${target} HTTP/1.1`,
			...Object.entries({ Host: "localhost", Connection: "close", ...headers }).map(
				([name, value]) => `${name}: ${value}`,
			),
		].join("\r\n")}\r\n\r\n`,
	);

describe("a range", () => {
	it.each([
		["bytes=2-4", 206, "234", "bytes 2-4/10"],
		["bytes=7-", 206, "789", "bytes 7-9/10"],
		["bytes=-2", 206, "89", "bytes 8-9/10"],
		["bytes=-99", 206, "0123456789", "bytes 0-9/10"],
		["bytes=8-99", 206, "89", "bytes 8-9/10"],
		["bytes=1-2,3-4", 206, "1234", "bytes 1-4/10"],
		["bytes=0-1,8-9", 200, "0123456789", undefined],
		["bytes=nonsense", 200, "0123456789", undefined],
		["lines=1-2", 200, "0123456789", undefined],
	])("%s is answered by %i", async (range, status, body, contentRange) => {
		const answer = await ask("/digits.bin", { Range: range });
		expect(answer).toMatchObject({ status });
		expect(`${answer.body}`).toBe(body);
		expect(answer.headers["content-range"]).toBe(contentRange);
		expect(answer.headers["content-length"]).toBe(`${body.length}`);
	});

	it.each(["bytes=5-2", "bytes=10-", "bytes=99-100", "bytes=-0"])(
		"%s cannot be had, and the server lives",
		async (range) => {
			const answer = await ask("/digits.bin", { Range: range });
			expect(answer.status).toBe(416);
			expect(answer.headers["content-range"]).toBe("bytes */10");
			expect(answer.headers.etag).toBeUndefined();
			expect((await ask("/digits.bin")).status).toBe(200);
		},
	);

	it("hangs on the tag or the date of the file, where it says so", async () => {
		const { etag = "", "last-modified": date = "" } = (await ask("/digits.bin")).headers;
		const status = async (condition: string) =>
			(await ask("/digits.bin", { Range: "bytes=0-1", "If-Range": condition })).status;
		expect(await status(etag)).toBe(206);
		expect(await status(date)).toBe(206);
		expect(await status('"another"')).toBe(200);
		expect(await status(`W/${etag}`)).toBe(200);
		expect(await status("Thu, 01 Jan 1970 00:00:00 GMT")).toBe(200);
		expect(await status("nonsense")).toBe(200);
	});

	it("counts in the file's own bytes, also where the browser could read it compressed", async () => {
		const answer = await ask("/long.txt", { Range: "bytes=0-3", "Accept-Encoding": "br" });
		expect([answer.status, `${answer.body}`]).toEqual([206, TEXT.slice(0, 4)]);
		expect(answer.headers["content-encoding"]).toBeUndefined();
	});

	it("means nothing to HEAD", async () => {
		const answer = await ask("/digits.bin", { Range: "bytes=5-2" }, "HEAD");
		expect([answer.status, answer.headers["content-length"]]).toEqual([200, "10"]);
		expect(answer.body.length).toBe(0);
	});

	it("of any text whatsoever gets an answer", async () => {
		await fc.assert(
			fc.asyncProperty(fc.stringMatching(/^(?:bytes=)?[\d,\- a-z=*]{0,20}$/u), async (range) => {
				const { status } = await ask("/digits.bin", { Range: range });
				expect([200, 206, 416]).toContain(status);
			}),
			{ numRuns: 200 },
		);
	});
});

describe("a method", () => {
	it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "BREW"])(
		"%s is not allowed",
		async (method) => {
			const answer = await ask("/", {}, method);
			expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
		},
	);

	it("that wants a tunnel is not allowed", async () => {
		const answer = await ask("example.org:443", {}, "CONNECT");
		expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
	});

	it("HEAD answers like GET, without the body", async () => {
		const [head, get] = [await ask("/digits.bin", {}, "HEAD"), await ask("/digits.bin")];
		const { date: _, ...headers } = get.headers;
		expect(head.headers).toMatchObject(headers);
		expect([head.status, head.body.length]).toEqual([200, 0]);
	});
});

describe("an address", () => {
	it.each([
		"/../secret.txt",
		"/%2e%2e/secret.txt",
		"/themes/%2E%2E/../../secret.txt",
		"/..%2fsecret.txt",
		"/..%5csecret.txt",
		"/..\\secret.txt",
		"/%00",
		"/digits.bin%00.html",
		"/%",
		"/%zz",
		"/%ff",
		"*",
	])("%s is no good", async (target) => {
		const answer = await ask(target);
		expect(answer.status).toBe(400);
		expect(`${answer.whole}`).not.toContain("secret");
	});

	it("never leads out of the folder", async () => {
		const part = fc.constantFrom(
			"..",
			"%2e%2e",
			".",
			"/",
			"%2f",
			"\\",
			"%5c",
			"themes",
			"secret.txt",
		);
		await fc.assert(
			fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
				expect(`${(await ask(`/${parts.join("")}`)).body}`).not.toBe("secret");
			}),
			{ numRuns: 300 },
		);
	});

	it("that is not there gets the survey's own page", async () => {
		const answer = await ask("/papers/none/");
		expect([answer.status, `${answer.body}`]).toEqual([404, "<p>not here"]);
		expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
	});

	it("may name the host, whatever it is", async () => {
		for (const host of ["http://localhost", "http://evil.example:99", "HTTPS://x"])
			expect(`${(await ask(`${host}/digits.bin`)).body}`).toBe("0123456789");
		expect(`${(await ask("http://localhost?q")).body}`).toBe("<p>front");
	});

	it("may hold a blank", async () => {
		expect(`${(await ask("/a%20blank.txt?q=1")).body}`).toBe("blank");
	});

	it("of a folder without its slash leads to the folder, and to no other host", async () => {
		const location = async (target: string, at = port) => {
			const { status, headers } = await ask(target, { Host: "evil.example" }, "GET", at);
			expect(status).toBe(302);
			return headers.location;
		};
		expect(await location("/themes/losses?q=a%20b")).toBe("/themes/losses/?q=a%20b");
		expect(await location("//themes")).toBe("/themes/");
		expect(await location("/%2fthemes")).toMatch(/^\/%2f/u);
		const base = "/mein%20%C3%BCberblick/";
		expect(await location(`${base}themes`, portBelow)).toBe(`${base}themes/`);
		expect(await location(base.slice(0, -1), portBelow)).toBe(base);
		expect(await location("/", portBelow)).toBe(base);
	});

	it("lies below the base, however that is written", async () => {
		const body = async (target: string) => {
			const { status, body } = await ask(target, {}, "GET", portBelow);
			return [status, `${body}`];
		};
		expect(await body("/mein%20%C3%BCberblick/")).toEqual([200, "<p>front"]);
		expect(await body("/mein%20%c3%bcberblick/themes/losses/")).toEqual([200, "<p>losses"]);
		expect(await body("/mein%20%C3%BCberblick/none")).toEqual([404, "<p>not here"]);
		expect(await body("/digits.bin")).toEqual([404, "<p>not here"]);
		expect((await body("/%zz/"))[0]).toBe(400);
		const again = await serve(folder, "mein%20%C3%BCberblick");
		expect((await ask("/mein%20%C3%BCberblick/", {}, "GET", again)).status).toBe(200);
	});
});

describe("compression", () => {
	it.each([
		["br", "br", brotliDecompressSync],
		["gzip", "gzip", gunzipSync],
		["gzip, deflate, br, zstd", "br", brotliDecompressSync],
		["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
	])("for %s is %s", async (accepted, coding, decode) => {
		const answer = await fetchRaw("/long.txt", { "accept-encoding": accepted });
		expect(answer.headers["content-encoding"]).toBe(coding);
		expect(answer.headers.vary).toBe("Accept-Encoding");
		expect(answer.body.length).toBeLessThan(TEXT.length / 20);
		expect(`${decode(answer.body)}`).toBe(TEXT);
	});

	it("is left out where it is not wanted, or gains nothing", async () => {
		const coding = async (file: string, accepted: string) =>
			(await fetchRaw(file, { "accept-encoding": accepted })).headers["content-encoding"];
		expect(await coding("/long.txt", "identity")).toBeUndefined();
		expect(await coding("/large.bin", "br")).toBeUndefined();
		expect(await coding("/digits.bin", "br")).toBeUndefined();
		expect((await fetchRaw("/large.bin", { "accept-encoding": "br" })).body.equals(LARGE)).toBe(
			true,
		);
	});

	it("has a tag of its own, by which a browser may ask again", async () => {
		const accepted = { "accept-encoding": "br" };
		const plain = (await fetchRaw("/long.txt", { "accept-encoding": "identity" })).headers.etag;
		const { etag = "" } = (await fetchRaw("/long.txt", accepted)).headers;
		expect(etag).toBe(`W/${plain}`);
		const again = await fetchRaw("/long.txt", { ...accepted, "if-none-match": etag });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		expect(again.headers.vary).toBe("Accept-Encoding");
	});
});

describe("caching", () => {
	it("is for ever where the name holds a hash, and asks again elsewhere", async () => {
		const caching = async (file: string) => (await ask(file)).headers["cache-control"];
		expect(await caching("/assets/BB8qnwJQ.js")).toBe("public, max-age=31536000, immutable");
		for (const file of ["/", "/digits.bin", "/none", "/themes/losses/"])
			expect(await caching(file)).toBe("no-cache");
	});

	it("asks by tag and by date, and a changed file is sent", async () => {
		const file = path.join(folder, "changing.txt");
		writeFileSync(file, "one");
		const { etag = "", "last-modified": date = "" } = (await ask("/changing.txt")).headers;
		expect((await ask("/changing.txt", { "If-None-Match": etag })).status).toBe(304);
		expect((await ask("/changing.txt", { "If-Modified-Since": date })).status).toBe(304);
		writeFileSync(file, "two");
		const answer = await ask("/changing.txt", { "If-None-Match": etag });
		expect([answer.status, `${answer.body}`]).toEqual([200, "two"]);
	});
});

describe("the built survey", () => {
	const TYPES: Readonly<Record<string, RegExp>> = {
		html: /^text\/html; charset=utf-8$/u,
		css: /^text\/css; charset=utf-8$/u,
		js: /^text\/javascript; charset=utf-8$/u,
		json: /^application\/json; charset=utf-8$/u,
		txt: /^text\/plain; charset=utf-8$/u,
		svg: /^image\/svg\+xml$/u,
		csv: /^text\/csv; charset=utf-8$/u,
		woff2: /^font\/woff2$/u,
		pdf: /^application\/pdf$/u,
		zip: /^application\/zip$/u,
		md: /^text\/markdown; charset=utf-8$/u,
		png: /^image\/png$/u,
		ris: /^application\/x-research-info-systems$/u,
		webmanifest: /^application\/manifest\+json/u,
		xml: /^application\/xml/u,
	};

	it("has a type for each file, and files kept for ever are named by a hash", async () => {
		const site = inject("site");
		const at = await serve(site, "/survey/");
		const files = readdirSync(site, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.startsWith(".")) // those are for a host
			.map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)));
		const kept = new Set<string>();
		for (const file of files) {
			const url = `/survey/${file.split(path.sep).map(encodeURIComponent).join("/")}`;
			const { status, headers } = await ask(url, {}, "HEAD", at);
			expect(status).toBe(200);
			expect(headers["content-type"], file).toMatch(
				TYPES[path.extname(file).slice(1)] ?? /^application\/octet-stream$/u,
			);
			expect(headers["x-content-type-options"]).toBe("nosniff");
			if (headers["cache-control"]?.includes("immutable")) kept.add(file);
		}
		for (const file of kept)
			expect(path.basename(file)).toMatch(/[0-9a-f]{7}|^[\w-]{8}\.|-[\w-]{8}\.js$/u);
		expect(kept.size).toBeGreaterThan(200);
		for (const file of ["index.html", "sw.js", "search/pagefind.js", "search/worker.js"])
			expect(kept.has(path.join(file))).toBe(false);
	});
});

describe("the server", () => {
	it("answers several requests of one connection in their order", async () => {
		const request = (target: string, more = "") =>
			`GET ${target} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
		const { whole } = await askRaw(
			port,
			request("/long.txt") + request("/none") + request("/digits.bin", "Connection: close\r\n"),
		);
		const text = `${whole}`;
		expect(text.match(/HTTP\/1\.1 \d+/gu)).toEqual([
			"HTTP/1.1 200",
			"HTTP/1.1 404",
			"HTTP/1.1 200",
		]);
		expect(text.endsWith("0123456789")).toBe(true);
	});

	it.each([
		["no request", "nonsense\r\n\r\n", 400],
		["a handshake of TLS", Buffer.from("16030100a5010000a1", "hex"), 400],
		["a request without a host", "GET / HTTP/1.1\r\n\r\n", 400],
		["a header without a colon", "GET / HTTP/1.1\r\nHost: x\r\nbad\r\n\r\n", 400],
		[
			"two lengths",
			"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
			400,
		],
		["too many headers", `GET / HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(99_999)}\r\n\r\n`, 431],
		["an odd host", 'GET / HTTP/1.1\r\nHost: "><x>:-1@[::\r\nConnection: close\r\n\r\n', 200],
		["an old version", "GET / HTTP/1.0\r\n\r\n", 200],
	])("answers %s", async (_, request, status) => {
		expect((await askRaw(port, request)).status).toBe(status);
		expect((await ask("/")).status).toBe(200);
	});

	it("survives files that vanish, shrink or change while it reads", async () => {
		const file = path.join(folder, "vanishing.txt");
		for (let round = 0; round < 30; round++) {
			writeFileSync(file, LARGE.subarray(0, 3_000_000));
			const answers = ["br", "identity"].map((accepted) =>
				askRaw(
					port,
					`GET /vanishing.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Encoding: ${accepted}\r\n\r\n`,
				).catch(() => undefined),
			);
			await new Promise((resolve) => setTimeout(resolve, round / 4));
			if (round % 2) truncateSync(file, 1000);
			else rmSync(file);
			await Promise.all(answers);
		}
		expect((await ask("/")).status).toBe(200);
	});

	it("survives readers who leave in the middle", async () => {
		for (const accepted of ["br", "identity"])
			for (let round = 0; round < 20; round++)
				await new Promise((resolve) => {
					const socket = connect(port, "127.0.0.1", () =>
						socket.write(
							`GET /${round % 2 ? "large.bin" : "long.txt"} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ${accepted}\r\n\r\n`,
						),
					);
					socket.once("data", () => socket.destroy());
					socket.on("close", resolve);
				});
		expect((await ask("/")).status).toBe(200);
	});

	it("is not reached from other machines", async () => {
		const outside = Object.values(networkInterfaces())
			.flatMap((addresses = []) => addresses)
			.filter(({ internal, family }) => !internal && family === "IPv4");
		for (const { address } of outside)
			await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
		expect(servers.map((server) => (server.address() as AddressInfo).address)).toContain(
			"127.0.0.1",
		);
	});
});

describe("a port", () => {
	it("is a number in the range of ports", () => {
		expect([readPort("80"), readPort(" 4322 "), readPort("")]).toEqual([80, 4322, 4321]);
		for (const text of ["abc", "-1", "65536", "1.5", "0x50", "1e3", "4321 4322"])
			expect(() => readPort(text)).toThrow("whole number from 0 to 65535");
	});

	it("that cannot be had is told with another that can be tried", async () => {
		const failure = await serveFolder(folder, "/", port).then(
			() => undefined,
			(error) => error,
		);
		expect(explainPort(port, failure)).toMatch(/is in use\. Choose another: PORT=\d+ npm start/u);
		const forbidden = Object.assign(new Error("no"), { code: "EACCES" });
		expect(explainPort(80, forbidden)).toBe(
			"Port 80 is reserved for the system. Choose another: PORT=4321 npm start",
		);
	});
});

/** One request by hand whose chunked answer is put together. */
async function fetchRaw(target: string, headers: Record<string, string>) {
	const answer = await ask(target, headers);
	if (answer.headers["transfer-encoding"] !== "chunked") return answer;
	return { ...answer, body: joinChunks(answer.body) };
}

function joinChunks(body: Buffer): Buffer {
	const end = body.indexOf("\r\n");
	const length = Number.parseInt(body.subarray(0, end).toString(), 16);
	if (!length) return Buffer.alloc(0);
	const chunk = body.subarray(end + 2, end + 2 + length);
	return Buffer.concat([chunk, joinChunks(body.subarray(end + 4 + length))]);
}
