/** The fields by which a file is handed in. */
export const FILE_NAMES = { kind: 'loai', file: 'tep' } as const;
/** The field that says which sheet is read, by its place from 0; empty for all whose heads are known. */
export const SHEET_NAME = 'trang-tinh';
/** The fields that say what a strange head is; both end in its number. */
export const MEANT_NAME = 'la-cot';
/** Says that a head is passed over; an empty choice says nothing of it yet. */
export const PASSED_OVER = '-';
export const headName = (index: number): string => `ten-cot-${index}`;

const MOST_HEADS = 100;

/** What was said of strange heads: the column of each, null where it is passed over. */
export function readNamedHeads(fields: URLSearchParams): { head: string; column: string | null }[] {
  return Array.from({ length: MOST_HEADS }, (_, index) => index).flatMap((index) => {
    const head = fields.get(headName(index));
    const meant = fields.get(`${MEANT_NAME}-${index}`);
    return head && meant ? { head, column: meant === PASSED_OVER ? null : meant } : [];
  });
}

/** The place of the sheet that was chosen, from 0; null for all whose heads are known. */
export function readSheetNo(fields: URLSearchParams): number | null {
  const text = fields.get(SHEET_NAME) ?? '';
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}
