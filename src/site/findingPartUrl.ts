/** The page of a part of the findings, from the site's base. */
export const findingPartUrl = (slug: string) => `findings/${slug}/`;
