import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';
import type { AreaId, Channel, EndingReason, Scheme } from '#coverage/facts.ts';
import type { Method } from '#law/language/methods.ts';
import type { Acceptance } from '#register/money/batch.ts';
import type { Transaction } from '#server/database/connect.ts';

/** What a person's record says beside the numbers. */
export interface PersonText {
  fullName: string | null;
  birthDate: string | null;
  sex: 'male' | 'female' | null;
  ethnicity: string | null;
  supportGroup: string | null;
  areaId: AreaId | null;
}

interface Recorded {
  id: Uuid;
  /** ISO 8601 instant with milliseconds, in UTC. */
  recordedAt: string;
}

export interface RecordedCorrection extends Recorded, PersonText {
  reason: string;
}

export interface RecordedContribution extends Recorded {
  scheme: Scheme;
  method: Method;
  fromMonth: Month;
  months: number;
  income: number | null;
  paid: number;
  stateSupport: number;
  localSupport: number;
  otherSupport: number;
  paidOn: Day;
  receiptNo: string | null;
  /** By which the receipt of a book is found. */
  receiptCode: string | null;
  agentCode: string | null;
  reverses: Uuid | null;
  /** Why it takes another one back. */
  reason: string | null;
  /** Of one that a support organisation took; null of others. */
  acceptance: Acceptance | null;
}

export interface RecordedEnrolment extends Recorded {
  scheme: Scheme;
  on: Day;
  channel: Channel | null;
  activityCode: string | null;
  activity: string | null;
  agentCode: string | null;
}

export interface RecordedEnding extends Recorded {
  scheme: Scheme;
  reason: EndingReason;
  on: Day;
}

export interface RecordedMove extends Recorded {
  areaId: AreaId;
  on: Day;
}

export interface RecordedWithdrawal {
  factId: Uuid;
  reason: string;
  recordedAt: string;
}

/** Everything that the register holds about one person beside the numbers, as it was recorded. */
export interface PersonRecord {
  first: PersonText & { householdId: Uuid | null; recordedAt: string };
  corrections: RecordedCorrection[];
  contributions: RecordedContribution[];
  enrolments: RecordedEnrolment[];
  endings: RecordedEnding[];
  moves: RecordedMove[];
  withdrawals: RecordedWithdrawal[];
  /** Who else is of the household, as far as they are in scope. */
  household: { id: Uuid; name: string; birthDate: string | null }[];
}

/** What a record says of a person now: as it was corrected last. */
export const correctedText = <Field extends keyof PersonText>(
  { first, corrections }: Pick<PersonRecord, 'first' | 'corrections'>,
  field: Field,
): PersonText[Field] => corrections.findLast((each) => each[field] !== null)?.[field] ?? first[field];

const INSTANT = (of: string): string =>
  `to_char(${of}.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const TEXT = (of: string): string => `'fullName', ${of}.full_name, 'birthDate', ${of}.birth_date, 'sex', ${of}.sex,
  'ethnicity', ${of}.ethnicity, 'supportGroup', ${of}.support_group, 'areaId', ${of}.area_id, 'recordedAt', ${INSTANT(of)}`;
const ofPerson = (table: string, pairs: string): string =>
  `(select coalesce(json_agg(json_build_object(${pairs}, 'recordedAt', ${INSTANT('fact')}) order by fact.recorded_at), '[]')
      from ${table} as fact where fact.province_id = $1 and fact.person_id = $2)`;

/** The record of a person; undefined where there is none in scope. */
export async function personRecord(tx: Transaction, personId: Uuid): Promise<PersonRecord | undefined> {
  const { rows } = await tx.query<PersonRecord>({
    name: 'record of a person', // prepared once for each connection: planning takes longer than reading
    text: RECORD,
    values: [tx.provinceId, personId],
  });
  return rows[0];
}

const ACCEPTANCE = `
  case when fact.awaits_acceptance then json_build_object(
    'state', case when exists (select from acceptances where acceptances.province_id = $1 and contribution_id = fact.id) then 'accepted'
                  when exists (select from batch_refusals where batch_refusals.province_id = $1 and contribution_id = fact.id) then 'refused'
                  else 'waits' end,
    'batch', (select json_build_object('scheme', batch.scheme, 'month', to_char(batch.month, 'YYYY-MM'), 'number', batch.batch_no)
                from batch_lines as line
                join batches as batch on batch.province_id = line.province_id and batch.id = line.batch_id
               where line.province_id = $1 and line.contribution_id = fact.id
                 and not exists (select from batch_lines_left_out as out
                                  where out.province_id = $1 and out.batch_id = line.batch_id and out.contribution_id = fact.id)
               order by line.recorded_at desc limit 1)) end`;

const RECORD = `select json_build_object(${TEXT('people')}, 'householdId', household_id) as first,
            (select coalesce(json_agg(json_build_object('id', fact.id, 'reason', fact.reason, ${TEXT('fact')}) order by fact.recorded_at, fact.id), '[]')
               from person_corrections as fact where fact.province_id = $1 and fact.person_id = $2) as corrections,
            ${ofPerson(
              'contributions',
              `'id', fact.id, 'scheme', fact.scheme, 'method', fact.method, 'fromMonth', to_char(fact.from_month, 'YYYY-MM'),
               'months', fact.months, 'income', fact.income, 'paid', fact.paid, 'stateSupport', fact.state_support,
               'localSupport', fact.local_support, 'otherSupport', fact.other_support, 'paidOn', fact.paid_on,
               'receiptNo', fact.receipt_no,
               'receiptCode', (select receipts.code from receipt_lines as line
                                 join receipts on receipts.province_id = $1 and receipts.book_id = line.book_id and receipts.number = line.number
                                where line.province_id = $1 and line.contribution_id = fact.id), 'agentCode', fact.agent_code, 'reverses', fact.reverses, 'reason', fact.reason, 'acceptance', ${ACCEPTANCE}`,
            )} as contributions,
            ${ofPerson(
              'enrolments',
              `'id', fact.id, 'scheme', fact.scheme, 'on', fact.enrolled_on, 'channel', fact.channel, 'activityCode', fact.activity_code, 'agentCode', fact.agent_code,
               'activity', (select coalesce(activity.title, activity.code) from activities as activity
                             where activity.province_id = $1 and activity.code = fact.activity_code
                             order by activity.revision desc limit 1)`,
            )} as enrolments,
            ${ofPerson('endings', `'id', fact.id, 'scheme', fact.scheme, 'reason', fact.reason, 'on', fact.ended_on`)} as endings,
            ${ofPerson('moves', `'id', fact.id, 'areaId', fact.area_id, 'on', fact.moved_on`)} as moves,
            ${ofPerson('withdrawals', `'factId', fact.fact_id, 'reason', fact.reason`)} as withdrawals,
            (select coalesce(json_agg(json_build_object('id', beside.id, 'name', beside.full_name, 'birthDate', beside.birth_date)
                      order by beside.birth_date), '[]')
               from people as beside
              where beside.province_id = $1 and beside.household_id = people.household_id and beside.id <> people.id) as household
       from people where province_id = $1 and id = $2`;
