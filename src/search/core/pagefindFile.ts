/** With which each of Pagefind's unpacked files begins. */
export const SIGNATURE = "pagefind_dcd";
