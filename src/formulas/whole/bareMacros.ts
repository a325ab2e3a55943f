const table = {
	unit:
		"eV keV MeV GeV TeV PeV fb pb kHz MHz GHz kms kpc Mpc Gpc pc Gyr Myr arcsec arcmin farcs farcm fdg " +
		"arcdeg Msun msun Msol Lsun Rsun Mearth Mjup solarmass micron um mum degC celsius",
	relation: "la ga lsim gsim lta gta lapprox gapprox simlt simgt",
	symbol: "Lya Halpha Hbeta lya Ha slashed",
} as const;

/**
 * Macros of fields that authors write outside of formulas too, by what they do: all are in the table of
 * macros, and none is a word of a text command.
 */
export const bareMacros: ReadonlyMap<string, keyof typeof table> = new Map(
	Object.entries(table).flatMap(([kind, words]) =>
		words.split(" ").map((word) => [word, kind as keyof typeof table] as const),
	),
);
