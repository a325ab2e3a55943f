import { getCollection } from "astro:content";
import { paperParts } from "../list/core/paperParts.ts";
import { gatheredOnce } from "./gatheredOnce.ts";

/** In how many files the papers of the survey stand that the list's page reads. */
export const listParts = gatheredOnce(async () =>
	paperParts((await getCollection("papers")).length),
);
