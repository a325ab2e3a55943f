/** Asks the desk's server what reads. */
export async function get<T>(
	name: string,
	about: Readonly<Record<string, string>> = {},
): Promise<T> {
	return read(await fetch(`/api/${name}?${new URLSearchParams(about)}`));
}

/** Asks the desk's server what may write, or is long. */
export async function post<T>(name: string, body: unknown): Promise<T> {
	const request = {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	};
	return read(await fetch(`/api/${name}`, request));
}

/** @throws with what the server says */
async function read<T>(response: Response): Promise<T> {
	if (!response.ok) throw new Error(await response.text());
	return (await response.json()) as T;
}
