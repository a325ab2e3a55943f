/** Appends all items; unlike `list.push(...more)`, also more than a call may have arguments. */
export function append<T>(list: T[], more: Iterable<T>): void {
	for (const item of more) list.push(item);
}
