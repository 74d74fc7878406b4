import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Method } from '#law/language/methods.ts';

/** Whether a person paid for something of the scheme before. */
export const RECORD_KINDS = ['new', 'continuing'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What an organisation is paid for a record: a share of what is paid, or so much a record. */
export interface RemunerationRate {
  id: Uuid;
  scheme: Scheme;
  kind: RecordKind;
  /** Null for every method, and for every area. */
  method: Method | null;
  area: { code: string; name: string } | null;
  /** One of both; the other is null. */
  percent: number | null;
  dong: number | null;
  validFrom: Day;
  /** Which text says so. */
  document: string;
  byName: string;
  /** Why it was withdrawn; null where it holds. */
  withdrawn: string | null;
}

/** What records of a collector come to. */
export interface RemunerationRow {
  collector: string;
  collectorName: string;
  scheme: Scheme;
  kind: RecordKind;
  records: number;
  /** In đồng; below nought where more was taken back of earlier periods than came. */
  amount: number;
  remuneration: number;
}

/** Records that have no rate: a period with them is not closed. */
export interface MissingRate {
  scheme: Scheme;
  kind: RecordKind;
  method: Method;
  records: number;
}

/** What waits for the next period of an organisation. */
export interface OpenRemuneration {
  organisation: string;
  organisationName: string;
  records: number;
  amount: number;
  /** Of the records that have a rate. */
  remuneration: number;
  missing: MissingRate[];
}

/** A record that is not paid for as long as a change of it is asked for. */
export interface HeldRecord {
  incidentId: Uuid;
  /** Null where the record is out of sight. */
  receiptNo: string | null;
  amount: number;
  /** Who asked, and when. */
  by: string;
  on: Day;
}

/** A period of an organisation that is closed. */
export interface ListedPeriod {
  id: Uuid;
  organisation: string;
  organisationName: string;
  /** The day after the last one of the period before; null for the first one. */
  firstDay: Day | null;
  lastDay: Day;
  byName: string;
  records: number;
  amount: number;
  remuneration: number;
}

/** A period as it was frozen, by collector, scheme and kind. */
export interface RemunerationPeriod extends ListedPeriod {
  rows: RemunerationRow[];
}

/** A record of a period as it was frozen. */
export interface RemunerationLine extends Omit<RemunerationRow, 'records'> {
  id: Uuid;
  receiptNo: string | null;
  percent: number | null;
  dong: number | null;
}
