import type { Ids } from "../../survey/model.ts";

/** A public API that tells of papers. Its answers are in a form that listings may have too. */
export interface Provider {
	/** as it is named in sources */
	readonly name: string;
	/** the option that names another server: `arxiv` */
	readonly option: string;
	readonly server: string;
	/** between two requests, in milliseconds */
	readonly pause: number;
	/** the path of the request for a paper by an id that it knows; undefined where it knows none of these */
	byId(ids: Ids): string | undefined;
	/** the path of the request for papers of a title */
	byTitle(title: string): string;
	/** the parameter in which it wants the address of whoever asks */
	readonly contact?: string;
	/** whether an answer is whole and of the form that it has; it may be empty */
	isWhole(text: string): boolean;
}
