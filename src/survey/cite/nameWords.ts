/** Words that organisations have in their names and people have not, as they are written. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
	`AI Academy Agency Alliance Alibaba Association Authors Baidu ByteDance Center Centre
	Collaboration Collaborators College Committee Community Company Consortium Contributors
	Corporation Council DeepMind Department Division Facility Faculty Federation Foundation Google
	Group Hospital Huawei Initiative Institut Institute Institutes Instituto Intelligence Istituto
	Lab Laboratories Laboratory Labs Microsoft Ministry NVIDIA Network Organisation Organization
	Program Programme Project Research Robotics School Sciences Society Studio Studios Systems
	Team Technologies Technology Tencent Universidad Universidade University Università
	Universität Université Working collaboration consortium group investigators`.split(/\s+/u),
);

/** What a firm's name ends with; also after a comma. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
	"Corp GmbH Inc Incorporated LLC LLP Limited Ltd PLC".split(" "),
);

/** Small words that join the words of an organisation's name. */
export const JOINING_WORDS: ReadonlySet<string> = new Set("& @ and at for in of on the".split(" "));

/** What parts the two family names of one person: Ortega y Gasset, Gaudí i Cornet, Costa e Silva. */
export const FAMILY_LINKS: ReadonlySet<string> = new Set(["y", "e", "i"]);

/** Particles that belong to the family name though they have capitals; one alone may be a given name. */
export const CAPITAL_PARTICLES: ReadonlySet<string> = new Set([
	"De La",
	"De Las",
	"De Los",
	"Van De",
	"Van Den",
	"Van Der",
	"Von Der",
]);

/** Words with capitals that begin a family name wherever they stand before one: Ó Briain, El Khoury. */
export const FAMILY_BEGINNINGS: ReadonlySet<string> = new Set(
	"Ó Ní Nic Mac Mhic Uí Al El Bint Bin".split(" "),
);

/** What follows a name: "Jr.", "III". A single "I", "V" or "X" is an initial. */
export const SUFFIX = /^(?:[JS]n?r\.?|II|III|IV|VI|VII|VIII|2nd|3rd|[4-9]th)$/u;

/** What follows a name after a comma only. */
export const CREDENTIAL = /^(?:Ph\.? ?D\.?|M\.?D\.?|Esq\.?)$/u;
