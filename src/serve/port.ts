import { InvalidArgumentError } from "commander";

export const USUAL_PORT = 4321;

/** The port that a person asks for; the usual one where the text is empty. */
export function readPort(text: string): number {
	if (text.trim() === "") return USUAL_PORT;
	const port = /^\d+$/u.test(text.trim()) ? Number(text) : Number.NaN;
	if (port <= 65535) return port;
	throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
}

/** Why a port cannot be listened on, and what to do. */
export function explainPort(port: number, { code, message }: NodeJS.ErrnoException): string {
	const other = `Choose another: PORT=${port < 1024 ? USUAL_PORT : (port % 65535) + 1} npm start`;
	if (code === "EADDRINUSE") return `Port ${port} is in use. ${other}`;
	if (code === "EACCES") return `Port ${port} is reserved for the system. ${other}`;
	return `The survey cannot be served: ${message}`;
}
