import type { GivenPaper } from "../../../src/survey/words/readCorpus.ts";

/** Sentences of four fields, made up, of which abstracts are put together. */
const fields: Readonly<Record<string, readonly string[]>> = {
	birds: [
		"Young songbirds learn the dialect of their neighbours before the first spring migration.",
		"We recorded the dawn song of great tits in city parks and in oak forests.",
		"Song learning depends on tutors that songbirds hear in the nest.",
		"Migration routes of small songbirds were tracked with light loggers.",
		"Females prefer males whose dawn song is longer, and feed their nestlings more.",
		"Traffic noise shifts the pitch of the dawn song upwards.",
		"Nestlings beg louder where great tits breed late in oak forests.",
		"Playback of a foreign dialect brings territorial males to the loudspeaker.",
	],
	sleep: [
		"Patients with insomnia kept a sleep diary and wore an actigraph for two weeks.",
		"Cognitive behavioural therapy shortened sleep onset latency more than melatonin did.",
		"REM sleep was scored from polysomnography by two raters.",
		"Shift workers with insomnia slept less after night shifts.",
		"Melatonin advanced the circadian rhythm of adolescents by an hour.",
		"Sleep apnoea was found by polysomnography in a third of the patients.",
		"The circadian rhythm of shift workers adapts slowly to night shifts.",
		"Sleep restriction raised daytime sleepiness in patients with sleep apnoea.",
	],
	concrete: [
		"Compressive strength of fly ash concrete was measured after curing for 28 days.",
		"Replacing Portland cement with fly ash lowers the heat of hydration.",
		"Chloride ingress corrodes steel reinforcement in marine concrete.",
		"Recycled aggregates reduce the compressive strength of concrete beams.",
		"Steel fibres bridge cracks in high-strength concrete beams.",
		"Curing temperature governs the hydration of Portland cement pastes.",
		"Cracks open where steel reinforcement corrodes under chloride ingress.",
		"Recycled aggregates absorb water during mixing of Portland cement mortars.",
	],
	graphs: [
		"Graph neural networks pass messages along the edges of a molecular graph.",
		"Oversmoothing makes node embeddings alike in deep graph neural networks.",
		"Link prediction ranks missing edges of knowledge graphs.",
		"Node classification on citation graphs suffers from heterophily.",
		"Message passing in graph neural networks is bounded by the Weisfeiler-Leman test.",
		"Knowledge graphs are completed by link prediction with node embeddings.",
		"Molecular graphs are embedded by message passing over bonds.",
		"Heterophily and oversmoothing hurt node classification alike.",
	],
};

const passing = [
	"We present results that extend previous work.",
	"The findings suggest several directions for further research.",
	"Our approach is evaluated in extensive experiments.",
];

/** So many papers of each field, the field at the beginning of their slugs. */
export function papersOf(count: number, names = Object.keys(fields)): GivenPaper[] {
	return names.flatMap((field) =>
		Array.from({ length: count }, (_, nth): GivenPaper => {
			const sentences = fields[field]!;
			const at = (place: number) => sentences[(nth + place) % sentences.length]!;
			const title = at(0).split(" ").slice(0, 5).join(" ");
			const abstract = [at(1), passing[nth % passing.length], at(2 + Math.floor(nth / 8)), at(5)];
			return { slug: `${field}-${nth}`, title, abstract: abstract.join(" ") };
		}),
	);
}

export const fieldOf = (slug: string) => slug.replace(/-\d+.*$/u, "");
