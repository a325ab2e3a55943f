/**
 * Loaded before each command, by whatever Node there is: ends it where that Node cannot run TypeScript
 * as it is (22.18 and later do). JavaScript, because an older Node has to read it.
 */
if (!process.features.typescript) {
	process.stderr.write(
		`Abstrata needs Node 22.18 or later, and ${process.execPath} is ${process.version}.
npm ci brings one along for Linux, macOS and Windows, unless optional packages are left out:
run npm ci again without --omit=optional and --no-optional. On other systems, install Node 24.\n`,
	);
	process.exit(1);
}
