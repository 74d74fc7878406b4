import type { Day } from '#base/dates.ts';
import { isUuid, type Uuid } from '#base/ids.ts';
import { CHANNELS, SCHEMES } from '#coverage/facts.ts';
import { MOST_MEMBERS, type NewHousehold, type NewMember, TYPED_OF_PERSON } from '#register/household.ts';
import { readDay } from '../fields/days.ts';
import { fieldProblem } from '../fields/field.ts';
import type { FieldProblem } from '../fields/problems.ts';

/** The fields of a household, by their names in the form; those of a member end in its number, from 1 on. */
export const HOUSEHOLD_NAMES = {
  ...{ id: 'id', commune: 'xa', enrolledOn: 'ngay', channel: 'kenh', activityCode: 'hoat-dong', count: 'so-nguoi' },
  ...{
    fullName: 'ten',
    birthDate: 'sinh',
    sex: 'gioi-tinh',
    citizenId: 'can-cuoc',
    siCode: 'ma-so',
    phone: 'dien-thoai',
    email: 'thu-dien-tu',
  },
  ...{ ethnicity: 'dan-toc', supportGroup: 'nhom', schemes: 'tham-gia', isAnother: 'nguoi-khac', person: 'nguoi' },
} as const;
const N = HOUSEHOLD_NAMES;
/** Enough to be told that it is too long. */
const MOST_LETTERS = 1000;

/** The field of a member, who are numbered from 1. */
export const memberName = (field: keyof NewMember, number: number): string =>
  `${field === 'id' ? N.person : N[field]}-${number}`;

/** A household as it was typed. */
export interface TypedHousehold extends Pick<NewHousehold, 'id' | 'commune' | 'members'> {
  enrolledOn: string;
  channel: string;
  activityCode: string;
}

const ONE_MEMBER = Object.fromEntries(TYPED_OF_PERSON.map((field) => [field, ''])) as Omit<
  NewMember,
  'id' | 'schemes' | 'isAnother'
>;

/** A member of whom nothing is typed yet. */
export const emptyMember = (id: Uuid): NewMember => ({ ...ONE_MEMBER, id, schemes: [], isAnother: false });

/** Reads what was typed; members of whom nothing is typed are left out. `newId` is asked for ids that are missing. */
export function readTypedHousehold(fields: URLSearchParams, newId: () => Uuid): TypedHousehold {
  const text = (name: string): string => (fields.get(name) ?? '').trim().slice(0, MOST_LETTERS);
  const idOf = (name: string): Uuid => {
    const given = text(name);
    return isUuid(given) ? given : newId();
  };
  const count = Math.min(MOST_MEMBERS, Number(/^\d{1,2}$/.exec(text(N.count))?.[0] ?? 0));
  const members = Array.from({ length: count }, (_, index) => {
    const named = (field: keyof NewMember): string => memberName(field, index + 1);
    const chosen = fields.getAll(named('schemes'));
    const typed = Object.fromEntries(TYPED_OF_PERSON.map((field) => [field, text(named(field))])) as typeof ONE_MEMBER;
    const schemes = SCHEMES.filter((scheme) => chosen.includes(scheme));
    return { ...typed, id: idOf(named('id')), schemes, isAnother: fields.has(named('isAnother')) };
  });
  return {
    id: idOf(N.id),
    commune: text(N.commune),
    enrolledOn: text(N.enrolledOn),
    channel: text(N.channel),
    activityCode: text(N.activityCode),
    members: members.filter(isTyped),
  };
}

const isTyped = (member: NewMember): boolean =>
  member.schemes.length > 0 || TYPED_OF_PERSON.some((field) => member[field] !== '');

/** The household that is meant; or what of it cannot be read, at the fields. */
export function householdOf({ enrolledOn, channel, activityCode, commune, ...typed }: TypedHousehold): {
  problems: FieldProblem[];
  value: NewHousehold | null;
} {
  const day = readDay(enrolledOn);
  const problems = [
    ...(commune === '' ? [fieldProblem('missing', {}, N.commune)] : []),
    ...(day ? [] : [enrolledOn === '' ? fieldProblem('missing', {}, N.enrolledOn) : unreadable(enrolledOn)]),
    ...(typed.members.length === 0 ? [fieldProblem('missing', {}, memberName('fullName', 1))] : []),
  ];
  if (problems.length > 0) return { problems, value: null };
  const to = { channel: CHANNELS.find((each) => each === channel) ?? null, activityCode: activityCode || null };
  return { problems, value: { ...typed, commune, enrolledOn: day as Day, ...to } };
}

const unreadable = (text: string): FieldProblem => fieldProblem('not-a-day', { text }, N.enrolledOn);
