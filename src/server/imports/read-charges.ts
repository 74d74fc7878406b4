import type { Day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Named } from '#drive/organisations/organisation.ts';
import { type ChargeRow, chargeHead, chargeOf } from '#input/drive/charge-rows.ts';
import type { FileProblem } from '#input/files/file-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type ListedCharges, listCharges } from '#server/drive/organisations/charging/list-charges.ts';
import { MOST_CHARGES } from '#server/drive/organisations/charging/operations.ts';
import { type ChargeFileProblem, chargeFileProblem } from './charge-file-problem.ts';
import { rowsBelowHead } from './rows-below-head.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** A row of a file beside what stands on its day. */
export interface ReadCharge {
  row: number;
  commune: Named;
  before: Named | null;
  after: Named | null;
  since: Day;
}

/** Reads a file of who is in charge of which commune, and writes nothing: each row beside what stands, or every reason against the file. */
export async function readCharges(
  desk: Desk,
  { path }: { path: string },
  now: Date,
): Promise<Result<ReadCharge[], (ChargeFileProblem | FileProblem)[]>> {
  const rows = await unlessUnreadable(rowsBelowHead(path, chargeHead, chargeOf));
  if (!rows.ok) return err([...rows.error]);
  if (!rows.value) return err([chargeFileProblem('no-charge-heads', {})]);
  if (rows.value.length === 0) return err([chargeFileProblem('no-charge-rows', {})]);
  if (rows.value.length > MOST_CHARGES) return err([chargeFileProblem('too-many-charges', { most: MOST_CHARGES })]);
  const days = new Map<Day, ListedCharges>();
  for (const { since } of rows.value) {
    if (since !== null && !days.has(since)) days.set(since, await listCharges(desk, since, now));
  }
  const first = new Map<string, number>();
  const read: ReadCharge[] = [];
  const problems: ChargeFileProblem[] = [];
  for (const row of rows.value) {
    const other = first.get(row.commune);
    if (other === undefined) first.set(row.commune, row.row);
    else problems.push(chargeFileProblem('row-of-same-commune', { row: row.row, other }));
    const found = chargeIn(row, row.since === null ? undefined : days.get(row.since));
    if (found.ok) read.push(found.value);
    else problems.push(...found.error);
  }
  return problems.length > 0 ? err(problems) : ok(read);
}

/** A row beside what stands on its day. */
function chargeIn(
  { row, commune, office, since, sinceText }: ChargeRow,
  listed: ListedCharges | undefined,
): Result<ReadCharge, ChargeFileProblem[]> {
  if (since === null || !listed) return err([chargeFileProblem('row-day-unknown', { row, text: sinceText })]);
  const there = communeOf(commune, listed);
  const after = office === null ? null : listed.offices.find(({ code }) => code === office);
  const problems = [
    ...(there ? [] : [chargeFileProblem('row-commune-unknown', { row, text: commune, on: since })]),
    ...(after === undefined ? [chargeFileProblem('row-office-unknown', { row, text: office ?? '' })] : []),
  ];
  if (!there || after === undefined) return err(problems);
  return ok({ row, commune: { code: there.code, name: there.name }, before: there.charge, after, since });
}

/** A commune by its code, whose noughts a spreadsheet may have cut off. */
function communeOf(written: string, { communes }: ListedCharges) {
  const isSame = (code: string): boolean => /^\d+$/.test(written) && Number(code) === Number(written);
  return communes.find(({ code }) => code === written) ?? communes.find(({ code }) => isSame(code));
}
