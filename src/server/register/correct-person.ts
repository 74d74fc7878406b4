import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { rowReader } from '#input/files/read-row.ts';
import type { RowProblem } from '#input/files/row-problem.ts';
import { PERSON_TEXTS, type PersonTexts } from '#register/incident.ts';
import { readAreaCodes } from '#server/areas/read-area-codes.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type StagedLine, takeLines } from '#server/files/take-lines.ts';
import type { Recording } from '#server/journal/open-recording.ts';
import { PERSON_CORRECTIONS } from './data/person-corrections.ts';

/** What a person's record should say, why, and as which fact. */
export interface PersonCorrection {
  id: Uuid;
  personId: Uuid;
  /** What is not corrected is null. */
  texts: PersonTexts;
  reason: string;
}

/** How the columns of a file are called. */
const COLUMNS = { fullName: 'full_name', siCode: 'si_code', birthDate: 'birth_date', sex: 'sex' } as const;

/** A correction as a row of a file: as it was typed it is read, or refused, like one. */
export async function readCorrection(
  tx: Transaction,
  { id, personId, texts, reason }: PersonCorrection,
  today: Day,
): Promise<Result<StagedLine, RowProblem[]>> {
  const columns = ['correction_id', 'person_id', 'reason', ...PERSON_TEXTS.map((each) => COLUMNS[each])];
  const areas = await readAreaCodes(tx, today);
  const cells = [id, personId, reason, ...PERSON_TEXTS.map((each) => texts[each] ?? '')];
  const read = rowReader('corrections', columns, { areas, historical: false, today })({ no: 1, cells });
  return read.ok ? ok({ rowNo: 1, read }) : err(read.error);
}

/**
 * Records that a person's record says something else, by the checks that files go through. Where it is refused the transaction must not
 * commit; it is alone on its connection (`takeLines`).
 */
export async function correctPerson(
  tx: Transaction,
  given: PersonCorrection,
  { recording, today }: { recording: Recording; today: Day },
): Promise<Result<null, RowProblem[]>> {
  const line = await readCorrection(tx, given, today);
  if (!line.ok) return line;
  const asked = { kind: 'corrections' as const, table: PERSON_CORRECTIONS, lines: [line.value], recording };
  const { refusals } = await takeLines(tx, asked);
  return refusals.length === 0 ? ok(null) : err(refusals.flatMap(({ problems }) => problems));
}
