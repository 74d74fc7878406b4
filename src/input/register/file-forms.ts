/** The fields by which a file is handed in. */
export const FILE_NAMES = { kind: 'loai', file: 'tep' } as const;
/** The fields that say what a strange head is; both end in its number. */
export const MEANT_NAME = 'la-cot';
export const headName = (index: number): string => `ten-cot-${index}`;

const MOST_HEADS = 100;

/** What was said of strange heads: the column of each, null where it is passed over. */
export function readNamedHeads(fields: URLSearchParams): { head: string; column: string | null }[] {
  return Array.from({ length: MOST_HEADS }, (_, index) => index).flatMap((index) => {
    const head = fields.get(headName(index));
    return head ? { head, column: fields.get(`${MEANT_NAME}-${index}`) || null } : [];
  });
}
