/**
 * Reads data of the survey, the one way by which a page's script does.
 *
 * @param path of a JSON file, from the site's base
 */
export async function loadData(path: string): Promise<unknown> {
	const response = await fetch(import.meta.env.BASE_URL + path);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response.json();
}
