import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { plainName } from '#base/vietnamese.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { madeId } from '#server/register/made-id.ts';
import { addLines, householdsOf, type LineRow, linesOf, type NewLine } from '../data/visit-lines.ts';
import { roundToChange } from './round-to-change.ts';
import { type VisitProblem, visitProblem } from './visit-problem.ts';

/** Households that are put on a round: by somebody of each, or by what the house is called. */
export interface HandedHouseholds {
  id: Uuid;
  roundId: Uuid;
  personIds: readonly Uuid[];
  labels: readonly string[];
}

/** More than anybody goes to in one round. */
export const MOST_HOUSEHOLDS = 200;

/** Puts households on a round, all or none, each once. Sent twice with one id, they are there once. */
export function addHouseholds(
  desk: Desk,
  { id, roundId, personIds, labels }: HandedHouseholds,
): Promise<Result<'recorded' | 'unchanged', VisitProblem[]>> {
  return desk.write('visit.add', async (tx): Promise<Result<'recorded' | 'unchanged', VisitProblem[]>> => {
    const round = await roundToChange(tx, roundId);
    if (!round.ok) return round;
    const lines = [...(await knownHouseholds(tx, id, personIds)), ...labels.map((label) => houseCalled(id, label))];
    const there = await linesOf(tx, roundId);
    if (lines.some((line) => there.some((each) => each.id === line.id))) return ok('unchanged');
    const problems = [
      ...(personIds.length + labels.length === 0 ? [visitProblem('nothing-given', {}, 'labels')] : []),
      ...(await problemsOfPeople(tx, personIds)),
      ...problemsBeside(lines, there, atOf(personIds)),
    ];
    if (problems.length > 0) return err(problems);
    await addLines(tx, roundId, lines, desk.actor.name);
    const people = lines.flatMap(({ personId }) => personId ?? []);
    tx.audit({ round: roundId, households: lines.length, people });
    return ok('recorded');
  });
}

/** The household of each of these people once, by the eldest of them. */
async function knownHouseholds(tx: Transaction, id: Uuid, personIds: readonly Uuid[]): Promise<NewLine[]> {
  const found = Map.groupBy(await householdsOf(tx, personIds), ({ householdId }) => householdId);
  return [...found].map(([householdId, [eldest]]) => ({
    ...{ id: madeId(['visit', id, householdId]), householdId, label: null },
    personId: eldest?.personId ?? householdId,
  }));
}

const houseCalled = (id: Uuid, label: string): NewLine => ({
  ...{ id: madeId(['visit', id, plainName(label)]), householdId: null, personId: null, label },
});

async function problemsOfPeople(tx: Transaction, personIds: readonly Uuid[]): Promise<VisitProblem[]> {
  const known = new Set((await householdsOf(tx, personIds)).map(({ personId }) => personId));
  return personIds.flatMap((each, index) =>
    known.has(each) ? [] : visitProblem('person-not-found', {}, `personIds.${index}`),
  );
}

/** Where in what was handed in a line comes from. */
const atOf =
  (personIds: readonly Uuid[]) =>
  ({ label, personId }: NewLine): string =>
    label === null && personId !== null ? `personIds.${personIds.indexOf(personId)}` : 'labels';

/** What is against putting these lines beside those that are there. */
function problemsBeside(
  lines: readonly NewLine[],
  there: readonly LineRow[],
  atLine: (line: NewLine) => string,
): VisitProblem[] {
  const called = lines.flatMap(({ label }) => (label === null ? [] : plainName(label)));
  const [taken, held] = [there.filter((each) => each.isRemoved), there.filter((each) => !each.isRemoved)];
  const isAmong = (line: NewLine, lot: readonly LineRow[]): boolean =>
    lot.some((each) =>
      line.label === null
        ? each.householdId === line.householdId
        : each.label !== null && each.householdId === null && plainName(each.label) === plainName(line.label),
    );
  return [
    ...lines.flatMap((line): VisitProblem[] => {
      const at = atLine(line);
      if (line.label === null && isAmong(line, taken)) return [visitProblem('taken-off-before', {}, at)];
      const isTwice = line.label !== null && called.filter((each) => each === plainName(line.label ?? '')).length > 1;
      return isAmong(line, held) || isTwice ? [visitProblem('listed-already', { label: line.label }, at)] : [];
    }),
    ...(held.length + lines.length > MOST_HOUSEHOLDS
      ? [visitProblem('too-many-households', { most: MOST_HOUSEHOLDS }, 'labels')]
      : []),
  ];
}
