import { getCollection } from "astro:content";
import { type FindingKind, findingKinds } from "../survey/finding.ts";
import { allPapers, type SitePaper } from "./papers.ts";

/** A finding with what it is about. */
export interface PlacedFinding {
	readonly paper: SitePaper | undefined;
	/** the listing, with the line where there is one */
	readonly place: string | undefined;
	readonly detail: string;
}

/** All findings of the survey by kind, in the order of the table of kinds. */
export async function findingsByKind(): Promise<
	{ kind: FindingKind; findings: PlacedFinding[] }[]
> {
	const byKind = new Map<string, PlacedFinding[]>();
	const add = (kind: string, finding: PlacedFinding) => {
		const known = byKind.get(kind);
		if (known) known.push(finding);
		else byKind.set(kind, [finding]);
	};
	const place = (file?: string, line?: number) => (line === undefined ? file : `${file}:${line}`);
	for (const { data } of await getCollection("listings")) {
		for (const { kind, line, detail } of data.findings) {
			add(kind, { paper: undefined, place: place(data.id, line), detail });
		}
	}
	for (const paper of await allPapers()) {
		for (const { kind, file, line, detail } of paper.findings)
			add(kind, { paper, place: place(file, line), detail });
	}
	return (Object.keys(findingKinds) as FindingKind[]).map((kind) => ({
		kind,
		findings: byKind.get(kind) ?? [],
	}));
}
