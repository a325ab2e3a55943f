import type { DeskTheme } from "../core/answerDesk.ts";
import type { DeskPaper } from "../core/deskPaper.ts";
import type { PageMessage } from "../core/messages.ts";
import type { QueueItem } from "../core/queues.ts";
import type { DeskState, Outcome } from "../core/wire.ts";
import { get, post } from "./askDesk.ts";
import type { Draft } from "./draft.ts";
import { element } from "./element.ts";
import { panelHead } from "./panelHead.ts";
import { keepState, type PanelState, readState } from "./panelState.ts";
import { paperView } from "./paperView.ts";
import { queueView } from "./queueView.ts";
import { onPage, tellPage } from "./site.ts";
import { startView } from "./startView.ts";
import { turns } from "./turns.ts";
import type { View } from "./view.ts";

let state: PanelState = readState();
/** the paper of the page around */
let page: string | undefined;
let view: View | undefined;
let composed = -1;
const begin = turns();

const status = element("p", { role: "status" });
const main = element("main");
const head = panelHead({
	onPaper: () => void show({ queue: undefined }),
	onQueue: (name) => void show({ queue: { name, at: 0 }, draft: undefined }, true),
	onUndo: () => void undo(),
	onClose: () => tellPage({ type: "close" }),
});
document.body.append(head.element, status, main, head.help);

/** Shows what there is now: a queue, or the paper that is meant. */
async function show(change: PanelState = {}, isFocused = false): Promise<void> {
	state = keepState(change);
	const isLast = begin();
	const { queue } = state;
	const slug = state.slug ?? page;
	head.mark(queue?.name);
	try {
		const made = queue
			? await madeQueue(queue)
			: slug === undefined
				? undefined
				: await madePaper(slug);
		if (!isLast()) return;
		view = made?.view ?? startView();
		const { activeElement, scrollingElement } = document;
		const hadFocus = isFocused || main.contains(activeElement) || isLost();
		const top = scrollingElement?.scrollTop ?? 0;
		main.replaceChildren(view.element);
		made?.ready?.();
		if (hadFocus && !main.contains(document.activeElement)) view.focus();
		if (!isFocused && scrollingElement) scrollingElement.scrollTop = top;
	} catch (error) {
		if (isLast()) status.textContent = error instanceof Error ? error.message : String(error);
	}
}

/** Whether the panel has the focus and nothing in it. */
const isLost = () => document.hasFocus() && document.activeElement === document.body;

async function madeQueue({ name, at, item }: NonNullable<PanelState["queue"]>) {
	const view = queueView(await get<QueueItem[]>("queue", { name }), {
		...{ name, at, item, onDone },
		onMove: (at, item) => {
			state = keepState({ queue: { name, at, item } });
		},
		onEdit: (slug, form) =>
			void show({ queue: undefined, slug, draft: { slug, form, values: [] } }, true),
	});
	return { view, ready: () => {} };
}

async function madePaper(slug: string) {
	const [paper, themes] = await Promise.all([
		get<DeskPaper | null>("paper", { slug }),
		get<DeskTheme[]>("themes"),
	]);
	if (!paper) return undefined;
	const keep = (draft: Draft | undefined) => {
		state = keepState({ draft });
	};
	const { draft, row } = state;
	const onRow = (row: string) => {
		state = keepState({ row });
	};
	const view = paperView(paper, { themes, onDone, keep, row, onRow });
	return {
		view,
		ready: () => draft?.slug === slug && view.open(draft.form, draft.values),
	};
}

function onDone({ done, said, state: now }: Outcome): void {
	say(done ? `${said} The page follows.` : said);
	if (now.composed >= 0) head.setLast(now.last);
}

function say(said: string): void {
	status.textContent = said;
	state = keepState({ said });
}

async function undo(): Promise<void> {
	const outcome = await post<Outcome>("undo", {}).catch(
		(error: Error): Outcome => ({
			...{ done: false, said: error.message },
			state: { composed: -1, problems: [], last: undefined },
		}),
	);
	onDone(outcome);
}

/** Waits for the survey to be composed anew, again and again, and shows what it is then. */
async function follow(): Promise<void> {
	for (;;) {
		try {
			const now = await get<DeskState>("state", composed < 0 ? {} : { after: String(composed) });
			const isNew = composed >= 0 && now.composed !== composed;
			composed = now.composed;
			head.setLast(now.last);
			head.setProblems(now.problems);
			if (isNew && !view?.isBusy()) await show();
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 1000)); // the server may have ended
		}
	}
}

function hear(message: PageMessage): void {
	if (message.type === "page") {
		const { slug, path } = message;
		const isOther = path !== state.path;
		if (slug === page && !isOther && view) return;
		page = slug;
		void show(isOther ? { path, slug: undefined, row: undefined } : {});
	} else if (message.type === "paper") {
		if (!view?.isBusy()) void show({ queue: undefined, slug: message.slug });
	} else view?.hear(message);
}

addEventListener("keydown", (event) => {
	const { key, target, ctrlKey, metaKey, altKey } = event;
	if (ctrlKey || metaKey || altKey || event.isComposing) return;
	if (key === "Escape") {
		event.preventDefault();
		if (!head.closeHelp() && !view?.escape()) tellPage({ type: "close" });
		return;
	}
	if ((target as HTMLElement).matches("input,textarea,select")) return;
	if (head.pressed(key) || view?.press?.(key)) event.preventDefault();
});
// A page that loads anew gives the panel the focus again, and the panel what had it.
addEventListener("focus", () => {
	if (isLost()) view?.focus();
});
onPage(hear);
status.textContent = state.said ?? "";
keepState({ said: undefined });
tellPage({ type: "ready" });
void show().then(follow);
