/** A number with what it counts: "1 paper", "2 papers". */
export function counted(count: number, one: string, several = `${one}s`): string {
	return `${count} ${count === 1 ? one : several}`;
}
