import { href } from "../href.ts";
import { settings } from "../surveySettings.ts";
import { ICONS } from "./pictureBeside.ts";

/** How the survey stands on a device's first screen. */
export function webManifest(colour: string): string {
	return `${JSON.stringify(
		{
			name: settings.title,
			description: settings.description,
			start_url: href(""),
			scope: href(""),
			display: "browser",
			background_color: colour,
			theme_color: colour,
			icons: [
				{ src: href("icon.svg"), sizes: "any", type: "image/svg+xml" },
				...ICONS.map((width) => ({
					src: href(`icon-${width}.png`),
					sizes: `${width}x${width}`,
					type: "image/png",
				})),
			],
		},
		null,
		"\t",
	)}\n`;
}
