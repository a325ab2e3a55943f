import { printedDate, readableDate } from "../survey/text/isoDate.ts";

/** An ISO date for readers: "5 June 2025". */
export function dayText(iso: string): string {
	const date = printedDate(iso);
	return date ? readableDate(date) : iso;
}
