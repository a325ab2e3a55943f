import type { Role } from "./fieldNames.ts";

/** A field of a record that says something, and what it is about where its name is known. */
export interface Known {
	readonly name: string;
	readonly value: unknown;
	readonly role?: Role;
}
/** The first field about something that can be read; it counts as used. */
export type First = <T>(role: Role, read: (value: unknown) => T | undefined) => T | undefined;
