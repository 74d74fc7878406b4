import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { StepDays, VisitLine } from '#drive/visit.ts';
import type { Transaction } from '#server/database/connect.ts';
import { ENROLMENT_HOLDS } from './held-activities.ts';

/** With `line` what was said of it last. */
export const LAST_RESULT = `
  left join lateral (
    select * from visit_results as each where each.province_id = $1 and each.line_id = line.id
     order by each.recorded_at desc, each.id desc limit 1) as result on true`;

/** A household of a round as it lies in the register: somebody of it by their id. */
export type LineRow = Omit<VisitLine, 'person'> & { personId: Uuid | null; isRemoved: boolean };

/** The households of a round in the order in which they were put on it, those that were taken off too. */
export async function linesOf(tx: Transaction, roundId: Uuid): Promise<LineRow[]> {
  const { rows } = await tx.query<LineRow>(
    `select line.id, line.label, line.person_id as "personId", line.household_id as "householdId",
            json_build_object('knocked', result.knocked_on, 'met', result.met_on, 'interested', result.interested_on,
                              'enrolled', result.enrolled_on) as days,
            coalesce(result.schemes, '{}') as schemes, result.id as "resultId", result.recorded_by_name as by,
            exists (select from visit_line_removals as removed where removed.province_id = $1 and removed.line_id = line.id) as "isRemoved",
            array(select distinct enrolment.scheme from people as person
                    join enrolments as enrolment on enrolment.province_id = $1 and enrolment.person_id = person.id
                   where person.province_id = $1
                     and (person.household_id = line.household_id or person.id = line.household_id and person.household_id is null)
                     and enrolment.scheme = any (result.schemes) and enrolment.enrolled_on >= result.knocked_on and ${ENROLMENT_HOLDS}) as "enrolledIn"
       from visit_lines as line ${LAST_RESULT}
      where line.province_id = $1 and line.round_id = $2
      order by line.place, line.id`,
    [tx.provinceId, roundId],
  );
  return rows;
}

/** To which household each of these people belongs, of those who are in scope. */
export async function householdsOf(
  tx: Transaction,
  personIds: readonly Uuid[],
): Promise<{ personId: Uuid; householdId: Uuid }[]> {
  const { rows } = await tx.query<{ personId: Uuid; householdId: Uuid }>(
    `select id as "personId", coalesce(household_id, id) as "householdId" from people
      where province_id = $1 and id = any ($2) order by birth_date, id`,
    [tx.provinceId, personIds],
  );
  return rows;
}

/** A household that is put on a round. */
export interface NewLine {
  id: Uuid;
  householdId: Uuid | null;
  personId: Uuid | null;
  label: string | null;
}

/** Puts households on a round; one that is there, out of sight, stays as it is. */
export async function addLines(tx: Transaction, roundId: Uuid, lines: readonly NewLine[], by: string): Promise<void> {
  await tx.query(
    `insert into visit_lines (province_id, round_id, recorded_by, id, household_id, person_id, label, place)
     select $1, $2, $3, each.id, household_id, person_id, label,
            number + (select coalesce(max(place), 0) from visit_lines where province_id = $1 and round_id = $2)
       from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::text[]) with ordinality as each (id, household_id, person_id, label, number)
     on conflict (province_id, round_id, household_id) do nothing`,
    [
      ...[tx.provinceId, roundId, by, lines.map(({ id }) => id), lines.map(({ householdId }) => householdId)],
      ...[lines.map(({ personId }) => personId), lines.map(({ label }) => label)],
    ],
  );
}

/** What is said of a household. */
export interface NewResult {
  id: Uuid;
  lineId: Uuid;
  days: StepDays;
  schemes: readonly Scheme[];
}

/** Writes what is said of households. */
export async function addResults(
  tx: Transaction,
  results: readonly NewResult[],
  { by, byName }: { by: string; byName: string },
): Promise<void> {
  const rows = results.map(({ days, ...result }) => ({ ...result, ...days }));
  await tx.query(
    `insert into visit_results (province_id, id, line_id, knocked_on, met_on, interested_on, enrolled_on, schemes, recorded_by, recorded_by_name)
     select $1, id, "lineId", knocked, met, interested, enrolled, schemes, $3, $4
       from jsonb_to_recordset($2) as each (id uuid, "lineId" uuid, knocked date, met date, interested date, enrolled date, schemes text[])`,
    [tx.provinceId, JSON.stringify(rows), by, byName],
  );
}

/** Whether something was said under one of these ids. */
export async function isResult(tx: Transaction, ids: readonly Uuid[]): Promise<boolean> {
  const { rowCount } = await tx.query('select from visit_results where province_id = $1 and id = any ($2) limit 1', [
    tx.provinceId,
    ids,
  ]);
  return (rowCount ?? 0) > 0;
}

/** Writes that a household was put on a round by mistake. */
export async function addRemoval(
  tx: Transaction,
  { lineId, reason, by }: { lineId: Uuid; reason: string; by: string },
): Promise<void> {
  await tx.query('insert into visit_line_removals (province_id, line_id, reason, removed_by) values ($1, $2, $3, $4)', [
    tx.provinceId,
    lineId,
    reason,
    by,
  ]);
}

/** Puts nothing, or that it was erased, in the place of what a house was called. */
export async function eraseLabelOf(tx: Transaction, lineId: Uuid): Promise<void> {
  await tx.query('select erase_visit_label($1)', [lineId]);
}

/** Ties a house that had only a label to a household; null takes it back (migrations/0107_tied_houses.sql). */
export async function tieLine(
  tx: Transaction,
  { lineId, personId, householdId }: { lineId: Uuid; personId: Uuid | null; householdId: Uuid | null },
): Promise<void> {
  await tx.query('select tie_visit_line($1, $2, $3)', [lineId, personId, householdId]);
}
