/** The part of Pagefind's API that is used and offered. */
export interface SearchOptions {
	filters?: Record<string, unknown>;
	sort?: Record<string, "asc" | "desc">;
	preload?: boolean;
	verbose?: boolean;
	/**
	 * Of which filters the values are counted: all, which is what Pagefind's callers get; those of few values,
	 * with what else has been read for a reader; or none. What is not counted need not be loaded.
	 */
	counts?: "all" | "few" | "none";
}

/** The options of an instance that matter here; the others pass through to Pagefind. */
export interface InstanceOptions {
	baseUrl?: string;
	/** in words */
	excerptLength?: number;
	highlightParam?: string | null;
	noWorker?: boolean;
	[option: string]: unknown;
}

export type FilterCounts = Record<string, Record<string, number>>;

export interface Fragment {
	url: string;
	raw_url?: string;
	content: string;
	excerpt: string;
	plain_excerpt: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	/** the different words of title and text that answer the query */
	marked?: string[];
	[more: string]: unknown;
}

export interface Result {
	id: string;
	score: number;
	words: number[];
	data(): Promise<Fragment>;
}

/** How a query was understood, where it was not taken as it stands. */
export interface Understood {
	corrected: readonly { from: string; to: string }[];
	unknown: readonly string[];
	nearest: readonly string[];
}

export interface SearchResponse<Found = Result> {
	results: Found[];
	/** how many of them have some of the words, and not all */
	partial?: number;
	unfilteredResultCount: number;
	filters: FilterCounts;
	totalFilters: FilterCounts;
	/** the filters whose values are not counted */
	uncounted?: readonly string[];
	understood?: Understood;
	[more: string]: unknown;
}

export interface Instance {
	options(options: InstanceOptions): Promise<void>;
	init(): Promise<void>;
	destroy(): Promise<void>;
	mergeIndex(path: string, options?: InstanceOptions): Promise<void>;
	search(term: string | null, options?: SearchOptions): Promise<SearchResponse>;
	debouncedSearch(
		term: string | null,
		options?: SearchOptions,
		wait?: number,
	): Promise<SearchResponse | null>;
	preload(term: string, options?: SearchOptions): Promise<void>;
	filters(): Promise<FilterCounts>;
}

/** Pagefind's module. */
export interface PagefindModule {
	createInstance(options: InstanceOptions & { basePath: string }): Instance;
}
