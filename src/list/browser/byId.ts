/** An element that the page has. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
	const element = document.getElementById(id);
	if (!element) throw new Error(`The page has no element “${id}”.`);
	return element as T;
}
