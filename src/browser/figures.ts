/** Loads what moves figures where a page has one that can be moved. */
if (document.querySelector(".figure-control")) import("./moveFigures.ts");

export {};
