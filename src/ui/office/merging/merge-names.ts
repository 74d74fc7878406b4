/** The fields of the forms by which records are merged, and the merge is undone. */
export const MERGE_NAMES = { kept: 'giu', reason: 'ly-do', link: 'lan-gop', undoReason: 'ly-do-tach' } as const;

/** What came of a form of the page. */
export type MergeDone = 'linked' | 'unlinked' | 'distinct';
