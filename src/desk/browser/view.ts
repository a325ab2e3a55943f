import type { PageMessage } from "../core/messages.ts";

/** What fills the panel below its head. */
export interface View {
	readonly element: HTMLElement;
	/** told at what a person points on the page */
	hear(message: PageMessage): void;
	/** whether a person is at something that must not be swept away */
	isBusy(): boolean;
	/** Leaves what is open; false where nothing is. */
	escape(): boolean;
	/** Puts the focus where a person was. */
	focus(): void;
	/** told a key that no field took; true where it means something here */
	press?(key: string): boolean;
}
