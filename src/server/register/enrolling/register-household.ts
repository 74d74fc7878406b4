import type { Day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { plainName } from '#base/vietnamese.ts';
import type { AreaId } from '#coverage/facts.ts';
import { rowReader } from '#input/files/read-row.ts';
import type { RowProblem } from '#input/files/row-problem.ts';
import { mayBeOneBirth } from '#register/doubles.ts';
import { COLUMN_OF, type NewHousehold, type NewMember, TYPED_OF_PERSON } from '#register/household.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import { readAreaCodes } from '#server/areas/read-area-codes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk, WriteTransaction } from '#server/desk/desk.ts';
import { type RefusedRow, type StagedLine, takeLines } from '#server/files/take-lines.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { addEnrolments, type NewEnrolment } from '../data/enrolments.ts';
import { PEOPLE } from '../data/people.ts';
import { madeId } from '../made-id.ts';
import { checkAttribution } from './check-attribution.ts';
import { type EnrolProblem, enrolProblem } from './enrol-problem.ts';
import { findResembling } from './find-resembling.ts';

/**
 * Records the people of a household and that they enrol, all of them or nobody, by the checks that files go through. Safe to send
 * twice with the same ids. Whoever has the name and birth of somebody recorded is asked about first.
 */
export async function registerHousehold(
  desk: Desk,
  household: NewHousehold,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', EnrolProblem[]>> {
  try {
    return await desk.onOneConnection(({ write }) =>
      write('household.register', async (tx) => {
        const lines = await readMembers(tx, household, today);
        const problems = [
          ...lines.flatMap(({ rowNo, read }) => (read.ok ? [] : read.error.map((each) => atMember(rowNo, each)))),
          ...(await problemsOfHousehold(tx, desk, household, lines, today)),
          ...(await knownAlready(tx, household, lines, today)),
        ];
        return problems.length > 0 ? err(problems) : ok(await record(tx, household, lines));
      }),
    );
  } catch (error) {
    if (error instanceof Refused) return err(error.problems);
    throw error;
  }
}

/** Breaks the transaction off: what was taken beside what was refused is not recorded. */
class Refused extends Error {
  readonly problems: EnrolProblem[];
  constructor(rows: readonly RefusedRow[]) {
    super('refused');
    this.problems = rows.flatMap(({ rowNo, problems }) => problems.map((each) => atMember(rowNo, each)));
  }
}

async function record(
  tx: WriteTransaction,
  { id, enrolledOn, channel, activityCode, members }: NewHousehold,
  lines: StagedLine[],
): Promise<'recorded' | 'unchanged'> {
  const recording = await openRecording(tx);
  const { taken, refusals } = await takeLines(tx, { kind: 'people', table: PEOPLE, lines, recording });
  if (refusals.length > 0) throw new Refused(refusals);
  const enrolments = members.flatMap(({ id: personId, schemes }) =>
    schemes.map((scheme): NewEnrolment => ({ id: madeId(['enrolment', id, personId, scheme]), personId, scheme })),
  );
  const to = { channel, activityCode, agentCode: null };
  const enrolled = await addEnrolments(tx, enrolments, { ...to, on: enrolledOn, recording });
  for (const { id: person } of members) tx.audit({ person, household: id, recording: recording.id });
  return taken + enrolled > 0 ? 'recorded' : 'unchanged';
}

/** The members as rows of a file, numbered from 1. */
async function readMembers(tx: Transaction, household: NewHousehold, today: Day): Promise<StagedLine[]> {
  const columns = ['person_id', 'household_id', 'area_code', ...TYPED_OF_PERSON.map((field) => COLUMN_OF[field])];
  const read = rowReader('people', columns, { areas: await readAreaCodes(tx, today), historical: false, today });
  return household.members.map((member, index) => {
    const cells = [member.id, household.id, household.commune, ...TYPED_OF_PERSON.map((field) => member[field].trim())];
    return { rowNo: index + 1, read: read({ no: index + 1, cells }) };
  });
}

/** A problem of a file's row at the field of a member, or of the household. */
function atMember(rowNo: number, problem: RowProblem): EnrolProblem {
  const field = TYPED_OF_PERSON.find((each) => COLUMN_OF[each] === problem.at);
  const at = problem.at === 'area_code' ? 'commune' : memberField(rowNo, field ?? 'fullName');
  if (problem.kind !== 'code-in-row') return enrolProblem('member-refused', { problem }, at);
  const { code, row } = problem.facts;
  return enrolProblem('number-of-two', { code, member: row }, at);
}

/** `members.0.fullName`: the field of a member, who are numbered from 1. */
const memberField = (number: number, field: keyof NewMember): string => `members.${number - 1}.${field}`;

async function problemsOfHousehold(
  tx: Transaction,
  desk: Desk,
  { channel, activityCode, enrolledOn }: NewHousehold,
  lines: readonly StagedLine[],
  today: Day,
): Promise<EnrolProblem[]> {
  const problems: EnrolProblem[] = [];
  const home = lines
    .map(({ read }) => (read.ok ? read.value.row.area_id : null))
    .find((each) => typeof each === 'number');
  if (typeof home === 'number' && !(await isInScope(tx, desk, home, today))) {
    problems.push(enrolProblem('commune-out-of-scope', { name: (await areaTree(tx)).area(home).name }, 'commune'));
  }
  return [...problems, ...(await checkAttribution(tx, { channel, activityCode }, { enrolledOn, today }))];
}

async function isInScope(tx: Transaction, { areas }: Desk, home: AreaId, today: Day): Promise<boolean> {
  const communes = await listCommunes(tx, { areas, on: today, today });
  return communes.some(({ memberIds }) => memberIds.includes(home));
}

/**
 * Members who may be somebody that is recorded, or another member: of that name, and born on a day that may be the same. Whoever is
 * named is in the audit.
 */
async function knownAlready(
  tx: WriteTransaction,
  { id: household, members }: NewHousehold,
  lines: readonly StagedLine[],
  today: Day,
): Promise<EnrolProblem[]> {
  const read = lines.flatMap(({ rowNo, read: row }) => {
    if (!row.ok) return [];
    const { full_name: name, birth_date: born } = row.value.row;
    return [{ number: rowNo, name: plainName(String(name)), born: born === null ? null : String(born) }];
  });
  const asked = read.filter(({ number }) => !members[number - 1]?.isAnother);
  if (asked.length === 0) return [];
  const except = members.map(({ id }) => id);
  const resembling = await findResembling(tx, asked, { today, except, audit: { household } });
  return asked.flatMap(({ number, name, born }): EnrolProblem[] => {
    const beside = read.find((each) => each.number < number && each.name === name && mayBeOneBirth(born, each.born));
    if (beside) return [enrolProblem('like-member', { member: beside.number }, memberField(number, 'isAnother'))];
    const found = resembling.get(number);
    if (!found) return [];
    const facts = { name: found.name, birthDate: found.birthDate, place: found.place };
    return [enrolProblem('known-already', facts, memberField(number, 'isAnother'))];
  });
}
