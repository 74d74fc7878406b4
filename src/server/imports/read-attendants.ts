import { dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { attendantHead, attendantOf, type SignedRow } from '#input/drive/attendant-rows.ts';
import type { FileProblem } from '#input/files/file-problem.ts';
import { type RowProblem, rowProblem } from '#input/files/row-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listAttendants } from '#server/drive/activities/attending/list-attendants.ts';
import { MOST_ATTENDANTS } from '#server/drive/activities/attending/operations.ts';
import { readActivity } from '#server/drive/activities/read-activity.ts';
import { identifyPeople } from '#server/register/identify-people.ts';
import { type AttendantFileProblem, attendantFileProblem } from './attendant-file-problem.ts';
import { rowsBelowHead } from './rows-below-head.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** Somebody of a list whom the register knows, with what is asked about the row. */
export interface ReadAttendant {
  row: number;
  personId: Uuid;
  name: string;
  state: 'invited' | 'present';
  /** Whether that is recorded already. */
  isSame: boolean;
  remarks: readonly RowProblem[];
}

/** What a list says: whom the register knows, of whom it cannot tell who they are, and who held the activity. */
export interface ReadAttendants {
  attendants: ReadAttendant[];
  refused: { row: number; name: string; problems: readonly RowProblem[] }[];
  organisers: number;
  /** How many would have signed with them, beside how many were counted; null where nobody counted. */
  present: number;
  counted: number | null;
}

/** Reads a list of those who signed at an activity of one’s areas, and writes nothing. */
export async function readAttendants(
  desk: Desk,
  { code, path }: { code: string; path: string },
  now: Date,
): Promise<Result<ReadAttendants, (AttendantFileProblem | FileProblem)[]>> {
  const today = dayInVietNam(now);
  const there = await listAttendants(desk, { code, on: today }, now);
  const activity = await readActivity(desk, code, today);
  if (!there || !activity) return err([attendantFileProblem('activity-unknown', { code }, 'code')]);
  const rows = await unlessUnreadable(rowsBelowHead(path, attendantHead, attendantOf));
  if (!rows.ok) return err([...rows.error]);
  if (!rows.value) return err([attendantFileProblem('no-attendant-heads', {})]);
  if (rows.value.length === 0) return err([attendantFileProblem('no-attendant-rows', {})]);
  if (rows.value.length > MOST_ATTENDANTS)
    return err([attendantFileProblem('too-many-attendants', { most: MOST_ATTENDANTS })]);
  const guests = rows.value.filter(({ listedAs }) => listedAs !== 'organiser');
  const { heldOn, attendance: counted } = activity.activity;
  if (heldOn > today && guests.some(({ listedAs }) => listedAs === 'present'))
    return err([attendantFileProblem('present-before-the-day', { heldOn })]);
  const found = await desk.readPeople((tx) => identifyPeople(tx, guests));
  const known = new Map(there.map(({ id, state }) => [id, state]));
  const read: ReadAttendants = {
    ...{ attendants: [], refused: [], organisers: rows.value.length - guests.length, present: 0, counted },
  };
  for (const [index, row] of guests.entries()) {
    const person = found[index];
    const problems = againstRow(row, person, read.attendants);
    if (!person?.ok || problems.length > 0 || row.listedAs === null || row.listedAs === 'organiser') {
      read.refused.push({ row: row.row, name: row.name, problems });
      continue;
    }
    const { id, remarks } = person.value;
    const state = row.listedAs === 'invited' && known.get(id) === 'present' ? 'present' : row.listedAs;
    read.attendants.push({
      row: row.row,
      personId: id,
      name: row.name,
      state,
      isSame: known.get(id) === state,
      remarks,
    });
  }
  const signed = read.attendants.filter(({ state }) => state === 'present').map(({ personId }) => String(personId));
  read.present = new Set([...signed, ...there.filter(({ state }) => state === 'present').map(({ id }) => id)]).size;
  return ok(read);
}

/** What is against a row: nobody is known by it, its state is none, or it is of somebody of another row. */
function againstRow(
  { listedAs, listedText }: SignedRow,
  person: Result<{ id: Uuid }, RowProblem[]> | undefined,
  before: readonly ReadAttendant[],
): RowProblem[] {
  const twice = person?.ok ? before.find(({ personId }) => personId === person.value.id) : undefined;
  return [
    ...(person && !person.ok ? person.error : []),
    ...(listedAs === null ? [rowProblem('unknown-state', { text: listedText })] : []),
    ...(twice ? [rowProblem('same-person-in-row', { row: twice.row })] : []),
  ];
}
