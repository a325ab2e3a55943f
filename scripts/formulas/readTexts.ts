/** One line of the input. */
export interface GivenText {
	readonly id: string | number;
	readonly text: string;
}

/** Reads lines {"id","text"}; a line that is not one ends the program with what is wrong and where. */
export function readTexts(
	path: string,
	read: (path: string, encoding: "utf8") => string,
): GivenText[] {
	let content: string;
	try {
		content = read(path, "utf8");
	} catch (error) {
		fail(
			`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
			"check the path",
		);
	}
	return content.split(/\r?\n/).flatMap((line, i) => {
		const clean = i === 0 ? line.replace(/^\uFEFF/, "") : line;
		return clean.trim() === "" ? [] : [readLine(clean, `${path}:${i + 1}`)];
	});
}

function readLine(line: string, where: string): GivenText {
	const expected = 'expected {"id": string, "text": string}';
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		fail(`${where}: ${expected}, found ${shorten(line)}`, "write one JSON object a line");
	}
	const { id, text } = (value ?? {}) as Record<string, unknown>;
	if (typeof id !== "string" && typeof id !== "number")
		fail(
			`${where}: ${expected}, found id ${shorten(JSON.stringify(id) ?? "missing")}`,
			'give every line an "id"',
		);
	if (typeof text !== "string")
		fail(
			`${where}: ${expected}, found text ${shorten(JSON.stringify(text) ?? "missing")}`,
			'give the abstract as "text"',
		);
	return { id, text };
}

const shorten = (found: string): string => (found.length > 60 ? `${found.slice(0, 60)}…` : found);

/** Ends the program: what is wrong, and what to do. */
export function fail(wrong: string, todo: string): never {
	console.error(`error: ${wrong}\n  ${todo}`);
	process.exit(1);
}
