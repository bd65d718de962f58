/** Under which name the browser keeps the projects: known without what opens them. */
export const databaseName = 'tafakari';
