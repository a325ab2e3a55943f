/** What came of one request. */
export type Answer =
	| { readonly kind: "body"; readonly text: string }
	/** the server has nothing of that name */
	| { readonly kind: "none" }
	/** it may answer later */
	| {
			readonly kind: "later";
			readonly why: string;
			readonly after?: (now: number) => number | undefined;
	  }
	| { readonly kind: "failed"; readonly why: string };

export interface FetchOptions {
	readonly userAgent: string;
	/** in milliseconds */
	readonly timeLimit: number;
	/** in bytes */
	readonly sizeLimit: number;
	readonly signal: AbortSignal;
}

/** So often an answer may lead elsewhere, on its own server. */
const MOST_REDIRECTS = 3;

/**
 * Makes a request. It throws where the signal is aborted; whatever else happens is an answer.
 */
export async function fetchOnce(address: string, options: FetchOptions): Promise<Answer> {
	let at = new URL(address);
	for (let count = 0; count <= MOST_REDIRECTS; count++) {
		const limit = AbortSignal.timeout(options.timeLimit);
		try {
			const response = await fetch(at, {
				headers: {
					"user-agent": options.userAgent,
					accept: "application/json, application/atom+xml, application/xml;q=0.9, */*;q=0.1",
				},
				redirect: "manual",
				signal: AbortSignal.any([options.signal, limit]),
			});
			const next = redirectOf(response, at);
			if (next === undefined) return await answerOf(response, options.sizeLimit);
			await response.body?.cancel();
			if (typeof next === "string") return { kind: "failed", why: next };
			at = next;
		} catch (error) {
			options.signal.throwIfAborted();
			return {
				kind: "later",
				why: limit.aborted ? `no answer within ${options.timeLimit / 1000} s` : whyUnreached(error),
			};
		}
	}
	return { kind: "failed", why: "an answer that leads elsewhere again and again" };
}

function whyUnreached(error: unknown): string {
	const { cause, message } = error as Error;
	const code = (cause as NodeJS.ErrnoException | undefined)?.code;
	return `it cannot be reached (${code ?? message})`;
}

/** Where an answer leads; why it is not followed. Undefined where it does not lead elsewhere. */
function redirectOf({ status, headers }: Response, from: URL): URL | string | undefined {
	if (![301, 302, 303, 307, 308].includes(status)) return undefined;
	const location = headers.get("location") ?? "";
	if (!URL.canParse(location, from)) return "an answer that leads nowhere";
	const to = new URL(location, from);
	const isSafer = from.protocol === "http:" && to.protocol === "https:";
	if (to.hostname !== from.hostname || !(to.protocol === from.protocol || isSafer))
		return `an answer that leads to another server, ${to.origin}`;
	return to;
}

async function answerOf(response: Response, sizeLimit: number): Promise<Answer> {
	const { status, headers } = response;
	if (status === 200) {
		const text = await textOf(response, sizeLimit);
		return text === undefined
			? { kind: "failed", why: `an answer of more than ${sizeLimit / 1_000_000} MB` }
			: { kind: "body", text };
	}
	await response.body?.cancel();
	if (status === 404 || status === 410) return { kind: "none" };
	if (status === 408 || status === 425 || status === 429 || status >= 500) {
		const pause = headers.get("retry-after");
		return {
			kind: "later",
			why: `status ${status}`,
			...(pause !== null && { after: (now: number) => pauseOf(pause, now) }),
		};
	}
	return { kind: "failed", why: `status ${status}` };
}

/** The pause that a server asks for, in seconds or until a date, in milliseconds. */
function pauseOf(text: string, now: number): number | undefined {
	if (/^\s*\d{1,9}\s*$/u.test(text)) return Number(text) * 1000;
	const date = Date.parse(text);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The text of an answer; undefined where it is too long, of which no more is read. */
async function textOf({ body }: Response, sizeLimit: number): Promise<string | undefined> {
	if (!body) return "";
	const decoder = new TextDecoder();
	let size = 0;
	let text = "";
	for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
		size += part.length;
		// Leaving the loop ends the connection.
		if (size > sizeLimit) return undefined;
		text += decoder.decode(part, { stream: true });
	}
	return text + decoder.decode();
}
