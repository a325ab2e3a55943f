type Props = Readonly<Record<string, unknown>>;
export type Child = Node | string | undefined | false | readonly Child[];

/**
 * An element with its children. Texts become text: nothing of a listing is read as HTML. A property that
 * begins with `on` is a listener, one of the element's own is set, any other is an attribute.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	props: Props = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(props)) {
		if (value === undefined || value === false) continue;
		if (key.startsWith("on")) made.addEventListener(key.slice(2), value as EventListener);
		else if (key in made && !key.startsWith("aria"))
			(made as unknown as Record<string, unknown>)[key] = value;
		else made.setAttribute(key, String(value));
	}
	made.append(...flat(children));
	return made;
}

const flat = (children: readonly Child[]): (Node | string)[] =>
	children.flatMap((child) => {
		if (child === undefined || child === false) return [];
		return typeof child === "string" || child instanceof Node ? [child] : flat(child);
	});

/** A field below its label. */
export function labelled(label: string, field: HTMLElement, hint?: string): HTMLElement {
	return element(
		"label",
		{ className: "field" },
		element("span", {}, label),
		field,
		hint !== undefined && element("small", {}, hint),
	);
}

/** A button; with a key, it says so. */
export function button(
	label: string,
	onclick: () => void,
	{ key, ...props }: Props & { readonly key?: string } = {},
): HTMLButtonElement {
	return element(
		"button",
		{ type: "button", onclick, "aria-keyshortcuts": key, ...props },
		label,
		key !== undefined && element("kbd", { "aria-hidden": "true" }, key),
	);
}
