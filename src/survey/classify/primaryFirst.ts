import type { Filing } from "../model.ts";
import type { Theme } from "../theme.ts";

/**
 * The filings of a paper with its primary theme first: the first core theme, or the first; undefined
 * where there is none.
 *
 * @param decided the primary theme by a person's decision
 */
export function primaryFirst(
	filings: readonly Filing[],
	themes: readonly Theme[],
	decided?: string,
): [Filing, ...Filing[]] | undefined {
	const core = new Set(themes.filter((theme) => theme.core).map(({ id }) => id));
	const primary =
		filings.find(({ theme }) => theme === decided) ??
		filings.find(({ theme }) => core.has(theme)) ??
		filings[0];
	return primary && [primary, ...filings.filter((filing) => filing !== primary)];
}
