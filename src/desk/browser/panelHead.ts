import { type QueueName, queueNames } from "../core/queueNames.ts";
import { button, element } from "./element.ts";

interface Setting {
	readonly onPaper: () => void;
	readonly onQueue: (name: QueueName) => void;
	readonly onUndo: () => void;
	readonly onClose: () => void;
}

const names = Object.keys(queueNames) as QueueName[];

/** The keys of the desk, as its help tells them. */
const KEYS: readonly (readonly [keys: string, does: string])[] = [
	["p", "the paper of the page"],
	["1 to 4", "a queue"],
	["j, k or arrows", "the next thing of a queue, the one before"],
	["Enter", "its page, at the place; in a form, what would be written; then, write it"],
	["a, r, e", "accept, reject, edit"],
	["Ctrl Enter", "in a field of several lines, what would be written"],
	["u", "take back the last step"],
	["Escape", "leave what is open; then close the desk"],
	["e on the page", "open the desk"],
];

/** The head of the panel: where one is, the last step, what is wrong, help. */
export function panelHead({ onPaper, onQueue, onUndo, onClose }: Setting) {
	const paper = button("This paper", onPaper, { "aria-keyshortcuts": "p" });
	const queue = element(
		"select",
		{
			"aria-label": "Queue",
			onchange: () => {
				if (queue.value !== "") onQueue(queue.value as QueueName);
				else onPaper();
			},
		},
		element("option", { value: "" }, "Queues"),
		names.map((name) => element("option", { value: name }, queueNames[name])),
	);
	const back = button("Undo", onUndo, { "aria-keyshortcuts": "u", disabled: true });
	const keys = button("?", () => showHelp(), { "aria-label": "Keys" });
	const close = button("×", onClose, { "aria-label": "Close the desk", className: "close" });
	const problems = element("div", { role: "alert", className: "problems" });
	const help = element(
		"dialog",
		{ className: "help", "aria-label": "Keys" },
		element("h1", {}, "Keys"),
		element(
			"dl",
			{},
			KEYS.map(([key, does]) => [element("dt", {}, key), element("dd", {}, does)]),
		),
		element("form", { method: "dialog" }, element("button", {}, "Close")),
	);
	const showHelp = () => help.showModal();
	return {
		help,
		element: element(
			"header",
			{},
			element("nav", { "aria-label": "Desk" }, paper, queue, back, keys, close),
			problems,
		),
		/** says which queue is shown, or that a paper is */
		mark: (name: QueueName | undefined) => {
			queue.value = name ?? "";
			paper.setAttribute("aria-pressed", String(name === undefined));
		},
		/** names the step that can be taken back */
		setLast: (last: string | undefined) => {
			back.disabled = last === undefined;
			back.title = last === undefined ? "Nothing was written yet" : `Take back: ${last}`;
		},
		/** tells what the last composing could not use */
		setProblems: (told: readonly string[]) => {
			problems.replaceChildren(
				...told.slice(0, 3).map((problem) => element("pre", {}, problem)),
				...(told.length > 3 ? [`and ${told.length - 3} more`] : []),
			);
		},
		closeHelp: () => {
			const isOpen = help.open;
			help.close();
			return isOpen;
		},
		/** takes a key that leads elsewhere */
		pressed: (key: string) => {
			const name = names[Number(key) - 1];
			if (key === "?") showHelp();
			else if (key === "u") onUndo();
			else if (key === "p") onPaper();
			else if (name) onQueue(name);
			else return false;
			return true;
		},
	};
}
