import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Method } from '#law/language/methods.ts';
import type { RefundReason } from './quote.ts';

/** What is asked for of a record: another payment, months that are not used, none of it, or other data of its person. */
export const INCIDENT_KINDS = ['corrected', 'unused', 'cancelled', 'person'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** Data of a person that a record carries to the SI office. */
export const PERSON_TEXTS = ['fullName', 'siCode', 'birthDate', 'sex'] as const;
export type PersonTexts = Readonly<Record<(typeof PERSON_TEXTS)[number], string | null>>;

/** A change as it is asked for. */
export type IncidentChange =
  | {
      is: 'corrected';
      income: number;
      method: Method;
      months: number | null;
      monthsElsewhere: number;
      fromMonth: Month;
    }
  | { is: 'unused'; unusedFrom: Month; because: RefundReason }
  | { is: 'cancelled' }
  /** What is not changed is null. */
  | ({ is: 'person' } & PersonTexts);

/** The parts of a payment that may change, in the order in which they are shown. */
export const PAYMENT_PARTS = [
  ...(['income', 'method', 'fromMonth', 'months'] as const),
  ...(['paid', 'stateSupport', 'localSupport', 'otherSupport'] as const),
];
export type IncidentPart = (typeof PAYMENT_PARTS)[number] | (typeof PERSON_TEXTS)[number];

/** A record as it was recorded, or as it would be: what both have is shown side by side. */
export type IncidentSide = Readonly<Partial<Record<IncidentPart, string | number | null>>>;

/** A change with its consequences. */
export interface ComparedChange {
  was: IncidentSide;
  becomes: IncidentSide;
  /** What the member pays more, or gets back below nought, in đồng. */
  difference: number;
}

export interface IncidentVersion extends ComparedChange {
  version: number;
  change: IncidentChange;
  reason: string;
  /** What was shown for it. */
  papers: string | null;
  byName: string;
  /** ISO 8601 instant. */
  at: string;
}

export const INCIDENT_STATES = ['open', 'settled', 'withdrawn'] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

/** What of a person or of a payment is asked to be changed, and what became of it. */
export interface ListedIncident {
  id: Uuid;
  contributionId: Uuid;
  personId: Uuid;
  name: string | null;
  scheme: Scheme;
  receiptNo: string | null;
  paidOn: Day;
  organisationName: string | null;
  kind: IncidentKind;
  /** Of its newest version, in đồng. */
  difference: number;
  state: IncidentState;
  openedByName: string;
  openedAt: string;
}

export interface Incident extends ListedIncident {
  /** The newest first. */
  versions: IncidentVersion[];
  ended: { byName: string; at: string; reason: string | null } | null;
  /** Whether whoever asks wrote the newest version: then somebody else settles it. */
  isOwn: boolean;
}

/** An open incident as it stands against something else. */
export interface OpenIncident {
  incidentId: Uuid;
  contributionId: Uuid;
  by: string;
  on: Day;
}
