import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';
import type { AreaId, Channel, EndingReason, Scheme } from '#coverage/facts.ts';
import type { Span } from '#coverage/spans.ts';
import type { Method } from '#law/language/methods.ts';
import type { OpenIncident } from './incident.ts';
import type { Acceptance } from './money/batch.ts';

/** Where somebody stands in a scheme on a day. */
export interface Cover {
  isCovered: boolean;
  /** The first day without cover: to come, or past; null where there never was any. */
  end: Day | null;
  /** The first day of cover that is paid and to come; null where there is none, or cover runs. */
  begins: Day | null;
  /** The last cover ended for a reason: death, pension, compulsory insurance. */
  hasEnded: boolean;
}

/** What people are listed for: cover that runs, that ends in a month, that lapsed. */
export const NEEDS = ['everybody', 'covered', 'due', 'lapsed'] as const;
export type Need = (typeof NEEDS)[number];

/** By what a list is sorted; `end` is the day that it is about, `vsi` and `hhi` when cover ends in that scheme. */
export const PERSON_SORTS = ['likeness', 'name', 'area', 'end', 'vsi', 'hhi'] as const;
export type PersonSort = (typeof PERSON_SORTS)[number];

/** A commune as it is called on a day, and as the record had it where that is another name. */
export interface CommuneName {
  now: string;
  former: string | null;
}

/** The last four digits of a person's numbers; null where there is none. */
export interface NumberEnds {
  siCode: string | null;
  citizenId: string | null;
  phone: string | null;
  /** An address of e-mail: its first letter, and what is behind the sign. */
  email: string | null;
}

/** Somebody as a list has them. */
export interface ListedPerson {
  id: Uuid;
  name: string;
  /** A day, a month or a year. */
  birthDate: string | null;
  place: CommuneName;
  ends: NumberEnds;
  vsi: Cover;
  hhi: Cover;
}

/** How a text in the search box was understood; `list` where nothing was typed. */
export type FoundBy = 'list' | 'name' | 'number' | 'ending' | 'receipt' | 'email' | 'commune';

/** A page of a list of people, with the totals of the whole. */
export interface FoundPeople {
  by: FoundBy;
  people: ListedPerson[];
  total: number;
  coveredVsi: number;
  coveredHhi: number;
}

/** What was recorded about a person and may have been taken back. */
interface RecordedOfPerson {
  id: Uuid;
  recordedAt: string;
  undone: { at: string; reason: string | null } | null;
}

export type PersonFact = RecordedOfPerson &
  (
    | {
        kind: 'contribution';
        scheme: Scheme;
        on: Day;
        method: Method;
        fromMonth: Month;
        months: number;
        income: number | null;
        paid: number;
        support: number;
        receiptNo: string | null;
        /** By which the receipt of a book is found; null where there is none in sight. */
        receiptCode: string | null;
        agentCode: string | null;
        acceptance: Acceptance | null;
        /** A change of it that is asked for. */
        incident: OpenIncident | null;
        /** What was paid by the refused payment that this one takes the place of; null where it takes no such place. */
        insteadOf: number | null;
      }
    | {
        kind: 'enrolment';
        scheme: Scheme;
        on: Day;
        /** How they came to it; null where nobody said. */
        channel: Channel | null;
        activityCode: string | null;
        /** What the activity is called. */
        activity: string | null;
        agentCode: string | null;
      }
    | { kind: 'ending'; scheme: Scheme; on: Day; reason: EndingReason }
    | { kind: 'move'; on: Day; place: CommuneName }
  );

/** A value of a person's record that was corrected. */
export const CORRECTED_FIELDS = ['fullName', 'birthDate', 'sex', 'ethnicity', 'supportGroup', 'areaId'] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

export interface FormerValue {
  field: CorrectedField | 'siCode' | 'citizenId' | 'phone' | 'email';
  /** A commune by its name, a number by its last four digits, an address by its first letter; null where nothing was recorded. */
  value: string | null;
  correctedAt: string;
  reason: string;
}

/** Cover in one scheme: every span, and what was paid for it. */
export interface SchemeCover extends Cover {
  spans: Span[];
  /** Đồng, by the person; without what was reversed. */
  paid: number;
  /** Đồng, by the State, the province and others. */
  support: number;
}

/** A link between a record and another one, as it holds. */
export interface LinkBeside {
  id: Uuid;
  /** Whether the other one is kept, and this one its double. */
  isOtherKept: boolean;
  other: { id: Uuid; name: string };
  reason: string;
  /** ISO 8601 instant. */
  recordedAt: string;
}

/** Everything about one person that a page shows, beside whole numbers. */
export interface PersonPage {
  id: Uuid;
  name: string;
  birthDate: string | null;
  sex: 'male' | 'female' | null;
  ethnicity: string | null;
  supportGroup: string | null;
  areaId: AreaId;
  place: CommuneName;
  ends: NumberEnds;
  recordedAt: string;
  former: FormerValue[];
  cover: Record<Scheme, SchemeCover>;
  /** The newest first. */
  facts: PersonFact[];
  household: { id: Uuid; name: string; birthDate: string | null }[];
  /** The number of the household; of whoever belongs to none their own. */
  householdId: Uuid;
  /** Which other records are of the same person. Cover of a double counts for the kept one. */
  links: LinkBeside[];
}
