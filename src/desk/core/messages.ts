/** What a page of the site tells the panel: at what a person points, and no more. */
export type PageMessage =
	| { readonly type: "page"; readonly slug: string | undefined; readonly path: string }
	| { readonly type: "selection"; readonly text: string }
	| { readonly type: "formula"; readonly nth: number }
	| { readonly type: "result"; readonly text: string }
	| { readonly type: "paper"; readonly slug: string };

/** What the panel asks of the page. */
export type PanelMessage =
	| { readonly type: "ready" }
	| { readonly type: "close" }
	/** opens a page of the site, and shows a place of it */
	| { readonly type: "go"; readonly path: string; readonly place?: PagePlace | undefined }
	| { readonly type: "show"; readonly place: PagePlace };

/** A stretch of a page's text, or the formula of that number. */
export type PagePlace = { readonly text: string } | { readonly nth: number };
