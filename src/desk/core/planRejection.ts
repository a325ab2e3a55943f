import { readYaml } from "../../text/yaml.ts";
import { applySetting } from "./applySetting.ts";
import { proposedFileOf, type ThemeFile } from "./planAcceptance.ts";
import type { Plan } from "./planChanges.ts";

const SETTINGS = "survey.yaml";

/**
 * The files that change when a person rejects a theme: `survey.yaml` names it, so that it is not proposed
 * again, and its file goes, where it has one.
 *
 * @param found by the build
 * @param proposed whose files wait
 * @param settings the text of `survey.yaml`; undefined where there is none
 */
export function planRejection(
	id: string,
	found: readonly ThemeFile[],
	proposed: readonly ThemeFile[],
	settings: string | undefined,
): Plan {
	const waiting = proposed.find((theme) => theme.id === id);
	if (!waiting && !found.some((theme) => theme.id === id))
		return { refused: `No theme ${id} is proposed any more.` };
	const { value, errors } = readYaml(settings ?? "");
	const [error] = errors;
	if (error)
		return {
			refused: `${SETTINGS}:${error.line} must be mended first: ${error.found}. ${error.todo}.`,
		};
	const before = Array.isArray(value.rejectedThemes) ? (value.rejectedThemes as unknown[]) : [];
	const after = [...before.filter((one) => one !== id), id];
	return {
		changes: [
			{
				...{ file: SETTINGS, before: settings },
				after: applySetting(settings ?? "", "rejectedThemes", after),
			},
			...(waiting ? [{ file: proposedFileOf(id), before: waiting.text, after: undefined }] : []),
		],
	};
}
