/** What the system says of a file or folder that cannot be read, in words. */
const reasons: Readonly<Record<string, string>> = {
	ENOENT: "nothing of that name",
	ENOTDIR: "a path through a file, which is no folder",
	EISDIR: "a folder",
	EACCES: "something that you may not read",
	EPERM: "something that you may not read",
	ELOOP: "a link that leads to itself",
	ENAMETOOLONG: "a name that is too long",
};

/** Why a file or folder could not be read, for a message: “found …”. */
export function whyUnreadable(error: unknown): string {
	const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
	return Object.hasOwn(reasons, code) ? reasons[code]! : message;
}
