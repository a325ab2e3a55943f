import { frames } from "../figures/frames.ts";
import { namedIn } from "../survey/essay/essayTags.ts";

/** Whether a figure of an essay can be moved: only then its page has what moves it. */
export const movesFigures = (essay: string): boolean =>
	namedIn(essay, "Figure").some((name) => Object.hasOwn(frames, name));
