import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type ClaimRow, claimHead, claimOf } from '#input/drive/claim-rows.ts';
import type { FileProblem } from '#input/files/file-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type FoundEnrolment, findClaimable } from '#server/drive/programmes/claiming/find-claimable.ts';
import { MOST_CLAIMS } from '#server/drive/programmes/claiming/operations.ts';
import { type ClaimFileProblem, claimFileProblem } from './claim-file-problem.ts';
import { rowsBelowHead } from './rows-below-head.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** A row of a file with the enrolment that it claims. */
export interface ReadClaim {
  row: number;
  enrolment: FoundEnrolment;
  /** In hundredths. */
  share: number;
}

/**
 * Reads a file of claims, and writes nothing: each row with its enrolment, or every reason against the file at once. Rows of other
 * organisations, as the list that was taken along has them, are left out.
 */
export async function readClaims(
  desk: Desk,
  { code, path }: { code: string; path: string },
  now: Date,
): Promise<Result<ReadClaim[], (ClaimFileProblem | FileProblem)[]>> {
  const rows = await unlessUnreadable(rowsBelowHead(path, claimHead, claimOf));
  if (!rows.ok) return err([...rows.error]);
  if (!rows.value) return err([claimFileProblem('no-claim-heads', {})]);
  const own = rows.value.filter(({ organisation }) => ['', desk.actor.organisation].includes(organisation));
  if (own.length === 0) return err([claimFileProblem('no-claim-rows', {})]);
  if (own.length > MOST_CLAIMS) return err([claimFileProblem('too-many-claims', { most: MOST_CLAIMS })]);
  const known = own.map(({ receipt, siCode, id, idText }) =>
    idText === '' ? { receipt, siCode, id } : { receipt: '', siCode: '', id },
  );
  const found = await findClaimable(desk, { code, known }, now);
  if (!found.ok) return found;
  const claims: ReadClaim[] = [];
  const problems: ClaimFileProblem[] = [];
  const claimed = new Map<Uuid, number>();
  for (const [index, row] of own.entries()) {
    const ofScheme = (found.value[index] ?? []).filter(({ scheme }) => row.scheme === null || row.scheme === scheme);
    const [enrolment] = ofScheme;
    const against = againstRow(row, ofScheme);
    const other = enrolment && against.length === 0 ? claimed.get(enrolment.id) : undefined;
    if (other !== undefined) against.push(claimFileProblem('row-of-other-row', { row: row.row, other }));
    problems.push(...against);
    if (!enrolment || against.length > 0) continue;
    claimed.set(enrolment.id, row.row);
    claims.push({ row: row.row, enrolment, share: row.share ?? 0 });
  }
  return problems.length > 0 ? err(problems) : ok(claims);
}

/** What is against a row by itself. */
function againstRow(read: ClaimRow, found: readonly FoundEnrolment[]): ClaimFileProblem[] {
  const { row, receipt, siCode, idText, scheme, schemeText, share, shareText } = read;
  const text = idText || receipt || siCode;
  return [
    ...(share === null ? [claimFileProblem('row-share-unknown', { row, text: shareText })] : []),
    ...(scheme === null && schemeText !== ''
      ? [claimFileProblem('row-scheme-unknown', { row, text: schemeText })]
      : []),
    ...(text === '' ? [claimFileProblem('row-names-nothing', { row })] : []),
    ...(text !== '' && found.length === 0 ? [claimFileProblem('row-not-found', { row, text })] : []),
    ...(found.length > 1 ? [claimFileProblem('row-of-several', { row, text, found: found.length })] : []),
  ];
}
