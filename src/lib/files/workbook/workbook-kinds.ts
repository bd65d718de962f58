/** Kinds of files that hold sheets. */
export const workbookKinds = ['xlsx', 'xls', 'ods', 'fods', 'xml 2003', 'html'] as const;
export type WorkbookKind = (typeof workbookKinds)[number];
