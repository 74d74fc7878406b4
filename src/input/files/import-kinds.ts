import { z } from 'zod';
import { CHANNELS, ENDING_REASONS, SCHEMES, WITHDRAWN_KINDS } from '#coverage/facts.ts';
import {
  ACTIVITY_KINDS,
  AUDIENCES,
  FORMULA_CATALOGUE,
  MEASURE_CATALOGUE,
  MEASURE_KINDS,
} from '#indicators/catalogue.ts';
import { SUPPORT_GROUPS } from '#law/contribution/support.ts';
import { METHODS } from '#law/language/methods.ts';
import {
  areaCode,
  birthDate,
  code,
  codes,
  day,
  digits,
  dong,
  email,
  instant,
  month,
  number,
  oneNamed,
  oneOf,
  optional,
  period,
  personName,
  sex,
  uuid,
  whole,
  words,
} from './cells.ts';
import { CHANNEL_NAMES, FACT_NAMES, GROUP_NAMES, METHOD_NAMES, REASON_NAMES, SCHEME_NAMES } from './choice-names.ts';

const scheme = oneNamed(SCHEMES, SCHEME_NAMES);
const method = oneNamed(METHODS, METHOD_NAMES);
/** Accepted with `--historical` only; without it facts are recorded now. */
const recordedAt = optional(instant);
const planned = Object.entries({ ...MEASURE_CATALOGUE, ...FORMULA_CATALOGUE }).flatMap(([name, entry]) =>
  'planned' in entry && !entry.planned ? [] : [name],
);

const people = z.strictObject({
  person_id: uuid,
  si_code: optional(digits(10)),
  citizen_id: optional(digits(12)),
  full_name: personName,
  birth_date: optional(birthDate),
  sex: optional(sex),
  ethnicity: optional(words),
  support_group: optional(oneNamed(SUPPORT_GROUPS, GROUP_NAMES)),
  household_id: optional(uuid),
  area_code: areaCode,
  phone: optional(words),
  email: optional(email),
});

const corrections = z.strictObject({
  correction_id: uuid,
  person_id: uuid,
  si_code: optional(digits(10)),
  citizen_id: optional(digits(12)),
  full_name: optional(personName),
  birth_date: optional(birthDate),
  sex: optional(sex),
  ethnicity: optional(words),
  support_group: optional(oneNamed(SUPPORT_GROUPS, GROUP_NAMES)),
  area_code: optional(areaCode),
  phone: optional(words),
  email: optional(email),
  reason: words,
  recorded_at: recordedAt,
});

const enrolments = z.strictObject({
  enrolment_id: uuid,
  person_id: uuid,
  scheme,
  enrolled_on: day,
  channel: optional(oneNamed(CHANNELS, CHANNEL_NAMES)),
  activity_code: optional(code),
  agent_code: optional(code),
  recorded_at: recordedAt,
});

/** Missing time could be paid for up to 120 months until 2025-06-30 (Decree 134/2015/NĐ-CP); since then 60. */
const months = whole('months', 1, 120);

const contributions = z.strictObject({
  contribution_id: uuid,
  person_id: uuid,
  scheme,
  income: optional(dong),
  method,
  from_month: month,
  months,
  paid: dong,
  state_support: optional(dong),
  local_support: optional(dong),
  other_support: optional(dong),
  paid_on: day,
  receipt_no: optional(words),
  agent_code: optional(code),
  reverses: optional(uuid),
  recorded_at: recordedAt,
});

/** A line that takes a contribution back need not repeat it: the register copies what is not given. */
export const reversals = contributions.extend({
  scheme: optional(scheme),
  method: optional(method),
  from_month: optional(month),
  months: optional(months),
  paid: optional(dong),
  paid_on: optional(day),
});

const endings = z.strictObject({
  ending_id: uuid,
  person_id: uuid,
  scheme,
  reason: oneNamed(ENDING_REASONS, REASON_NAMES),
  ended_on: day,
  recorded_at: recordedAt,
});

const moves = z.strictObject({
  move_id: uuid,
  person_id: uuid,
  area_code: areaCode,
  moved_on: day,
  recorded_at: recordedAt,
});

const activities = z.strictObject({
  activity_code: code,
  kind: oneOf(...ACTIVITY_KINDS),
  held_on: day,
  area_code: areaCode,
  title: optional(words),
  campaign_code: optional(code),
  programme_code: optional(code),
  partner_codes: codes,
  audience: optional(oneOf(...AUDIENCES)),
  attendance: optional(whole('people', 0, 9_999_999)),
  recorded_at: recordedAt,
});

const targets = z.strictObject({
  plan_code: code,
  owner: words,
  indicator: oneOf(...planned),
  scheme,
  kind: oneOf(...MEASURE_KINDS),
  area_code: optional(areaCode),
  organisation_code: optional(code),
  period: period,
  value: number,
  recorded_at: recordedAt,
});

const observations = z.strictObject({
  series: code,
  area_code: areaCode,
  on: day,
  value: number,
  source: optional(words),
  recorded_at: recordedAt,
});

/** The fact is named by its id, or by what it is about. */
const withdrawals = z.strictObject({
  fact_kind: oneNamed(WITHDRAWN_KINDS, FACT_NAMES),
  fact_id: optional(uuid),
  person_id: optional(uuid),
  scheme: optional(scheme),
  on: optional(day),
  activity_code: optional(code),
  series: optional(code),
  area_code: optional(areaCode),
  reason: words,
  recorded_at: recordedAt,
});

/** What each import file holds (FORMATS, section 2): its columns in order, and how each cell is read. */
export const ROW_SCHEMAS = {
  people,
  corrections,
  enrolments,
  contributions,
  endings,
  moves,
  activities,
  targets,
  observations,
  withdrawals,
};

export type ImportKind = keyof typeof ROW_SCHEMAS;
export const IMPORT_KINDS = Object.keys(ROW_SCHEMAS) as ImportKind[];

/** Columns beside those of a kind by which the person of a fact is found where no `person_id` is given. */
export const PERSON_COLUMNS: Readonly<Record<ImportKind, readonly string[]>> = {
  people: [],
  corrections: ['recorded_si_code', 'recorded_citizen_id'],
  enrolments: ['si_code', 'citizen_id', 'full_name'],
  contributions: ['si_code', 'citizen_id', 'full_name'],
  endings: ['si_code', 'citizen_id', 'full_name'],
  moves: ['si_code', 'citizen_id', 'full_name'],
  activities: [],
  targets: [],
  observations: [],
  withdrawals: ['si_code', 'citizen_id', 'full_name'],
};

/** A row that was read: every column of its kind, null where not given. */
export type ImportedRow = Readonly<Record<string, string | number | readonly string[] | null>>;
