/**
 * The steps of a build that take much memory. Each runs in a process of its
 * own, so that what one has taken is free again for the next.
 */
export const steps = {
	compose: async () => (await import("./composeContent.ts")).composeContent,
	render: async () => (await import("./renderSite.ts")).renderSite,
	print: async () => (await import("../digest/print/printSite.ts")).printSite,
	finish: async () => (await import("./finishSite.ts")).finishSite,
};

/** The functions behind the names. */
export type Steps = { [Name in keyof typeof steps]: Awaited<ReturnType<(typeof steps)[Name]>> };
