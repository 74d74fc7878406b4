import type { Day } from '#base/dates.ts';

/**
 * What an organisation of the drive is: an office of social insurance, who collects contributions for it, a point at which they do, a
 * department, a mass organisation, a committee.
 */
export const ORGANISATION_KINDS = [
  'si_office',
  'collection_service',
  'collection_point',
  'department',
  'mass_organisation',
  'committee',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Who works in the drive. */
export interface Organisation {
  code: string;
  name: string;
  kind: OrganisationKind;
  /** Code of the area in its charge. */
  areaCode: string;
}

/** An organisation as somebody records it. */
export interface NewOrganisation extends Organisation {
  /** Code of what it is part of. */
  partOf: string | null;
}

/** Something with a code, as it is called. */
export interface Named {
  code: string;
  name: string;
}

/** Something of an organisation that has to be settled before it can be ended, or handed over. */
export const TIE_KINDS = [
  'accounts',
  'activities',
  'assigned',
  'bank-accounts',
  'batches',
  'books',
  'charges',
  'money',
  'parts',
  'programmes',
  'records',
  'reports',
  'rounds',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** How much of a kind hangs on an organisation. */
export interface OrganisationTie {
  kind: TieKind;
  count: number;
  /** Of money, in đồng. */
  amount: number | null;
  /** Some of it, by what leads to it. */
  some: { id: string; name: string }[];
}

/** Who was handed over with an organisation that ended, as whoever has them now is told. */
export interface HandedOver {
  organisation: Named;
  endedOn: Day;
  people: number;
}

/** That an organisation was ended, or opened again. */
export interface OrganisationEnding {
  /** Null where it was opened again. */
  endedOn: Day | null;
  reason: string;
  /** To whom those were handed over whom its collectors were to ask; null where there was nobody, or they were taken back. */
  handedTo: string | null;
  handedPeople: number;
  by: string;
  /** The day on which it was recorded. */
  on: Day;
}

export interface ListedOrganisation {
  code: string;
  name: string;
  kind: OrganisationKind;
  area: Named;
  partOf: Named | null;
  /** The communes that a base office is in charge of on the day asked. */
  charges: Named[];
  /** The day after which it is not chosen any more; null as long as it works. */
  endedOn: Day | null;
}

/** An organisation with what can be said of it. */
export interface OrganisationRecord {
  organisation: ListedOrganisation;
  /** The day as of which charges stand. */
  on: Day;
  /** The communes of that day in scope, each with the base office in charge of it. */
  communes: (Named & { charge: Named | null })[];
  /** What it can be part of. */
  others: Named[];
  /** Whether whoever asks may change it. */
  isOwn: boolean;
  /** The last line about charges, of whatever office: who changes them says that they have seen it. */
  lastCharge: number;
  /** How it was ended and opened again, the newest first. */
  endings: OrganisationEnding[];
}
