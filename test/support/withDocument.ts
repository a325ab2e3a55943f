import { parseHTML } from "linkedom";
import { vi } from "vitest";

/** What is on the page has these classes. */
const CLASSES = [
	"Element",
	"HTMLElement",
	"HTMLButtonElement",
	"HTMLInputElement",
	"HTMLSelectElement",
	"HTMLTextAreaElement",
	"Node",
	"Text",
] as const;

const focused = new WeakMap<Document, Element>();

/**
 * Gives modules that run in a browser a document and what of a browser stands around it, until
 * `vi.unstubAllGlobals` takes it away. It has no layout, no navigation, and no default actions of keys.
 *
 * @param address of the page
 */
export function withDocument(body: string, address = "https://survey.example/"): Document {
	const { document, window } = parseHTML(
		`<!doctype html><html><head></head><body>${body}</body></html>`,
	);
	for (const name of CLASSES) vi.stubGlobal(name, window[name]);
	vi.stubGlobal("PointerEvent", class extends window.Event {});
	vi.stubGlobal("NodeFilter", { SHOW_TEXT: 4 });
	vi.stubGlobal("FormData", FieldsOfForm);
	vi.stubGlobal("CSS", { escape: (text: string) => text.replace(/["\\]/gu, "\\$&") });
	vi.stubGlobal("Option", function Option(text: string, value: string) {
		return Object.assign(document.createElement("option"), { textContent: text, value });
	});
	Object.defineProperty(document, "fonts", { value: { ready: Promise.resolve() } });
	vi.stubGlobal("document", document);
	vi.stubGlobal("window", window);
	vi.stubGlobal("requestAnimationFrame", (callback: () => void) => setTimeout(callback));
	vi.stubGlobal("addEventListener", window.addEventListener);
	vi.stubGlobal("dispatchEvent", ({ type }: Event) =>
		window.dispatchEvent(new window.Event(type) as Event),
	);
	const location = new URL(address);
	const go = (_state: unknown, _title: string, to: string) => {
		location.href = new URL(to, location).href;
	};
	vi.stubGlobal("location", location);
	vi.stubGlobal("history", { pushState: vi.fn(go), replaceState: vi.fn(go) });
	addFocus(document, window.HTMLElement.prototype);
	window.Text.prototype.splitText = function splitText(this: Text, at: number) {
		const rest = this.ownerDocument.createTextNode(this.data.slice(at));
		this.after(rest);
		this.data = this.data.slice(0, at);
		return rest;
	};
	addFields(window);
	reflect(window.HTMLElement.prototype);
	addSelectors(document, window.HTMLElement.prototype);
	return document;
}

/**
 * Has something happen on the page, as a browser would.
 *
 * @returns the event, which tells whether its default action was prevented
 */
export function fire<More extends object>(
	target: EventTarget,
	type: string,
	more: More = {} as More,
): Event & More {
	const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
	const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), more);
	target.dispatchEvent(event);
	return event;
}

/** Waits until what a page does by itself has been done. */
export function until(check: () => void): Promise<void> {
	return vi.waitFor(check, { interval: 2 });
}

/** The text of each element that a selector finds. */
export function textsOf(selector: string): string[] {
	return Array.from(document.querySelectorAll(selector), ({ textContent }) =>
		(textContent ?? "").replace(/\s+/gu, " ").trim(),
	);
}

function addFocus(document: Document, prototype: HTMLElement): void {
	Object.defineProperty(document, "activeElement", {
		get: () => {
			const element = focused.get(document);
			return element && document.contains(element) ? element : document.body;
		},
	});
	prototype.focus = function focus(this: HTMLElement) {
		focused.set(this.ownerDocument, this);
		fire(this, "focus");
	};
	prototype.blur = function blur(this: HTMLElement) {
		focused.delete(this.ownerDocument);
		fire(this, "blur");
	};
	prototype.scrollIntoView = () => {};
	const dialog = prototype as HTMLDialogElement;
	dialog.showModal = function showModal(this: Element) {
		this.setAttribute("open", "");
	};
	dialog.close = function close(this: Element) {
		this.removeAttribute("open");
	};
}

/** Pseudo-classes that linkedom does not know, as far as our pages need them. */
const PSEUDO_CLASSES = [
	[":modal", "dialog[open]"],
	[":read-write", "input,textarea,[contenteditable]"],
] as const;

function addSelectors(document: Document, prototype: HTMLElement): void {
	const known = (selector: string) =>
		PSEUDO_CLASSES.reduce((all, [name, same]) => all.replaceAll(name, same), selector);
	const { querySelector } = document;
	document.querySelector = (selector: string) => querySelector.call(document, known(selector));
	const { matches } = Object.getPrototypeOf(prototype) as Element;
	Object.assign(prototype, {
		matches(this: Element, selector: string) {
			return matches.call(this, known(selector));
		},
	});
}

/** Properties that linkedom does not read from their attributes, nor writes into them. */
function reflect(prototype: HTMLElement): void {
	for (const [property, attribute] of [
		["ariaCurrent", "aria-current"],
		["ariaExpanded", "aria-expanded"],
	] as const)
		Object.defineProperty(prototype, property, {
			configurable: true,
			get(this: Element) {
				return this.getAttribute(attribute);
			},
			set(this: Element, value: string | null) {
				if (value === null) this.removeAttribute(attribute);
				else this.setAttribute(attribute, value);
			},
		});
	Object.defineProperty(prototype, "open", {
		configurable: true,
		get(this: Element) {
			return this.hasAttribute("open");
		},
		set(this: Element, open: boolean) {
			this.toggleAttribute("open", open);
		},
	});
}

/** What linkedom lacks of forms. */
function addFields(window: Window & typeof globalThis): void {
	const { HTMLInputElement, HTMLSelectElement } = window;
	Object.defineProperties(HTMLInputElement.prototype, {
		checked: {
			configurable: true,
			get(this: Element) {
				return this.hasAttribute("checked");
			},
			set(this: Element, checked: boolean) {
				this.toggleAttribute("checked", checked);
			},
		},
		form: {
			configurable: true,
			get(this: Element) {
				return this.closest("form");
			},
		},
		select: { configurable: true, value() {} },
		setSelectionRange: { configurable: true, value() {} },
	});
	const chosen = ({ options }: HTMLSelectElement) =>
		Math.max(
			0,
			Array.from(options).findIndex(({ selected }) => selected),
		);
	const choose = ({ options }: HTMLSelectElement, index: number) => {
		for (const [at, option] of Array.from(options).entries())
			option.toggleAttribute("selected", at === index);
	};
	Object.defineProperties(HTMLSelectElement.prototype, {
		selectedIndex: {
			configurable: true,
			get(this: HTMLSelectElement) {
				return chosen(this);
			},
			set(this: HTMLSelectElement, index: number) {
				choose(this, index);
			},
		},
		value: {
			configurable: true,
			get(this: HTMLSelectElement) {
				return this.options[chosen(this)]?.value ?? "";
			},
			set(this: HTMLSelectElement, value: string) {
				choose(
					this,
					Array.from(this.options).findIndex((option) => option.value === value),
				);
			},
		},
	});
}

/** The fields of a form that a browser would send. */
class FieldsOfForm extends Map<string, string> {
	constructor(form: HTMLFormElement) {
		const fields = Array.from(form.querySelectorAll<HTMLInputElement>("[name]"));
		super(
			fields
				.filter((field) => field.type !== "checkbox" || field.checked)
				.map((field) => [field.name, field.value || (field.checked ? "on" : "")]),
		);
	}
}
