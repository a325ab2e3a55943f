import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Who may use a desk. */
export interface Guard {
	/** the address at which it is opened, once the port is known */
	addressOf(port: number): string;
	/** whether the token of an opened address is the desk's */
	isToken(token: string): boolean;
	/** the header by which a browser remembers that it may */
	cookieOf(port: number): string;
	/** Why a request is refused; undefined where it is not. */
	refusalOf(request: IncomingMessage, port: number): Refusal | undefined;
}

export interface Refusal {
	readonly status: number;
	readonly text: string;
}

/** A desk has one name, or a page of another name that leads to this machine could use it. */
export const originOf = (port: number) => `http://localhost:${port}`;

const NO_COOKIE =
	"This browser has not opened the desk yet. Open the address that npm run dev printed: it ends in the " +
	"desk’s token.";

/** Makes a token, and lets in who has it. */
export function createGuard(): Guard {
	const token = randomBytes(24).toString("base64url");
	const isToken = (given: string) => timingSafeEqual(digest(given), digest(token));
	return {
		isToken,
		addressOf: (port) => `${originOf(port)}/?token=${token}`,
		cookieOf: (port) => `${cookieName(port)}=${token}; Path=/; HttpOnly; SameSite=Strict`,
		refusalOf: ({ method, headers }, port) => {
			if (headers.host !== `localhost:${port}`)
				return { status: 421, text: "The desk is at localhost alone." };
			if (method !== "GET" && method !== "POST")
				return { status: 405, text: "GET and POST alone." };
			if (!cookiesOf(headers.cookie, cookieName(port)).some(isToken))
				return { status: 403, text: NO_COOKIE };
			if (method === "GET") return undefined;
			if (headers.origin !== originOf(port))
				return { status: 403, text: "Only the desk itself may ask this." };
			if (!/^application\/json(?:; ?charset=utf-8)?$/iu.test(headers["content-type"] ?? ""))
				return { status: 415, text: "Only JSON is read." };
			return undefined;
		},
	};
}

/** Cookies are of a host, whatever the port: each desk has one of its own. */
const cookieName = (port: number) => `abstrata-desk-${port}`;

/** Of equal length whatever the text is, to be compared in equal time. */
const digest = (text: string) => createHash("sha256").update(text).digest();

function cookiesOf(header: string | undefined, name: string): string[] {
	return (header ?? "")
		.split(/; */u)
		.filter((pair) => pair.startsWith(`${name}=`))
		.map((pair) => pair.slice(name.length + 1));
}
