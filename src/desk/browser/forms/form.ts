import type { PageMessage } from "../../core/messages.ts";
import type { Deed } from "../../core/wire.ts";
import type { Child } from "../element.ts";

/** A form that makes a deed of what a person gives. Its fields have names, by which a draft is kept. */
export interface Form {
	readonly body: Child;
	/** what the fields say; undefined while something is missing */
	deed(): Deed | undefined;
	/** told when fields have got the values of a draft */
	restored?(): void;
	/** told at what the person points on the page */
	hear?(message: PageMessage): void;
}
