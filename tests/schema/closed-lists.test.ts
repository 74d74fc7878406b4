import assert from 'node:assert/strict';
import { it } from 'node:test';
import { REUSE_TERMS } from '#bulletins/publisher.ts';
import { AREA_LEVELS } from '#coverage/areas.ts';
import { CHANNELS, ENDING_REASONS, SCHEMES, WITHDRAWN_KINDS } from '#coverage/facts.ts';
import { MOVEMENT_KINDS } from '#coverage/movements.ts';
import { ATTENDANT_STATES } from '#drive/attendant.ts';
import { ORGANISATION_KINDS } from '#drive/organisations/organisation.ts';
import { NORM_PER, PLAN_STEPS, TARGET_KINDS } from '#drive/plans/plan.ts';
import { PLAN_QUESTIONS } from '#drive/plans/questions.ts';
import { REPORT_DECISIONS, REPORT_KINDS } from '#drive/programmes/report.ts';
import { ACTIVITY_KINDS, AUDIENCES, MEASURE_KINDS, PROMISED } from '#indicators/catalogue.ts';
import { SUPPORT_GROUPS } from '#law/contribution/support.ts';
import { METHODS } from '#law/language/methods.ts';
import { SEXES } from '#law/language/people.ts';
import { HANDED_PARTS } from '#register/handed-file.ts';
import { INCIDENT_STATES } from '#register/incident.ts';
import { NOTE_KINDS } from '#register/money/bank-line.ts';
import { MEANS, PAYERS } from '#register/money/payment.ts';
import { RECORD_KINDS } from '#register/money/remuneration.ts';
import { BOOK_KINDS, RECEIPT_FATES } from '#register/receipt.ts';
import {
  ATTEMPT_OUTCOMES,
  ATTEMPT_WAYS,
  MESSAGE_CHANNELS,
  REFUSAL_CAUSES,
  REMINDER_ANSWERS,
} from '#register/renewal.ts';
import { onEveryDatabase } from '../support/database.ts';

/** The list in the code that each column with a closed list has its values from. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'activities.audience': AUDIENCES,
  'activities.kind': ACTIVITY_KINDS,
  'activity_attendants.state': ATTENDANT_STATES,
  'areas.level': AREA_LEVELS,
  'bank_line_notes.kind': NOTE_KINDS,
  'batches.scheme': SCHEMES,
  'candidate_assignments.scheme': SCHEMES,
  'contributions.method': METHODS,
  'contributions.scheme': SCHEMES,
  'deposits.scheme': SCHEMES,
  'desk_records.scheme': SCHEMES,
  'endings.reason': ENDING_REASONS,
  'endings.scheme': SCHEMES,
  'enrolment_claim_decisions.decision': REPORT_DECISIONS,
  'enrolments.channel': CHANNELS,
  'enrolments.scheme': SCHEMES,
  'handed_pieces.part': HANDED_PARTS,
  'incident_ends.outcome': INCIDENT_STATES.filter((each) => each !== 'open'),
  'message_wishes.channel': MESSAGE_CHANNELS,
  'money_taken.means': MEANS,
  'money_taken.payer': PAYERS,
  'money_taken.scheme': SCHEMES,
  'movements.kind': MOVEMENT_KINDS,
  'organisations.kind': ORGANISATION_KINDS,
  'people.sex': SEXES,
  'people.support_group': SUPPORT_GROUPS,
  'person_corrections.sex': SEXES,
  'person_corrections.support_group': SUPPORT_GROUPS,
  'plan_answers.question': PLAN_QUESTIONS,
  'plan_goals.kind': TARGET_KINDS,
  'plan_goals.per': NORM_PER,
  'plan_goals.scheme': SCHEMES,
  'plan_steps.step': PLAN_STEPS,
  'programme_promises.indicator': PROMISED,
  'programme_report_decisions.decision': REPORT_DECISIONS,
  'programme_reports.kind': REPORT_KINDS,
  'publishers.reuse': REUSE_TERMS,
  'receipt_books.kind': BOOK_KINDS,
  'receipts.fate': RECEIPT_FATES,
  'reminder_answers.answer': REMINDER_ANSWERS,
  'reminders.channel': MESSAGE_CHANNELS,
  'remuneration_lines.kind': RECORD_KINDS,
  'remuneration_rates.kind': RECORD_KINDS,
  'remuneration_rates.method': METHODS,
  'remuneration_rates.scheme': SCHEMES,
  'renewal_attempts.cause': REFUSAL_CAUSES,
  'renewal_attempts.outcome': ATTEMPT_OUTCOMES,
  'renewal_attempts.scheme': SCHEMES,
  'renewal_attempts.way': ATTEMPT_WAYS,
  'reported_activity_decisions.decision': REPORT_DECISIONS,
  'targets.kind': MEASURE_KINDS,
  'targets.scheme': SCHEMES,
  'withdrawals.fact_kind': WITHDRAWN_KINDS,
};
/** Each closed list of a schema with its values: `check (kind in ('stock', 'flow'))`. */
const CHECKS = `
  select conrelid::regclass::text as "table", pg_get_constraintdef(oid) as definition
    from pg_constraint where connamespace = 'public'::regnamespace and contype = 'c'`;

const listOf = ({ table, definition }: { table: string; definition: string }): [string, string[]][] =>
  [...definition.matchAll(/\((\w+) = ANY \(ARRAY\[([^\]]+)\]\)\)/g)].map(([, column = '', values = '']) => [
    `${table}.${column}`,
    [...values.matchAll(/'([^']*)'/g)].map(([, value = '']) => value),
  ]);

onEveryDatabase('a closed list', (of) => {
  const checks = async (): Promise<[string, string[]][]> =>
    of.db.asOwner(async (tx) => {
      const { rows } = await tx.query<{ table: string; definition: string }>(CHECKS);
      return rows.flatMap(listOf).toSorted();
    });

  it('has the same values in the code as in the check of its column, and neither is without the other', async () => {
    assert.deepEqual(
      (await checks()).map(([column, values]) => [column, values.toSorted()]),
      Object.entries(LISTS).map(([column, values]) => [column, values.toSorted()]),
    );
  });

  it('is found where a column gets one', async () => {
    await of.db.asOwner(async (tx) => {
      await tx.query(`create table planted (state text check (state in ('open', 'shut')))`);
      const { rows } = await tx.query(CHECKS);
      assert.deepEqual(
        rows.flatMap(listOf).filter(([column]) => column === 'planted.state'),
        [['planted.state', ['open', 'shut']]],
      );
      await tx.query('drop table planted');
    });
  });
});
