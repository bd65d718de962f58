/**
 * Every page is written once, as the shell without anybody's data, so that it works from any static host. Filters
 * stand in the address after `#` and are read in the browser only.
 */
export const prerender = true;
