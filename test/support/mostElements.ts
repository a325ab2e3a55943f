/** So many elements a page may have, with the stars of its papers. */
export const MOST_ELEMENTS = 4000;

/** What a script adds to a paper in a list: its star. */
export const STAR = 3;
