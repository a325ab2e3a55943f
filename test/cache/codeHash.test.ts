import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { codeHash } from "../../src/cache/codeHash.ts";

const root = mkdtempSync(path.join(tmpdir(), "abstrata-code-"));
afterAll(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => {
	mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
	writeFileSync(path.join(root, file), text);
};
const hash = () => codeHash(path.join(root, "src/a.ts"));

it("changes with a module, with all that it imports, and with the packages, and with nothing else", () => {
	write("package-lock.json", "{}");
	write("src/a.ts", 'import { b } from "./below/b.ts";\nimport "zod";\n');
	write(
		"src/below/b.ts",
		'import type { A } from "../a.ts";\nconst c = () => import("./c.json");\n',
	);
	write("src/below/c.json", "1");
	write("src/below/d.ts", "");
	const first = hash();
	write("src/below/d.ts", "// no part of it");
	expect(hash()).toBe(first);
	const hashes = [first];
	for (const [file, text] of [
		["src/below/c.json", "2"],
		["src/below/b.ts", 'import("./c.json");\n'],
		["src/a.ts", 'import { b } from "./below/b.ts";\n'],
		["package-lock.json", "[]"],
	] as const) {
		write(file, text);
		hashes.push(hash());
	}
	expect(new Set(hashes).size).toBe(hashes.length);
});
