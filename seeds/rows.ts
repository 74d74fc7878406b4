import type { Day } from '#base/dates.ts';
import type { Month } from '#base/months.ts';
import type { EndingReason, Scheme } from '#coverage/facts.ts';
import type { ACTIVITY_KINDS, AUDIENCES } from '#indicators/catalogue.ts';
import type { Method } from '#law/language/methods.ts';
import type { Sex } from './names.ts';

/** The files in which the rows of a province come, in the order in which they must be imported. */
export const ROW_KINDS = [
  'people',
  'activities',
  'enrolments',
  'contributions',
  'endings',
  'moves',
  'targets',
  'observations',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export interface PersonRow {
  person_id: string;
  si_code: string;
  citizen_id: string;
  full_name: string;
  birth_date: string;
  sex: Sex;
  ethnicity: string;
  support_group: 'poor' | 'near_poor' | 'other';
  household_id: string;
  area_code: string;
}

export interface EnrolmentRow {
  enrolment_id: string;
  person_id: string;
  scheme: Scheme;
  enrolled_on: Day;
  activity_code: string;
  agent_code: string;
  recorded_at: string;
}

export interface ContributionRow {
  contribution_id: string;
  person_id: string;
  scheme: Scheme;
  income: number | '';
  method: Method;
  from_month: Month;
  months: number;
  paid: number;
  state_support: number;
  paid_on: Day;
  receipt_no: string;
  agent_code: string;
  reverses: string;
  recorded_at: string;
}

export interface EndingRow {
  ending_id: string;
  person_id: string;
  scheme: Scheme;
  reason: EndingReason;
  ended_on: Day;
  recorded_at: string;
}

export interface MoveRow {
  move_id: string;
  person_id: string;
  area_code: string;
  moved_on: Day;
  recorded_at: string;
}

export interface ActivityRow {
  activity_code: string;
  kind: (typeof ACTIVITY_KINDS)[number];
  held_on: Day;
  area_code: string;
  title: string;
  campaign_code: string;
  programme_code: string;
  partner_codes: string;
  audience: (typeof AUDIENCES)[number];
  attendance: number;
  recorded_at: string;
}

export interface TargetRow {
  plan_code: string;
  owner: string;
  indicator: string;
  scheme: Scheme;
  kind: 'stock' | 'flow';
  area_code: string;
  organisation_code: string;
  period: string;
  value: number;
  recorded_at: string;
}

export interface ObservationRow {
  series: string;
  area_code: string;
  on: Day;
  value: number;
  source: string;
  recorded_at: string;
}

export interface RowOf {
  people: PersonRow;
  activities: ActivityRow;
  enrolments: EnrolmentRow;
  contributions: ContributionRow;
  endings: EndingRow;
  moves: MoveRow;
  targets: TargetRow;
  observations: ObservationRow;
}

const COLUMNS: { readonly [Kind in RowKind]: readonly (keyof RowOf[Kind] & string)[] } = {
  people: words('person_id si_code citizen_id full_name birth_date sex ethnicity support_group household_id area_code'),
  activities: words(
    'activity_code kind held_on area_code title campaign_code programme_code partner_codes audience attendance recorded_at',
  ),
  enrolments: words('enrolment_id person_id scheme enrolled_on activity_code agent_code recorded_at'),
  contributions: words(
    'contribution_id person_id scheme income method from_month months paid state_support paid_on receipt_no agent_code reverses recorded_at',
  ),
  endings: words('ending_id person_id scheme reason ended_on recorded_at'),
  moves: words('move_id person_id area_code moved_on recorded_at'),
  targets: words('plan_code owner indicator scheme kind area_code organisation_code period value recorded_at'),
  observations: words('series area_code on value source recorded_at'),
};

function words<Word extends string>(text: string): Word[] {
  return text.split(' ') as Word[];
}

const ROWS_PER_CHUNK = 500;

/** The CSV file of one kind (FORMATS: section 2), in chunks of text. No cell of ours needs quotes: none has a comma. */
export function* csvOf<Kind extends RowKind>(kind: Kind, rows: Iterable<RowOf[Kind]>): Generator<string> {
  const columns = COLUMNS[kind];
  let chunk = `${columns.join(',')}\n`;
  let count = 0;
  for (const row of rows) {
    let line = '';
    for (const column of columns) line += line === '' ? row[column] : `,${row[column]}`;
    chunk += `${line}\n`;
    if (++count % ROWS_PER_CHUNK === 0) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}
