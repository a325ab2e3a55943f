import { frames } from "../figures/frames.ts";

/** Whether a figure of an essay can be moved: only then its page has what moves it. */
export const movesFigures = (essay: string): boolean =>
	Object.keys(frames).some((name) => essay.includes(`<Figure name="${name}"`));
