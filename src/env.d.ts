declare namespace App {
	interface Locals {
		/** the papers that the page's essay cites, with the number that each has in print */
		citations?: ReadonlyMap<string, number>;
	}
}
