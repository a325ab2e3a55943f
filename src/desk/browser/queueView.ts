import type { DeskPaper } from "../core/deskPaper.ts";
import { type QueueName, queueNames } from "../core/queueNames.ts";
import type { QueueItem } from "../core/queues.ts";
import type { Outcome } from "../core/wire.ts";
import { get } from "./askDesk.ts";
import { button, element } from "./element.ts";
import { queueDeeds } from "./queueDeeds.ts";
import { review } from "./review.ts";
import { shownItem } from "./shownItem.ts";
import { tellPage } from "./site.ts";
import type { View } from "./view.ts";

interface Setting {
	readonly name: QueueName;
	/** the place in it at which the person was, */
	readonly at: number;
	/** and what stood there, by `keyOf`: what was done before it may have gone meanwhile */
	readonly item: string | undefined;
	readonly onMove: (at: number, item: string) => void;
	readonly onDone: (outcome: Outcome) => void;
	/** opens the paper of an item in the panel, with the form that edits it */
	readonly onEdit: (slug: string, form: string) => void;
}

/** A queue, worked off by keys: one item is open, and says what can be done. */
export function queueView(
	items: readonly QueueItem[],
	{ name, at, item, onMove, onDone, onEdit }: Setting,
): View {
	const known = items.findIndex((one) => keyOf(one) === item);
	let current = known === -1 ? Math.min(Math.max(at, 0), items.length - 1) : known;
	let leave: (() => void) | undefined;
	const title = element("h1", { tabIndex: -1 }, queueNames[name]);
	const list = element("ol", { className: "queue" });
	const places = items.map((item, index) => {
		const head = button(item.title, () => {
			if (index === current) openPage();
			else move(index);
		});
		const body = element("div", { className: "item" });
		return { item, head, body, entry: element("li", {}, head, body) };
	});
	list.append(...places.map(({ entry }) => entry));

	const move = (index: number) => {
		leave?.();
		leave = undefined;
		current = Math.min(Math.max(index, 0), items.length - 1);
		const moved = items[current];
		if (moved) onMove(current, keyOf(moved));
		show();
		places[current]?.head.focus();
	};
	const show = () => {
		for (const [index, { item, head, body }] of places.entries()) {
			const isCurrent = index === current;
			head.setAttribute("aria-expanded", String(isCurrent));
			body.hidden = !isCurrent;
			if (!isCurrent || body.childElementCount > 0) continue;
			body.append(
				shownItem(item),
				element(
					"p",
					{ className: "actions" },
					button("Accept", () => void decide("accept"), { key: "a" }),
					button("Reject", () => void decide("reject"), { key: "r" }),
					item.kind !== "themes" && button("Edit", () => void edit(), { key: "e" }),
					hasPage(item) && button("Open the page", openPage, { key: "Enter" }),
				),
				element("div", { className: "work" }),
			);
		}
	};
	const paperOf = (slug: string) => get<DeskPaper>("paper", { slug });
	const decide = async (what: "accept" | "reject") => {
		const place = places[current];
		const work = place?.body.querySelector<HTMLElement>(".work");
		if (!place || !work) return;
		const { item, head } = place;
		const paper = item.kind === "themes" ? undefined : await paperOf(item.slug);
		const deed = queueDeeds(item, paper)?.[what];
		if (!deed) {
			work.replaceChildren(
				element("p", { role: "alert" }, "There is nothing to accept: file it by hand, with e."),
			);
			return;
		}
		leave = () => work.replaceChildren();
		const cancel = () => {
			leave?.();
			leave = undefined;
			head.focus();
		};
		const done = (outcome: Outcome) => {
			cancel();
			if (outcome.done) place.entry.classList.add("done");
			onDone(outcome);
			if (outcome.done && current + 1 < items.length) move(current + 1);
		};
		await review(work, deed, done, cancel);
	};
	const edit = async () => {
		const item = places[current]?.item;
		if (!item || item.kind === "themes") return;
		const paper = await paperOf(item.slug);
		onEdit(item.slug, formFor(item, paper));
	};
	const openPage = () => {
		const item = places[current]?.item;
		if (!item || !hasPage(item)) return;
		const path = item.kind === "themes" ? `/themes/${item.slug}/` : `/papers/${item.slug}/`;
		tellPage({ type: "go", path, place: placeOf(item) });
	};
	show();
	return {
		element: element(
			"div",
			{},
			title,
			element(
				"p",
				{ className: "note" },
				items.length === 0 ? "Nothing is left here." : `${items.length} to look at`,
			),
			list,
		),
		hear: () => {},
		isBusy: () => leave !== undefined,
		escape: () => {
			const isOpen = leave !== undefined;
			leave?.();
			leave = undefined;
			if (isOpen) places[current]?.head.focus();
			return isOpen;
		},
		focus: () => (places[current]?.head ?? title).focus(),
		press: (key) => {
			if (key === "j" || key === "ArrowDown") move(current + 1);
			else if (key === "k" || key === "ArrowUp") move(current - 1);
			else if (key === "a") void decide("accept");
			else if (key === "r") void decide("reject");
			else if (key === "e") void edit();
			else return false;
			return true;
		},
	};
}

/** A theme whose file only waits has none. */
const hasPage = (item: QueueItem) => item.kind !== "themes" || item.hasPage;

/** What tells an item of a queue from the others, however many there are. */
function keyOf(item: QueueItem): string {
	const part =
		item.kind === "formulas"
			? `${item.formula.raw}\n${item.formula.tex}`
			: item.kind === "results"
				? `${item.result.quote}\n${item.result.at}`
				: "";
	return `${item.slug}\n${part}`;
}

/** Where on its page an item stands. */
function placeOf(item: QueueItem) {
	if (item.kind === "formulas")
		return item.formula.nth === undefined
			? { text: item.formula.around }
			: { nth: item.formula.nth };
	return item.kind === "results" ? { text: item.result.quote } : undefined;
}

/** The form that edits an item. */
function formFor(item: QueueItem, paper: DeskPaper): string {
	if (item.kind === "formulas") {
		const { raw, nth, tex } = item.formula;
		const at = paper.formulas.findIndex(
			(formula) => formula.raw === raw && formula.nth === nth && formula.tex === tex,
		);
		return `formula ${at}`;
	}
	if (item.kind === "results")
		return `result ${paper.results.findIndex(({ at }) => at === item.result.at)}`;
	return "themes";
}
