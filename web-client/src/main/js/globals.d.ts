// What stands in the same file as a module once it is shipped, and is no module.

/** By the build, before worker.js: a text that differs if and only if a file of the site does. */
declare const VERSION: string;

/** By the build, before worker.js: the files to keep at once, as links from the root of the site. */
declare const FILES: string[];

/** The library that ranks, before search.js. */
declare const MiniSearch: any;

/** What figures.js tells the program of the figures, after it. */
declare let browser: object;
