import { arxiv } from "./arxiv.ts";
import { crossref } from "./crossref.ts";
import { openAlex } from "./openAlex.ts";
import type { Provider } from "./provider.ts";
import { semanticScholar } from "./semanticScholar.ts";

/** The providers, asked in this order. A new one is a new file and a line here. */
export const providers: readonly Provider[] = [arxiv, openAlex, crossref, semanticScholar];
