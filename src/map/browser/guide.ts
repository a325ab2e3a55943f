import type { MapState } from "../core/mapState.ts";

/** What of the map's state the guide beside it chooses. */
export type Choice = Pick<MapState, "themes" | "from" | "to">;

export interface Guide {
	/** the addresses of the themes' pages, in their order */
	readonly themes: readonly string[];
	/** brings it to a choice, and says how many papers are shown */
	show(choice: Choice, shown: number, all: number): void;
}

/** Makes filters of the legend and of the years. */
export function createGuide(root: HTMLElement, choose: (choice: Choice) => void): Guide {
	let chosen: Choice = { themes: [], from: undefined, to: undefined };
	const change = (change: Partial<Choice>) => choose({ ...chosen, ...change });
	const links = Array.from(root.querySelectorAll<HTMLAnchorElement>(".legend a"));
	const themes = links.map(({ href }) => href);
	const buttons = links.map((link) => {
		const button = document.createElement("button");
		const { theme = "" } = link.dataset;
		button.type = "button";
		button.value = theme;
		button.append(...link.childNodes, " ", link.parentElement?.querySelector("small") ?? "");
		button.addEventListener("click", () => change({ themes: toggled(chosen.themes, theme) }));
		link.replaceWith(button);
		return button;
	});
	const showYears = yearFields(root.querySelector(".years"), change);
	const line = root.querySelector<HTMLElement>(".shown")!;
	const status = line.querySelector("[role=status]")!;
	const reset = line.querySelector("button")!;
	line.hidden = false;
	reset.addEventListener("click", () => {
		choose({ themes: [], from: undefined, to: undefined });
		buttons[0]?.focus(); // the button is gone
	});
	return {
		themes,
		show(choice, shown, all) {
			chosen = choice;
			for (const button of buttons) button.ariaPressed = `${choice.themes.includes(button.value)}`;
			showYears(choice);
			const text = shown === all ? "" : `${shown} of ${all} papers`;
			if (status.textContent !== text) status.textContent = text;
			reset.hidden = shown === all;
		},
	};
}

function toggled(themes: readonly string[], theme: string): readonly string[] {
	return themes.includes(theme) ? themes.filter((other) => other !== theme) : [...themes, theme];
}

/** The two fields of the years, if there are any: a step of theirs is a year in which there are papers. */
function yearFields(
	fields: HTMLFieldSetElement | null,
	change: (years: Pick<Choice, "from" | "to">) => void,
): (choice: Choice) => void {
	if (!fields) return () => {};
	const years = (fields.dataset.years ?? "").split(" ").map(Number);
	const last = years.length - 1;
	const [from, to] = Array.from(fields.querySelectorAll("input")) as [
		HTMLInputElement,
		HTMLInputElement,
	];
	fields.hidden = false;
	const tell = () =>
		change({
			from: from.valueAsNumber === 0 ? undefined : years[from.valueAsNumber],
			to: to.valueAsNumber === last ? undefined : years[to.valueAsNumber],
		});
	// Neither passes the other: it takes it along.
	from.addEventListener("input", () => {
		to.valueAsNumber = Math.max(to.valueAsNumber, from.valueAsNumber);
		tell();
	});
	to.addEventListener("input", () => {
		from.valueAsNumber = Math.min(to.valueAsNumber, from.valueAsNumber);
		tell();
	});
	const set = (field: HTMLInputElement, step: number) => {
		field.valueAsNumber = step;
		field.setAttribute("aria-valuetext", `${years[step]}`);
		field.parentElement!.querySelector("output")!.value = `${years[step]}`;
	};
	return ({ from: first, to: second }) => {
		const start = years.findIndex((year) => year >= (first ?? 0));
		set(from, start < 0 ? last : start);
		set(
			to,
			Math.max(
				0,
				years.findLastIndex((year) => year <= (second ?? Infinity)),
			),
		);
	};
}
