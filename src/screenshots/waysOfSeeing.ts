/** How a page is seen. */
export interface Way {
	readonly name: string;
	/** of the window, in pixels; that of a sheet of A4 on paper */
	readonly width: number;
	readonly height: number;
	readonly colorScheme: "light" | "dark";
	readonly forcedColors: "active" | "none";
	readonly media: "screen" | "print";
}

const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 1024, height: 768 },
	{ width: 375, height: 800 },
	{ width: 320, height: 640 },
];

const COLOURS = [
	{ name: "light", colorScheme: "light", forcedColors: "none" },
	{ name: "dark", colorScheme: "dark", forcedColors: "none" },
	{ name: "forced", colorScheme: "dark", forcedColors: "active" },
] as const;

/** Every width in light, dark and forced colours, and paper. */
export const waysOfSeeing: readonly Way[] = [
	...COLOURS.flatMap(({ name, ...colours }) =>
		SIZES.map((size) => ({
			...size,
			...colours,
			name: `${size.width}-${name}`,
			media: "screen" as const,
		})),
	),
	{
		...{ name: "print", width: 794, height: 1123 },
		...{ colorScheme: "light", forcedColors: "none", media: "print" },
	},
];
