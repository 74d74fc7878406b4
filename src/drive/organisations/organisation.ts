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

export interface ListedOrganisation {
  code: string;
  name: string;
  kind: OrganisationKind;
  area: Named;
  partOf: Named | null;
  /** The communes that a base office is in charge of on the day asked. */
  charges: Named[];
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
}
