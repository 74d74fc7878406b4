import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Channel, Scheme } from '#coverage/facts.ts';
import type { ListedPerson } from './person.ts';

/** What is typed of a person who is not recorded yet. */
export const TYPED_OF_PERSON = [
  'fullName',
  'birthDate',
  'sex',
  'citizenId',
  'siCode',
  'phone',
  'email',
  'ethnicity',
  'supportGroup',
] as const;
export type TypedOfPerson = (typeof TYPED_OF_PERSON)[number];

/** The column of a file in which each of it stands. */
export const COLUMN_OF: Readonly<Record<TypedOfPerson, string>> = {
  fullName: 'full_name',
  birthDate: 'birth_date',
  sex: 'sex',
  citizenId: 'citizen_id',
  siCode: 'si_code',
  phone: 'phone',
  email: 'email',
  ethnicity: 'ethnicity',
  supportGroup: 'support_group',
};

/** Somebody of a household who is recorded with it, as typed. */
export interface NewMember extends Record<TypedOfPerson, string> {
  id: Uuid;
  /** In which schemes they enrol. */
  schemes: readonly Scheme[];
  /** Not whoever has the same name and birth, of whom was asked. */
  isAnother: boolean;
}

/** A household that is recorded at a desk. */
export interface NewHousehold {
  id: Uuid;
  /** The commune by its code or name. */
  commune: string;
  enrolledOn: Day;
  /** How they came to enrol; null where nobody says. */
  channel: Channel | null;
  /** The code of the activity at which they enrol; null for none. */
  activityCode: string | null;
  members: readonly NewMember[];
}

/** More than live together under one number. */
export const MOST_MEMBERS = 30;

/** The people of a household, the eldest first. */
export interface HouseholdPage {
  id: Uuid;
  members: MemberOfHousehold[];
}

export interface MemberOfHousehold extends ListedPerson {
  /** As recorded; null for none. */
  supportGroup: string | null;
}
