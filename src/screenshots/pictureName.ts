import type { PageKind } from "./kindsOfPages.ts";
import type { Way } from "./waysOfSeeing.ts";

/** The file of a picture: `theme-longest.375-dark.png`. */
export const pictureName = (kind: PageKind, way: Way) => `${kind.name}.${way.name}.png`;
