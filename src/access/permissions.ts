import { PERMISSIONS, type Permission } from './permission.ts';
import { type Actor, ROLES, type Role } from './roles.ts';

/**
 * How far a permission reaches: the whole province; the areas of the desk; or of the people there those whom one’s own organisation
 * looks after, or nobody does yet; or those who are assigned to whoever asks (docs/decisions/0024-reach.md).
 */
export type Reach = 'province' | 'areas' | 'organisation' | 'assigned';

/** What is published is for everybody, whatever else they may. */
const PUBLIC = [
  'figures.read',
  'bulletin.read',
  'claims.check',
  'law.ask',
  'simulation.run',
  'receipt.confirm',
] as const;
const EVERYBODY = Object.fromEntries(PUBLIC.map((each) => [each, 'province'])) as Record<
  (typeof PUBLIC)[number],
  'province'
>;
const EVERYTHING = Object.fromEntries(PERMISSIONS.map((each) => [each, 'province'])) as Record<Permission, 'province'>;

/** Whoever works here comes in, whatever else they may. */
const OFFICE = { ...EVERYBODY, 'office.enter': 'province', 'token.own': 'province' } as const;
/** People as lists show them, and the record of one of them, for whoever works in a support organisation. */
const ITS_PEOPLE = {
  'person.find': 'organisation',
  'person.read': 'organisation',
  'person.numbers': 'organisation',
} as const;
/** The same of one's own areas, whoever looks after them. */
const PEOPLE = { 'person.find': 'areas', 'person.read': 'areas', 'person.numbers': 'areas' } as const;

/** Receipts of whoever takes money: of the own organisation, and of one's own areas. */
const ITS_RECEIPTS = { 'receipt.issue': 'organisation', 'receipt.read': 'organisation' } as const;
const RECEIPTS = { 'receipt.issue': 'areas', 'receipt.read': 'areas' } as const;
/** Books and series are of an organisation, not of areas. */
const ITS_BOOKS = { 'book.keep': 'organisation', 'book.read': 'organisation' } as const;
const BOOKS = { 'book.keep': 'province', 'book.read': 'province' } as const;

/** Money is of whoever took it and of their organisation, not of areas. Whoever takes some closes it, and somebody else receives it. */
const ITS_MONEY = { 'closing.read': 'organisation', 'closing.make': 'organisation' } as const;
const MONEY = {
  'closing.read': 'province',
  'closing.make': 'province',
  'closing.receive': 'province',
  'deposit.read': 'province',
  'deposit.make': 'province',
  'remuneration.read': 'areas',
  'remuneration.close': 'areas',
  'remuneration.rate': 'province',
} as const;

/** Batches are of an organisation, which makes them and reads the answer in; the SI office answers those of its areas. */
const ITS_BATCHES = {
  'batch.read': 'organisation',
  'batch.make': 'organisation',
  'batch.answer': 'organisation',
  'batch.returned': 'organisation',
} as const;

/** A change of a record is asked for where it was taken, and settled there or by the SI office; never by who asked for it. */
const ITS_INCIDENTS = {
  'incident.read': 'organisation',
  'incident.open': 'organisation',
  'incident.settle': 'organisation',
} as const;
const INCIDENTS = { 'incident.read': 'areas', 'incident.open': 'areas', 'incident.settle': 'areas' } as const;

/**
 * Activities are counted over the whole province, and nobody is named; they are recorded in one's own areas, and so is what partners
 * report of theirs. A partner sees those in which it took part.
 */
const ACTIVITIES = {
  'activity.read': 'province',
  'activity.record': 'areas',
  'activity.decide': 'areas',
  'campaign.read': 'province',
} as const;

/** Rounds from house to house: of the own organisation, and of one's own areas. They name households. */
const ITS_VISITS = {
  'visit.read': 'organisation',
  'visit.plan': 'organisation',
  'visit.fill': 'organisation',
} as const;
const VISITS = { 'visit.read': 'areas', 'visit.plan': 'areas', 'visit.fill': 'areas' } as const;

/** Who may what, and how far; what is not here is refused. */
const MAY: { readonly [Each in Role]: Partial<Record<Permission, Reach>> } = {
  public: EVERYBODY,
  partner: {
    ...OFFICE,
    'activity.read': 'organisation',
    'activity.report': 'organisation',
    'campaign.read': 'province',
    'programme.follow': 'organisation',
    'programme.read': 'organisation',
    'programme.report': 'organisation',
  },
  collaborator: {
    ...OFFICE,
    'person.read': 'assigned',
    'person.numbers': 'assigned',
    'visit.read': 'assigned',
    'visit.fill': 'assigned',
    'candidate.own': 'assigned',
  },
  administrator: {
    ...OFFICE,
    'organisation.read': 'province',
    'organisation.record': 'province',
    'account.list': 'province',
    'account.manage': 'province',
    'account.emergency': 'province',
    'publisher.record': 'province',
  },
  planner: {
    ...OFFICE,
    ...ACTIVITIES,
    'campaign.record': 'province',
    'simulation.see-all': 'province',
    'target.follow': 'province',
    'period.read': 'province',
    'organisation.read': 'province',
    'organisation.record': 'province',
    'plan.read': 'province',
    'plan.draft': 'province',
    'plan.approve': 'province',
    'programme.read': 'province',
    'programme.record': 'province',
    'programme.decide': 'province',
    'renewal.rate': 'province',
  },
  editor: { ...OFFICE, 'bulletin.follow': 'province' },
  approver: { ...OFFICE, 'bulletin.publish': 'province', 'bulletin.follow': 'province' },
  auditor: {
    ...OFFICE,
    'register.verify': 'province',
    'audit.read': 'province',
    'organisation.read': 'province',
    'plan.read': 'province',
    'period.read': 'province',
    'programme.read': 'province',
    'person.find': 'areas',
    'person.read': 'areas',
    'person.seen-by': 'areas',
    'book.read': 'province',
    'receipt.read': 'areas',
    'closing.read': 'province',
    'deposit.read': 'province',
    'remuneration.read': 'areas',
    'batch.read': 'areas',
    'incident.read': 'areas',
  },
  collector: {
    ...OFFICE,
    ...ITS_PEOPLE,
    'person.register': 'organisation',
    ...ITS_RECEIPTS,
    ...ITS_MONEY,
    'batch.returned': 'organisation',
    'incident.read': 'organisation',
    'incident.open': 'organisation',
    ...ITS_VISITS,
    'period.read': 'organisation',
    'renewal.list': 'organisation',
    'attempt.record': 'organisation',
    'contribution.quote': 'organisation',
    'contribution.record': 'organisation',
  },
  manager: {
    ...OFFICE,
    ...ITS_PEOPLE,
    ...ITS_RECEIPTS,
    ...ITS_BOOKS,
    ...ITS_MONEY,
    ...ITS_VISITS,
    'period.read': 'organisation',
    'closing.receive': 'organisation',
    'deposit.read': 'organisation',
    'deposit.make': 'organisation',
    'remuneration.read': 'organisation',
    'remuneration.close': 'organisation',
    ...ITS_BATCHES,
    ...ITS_INCIDENTS,
    'bank.keep': 'organisation',
    'activity.read': 'province',
    'campaign.read': 'province',
    'programme.read': 'organisation',
    'programme.report': 'organisation',
    'activity.record': 'organisation',
    'attendance.read': 'organisation',
    'attendance.record': 'organisation',
    'person.export': 'organisation',
    'person.register': 'organisation',
    'renewal.rate': 'organisation',
    'candidate.assign': 'organisation',
    'renewal.list': 'organisation',
    'attempt.record': 'organisation',
    'contribution.quote': 'organisation',
    'contribution.record': 'organisation',
    'file.import': 'organisation',
  },
  officer: {
    ...OFFICE,
    ...PEOPLE,
    ...RECEIPTS,
    ...BOOKS,
    ...MONEY,
    ...ACTIVITIES,
    'batch.read': 'areas',
    'batch.answer': 'areas',
    ...INCIDENTS,
    ...VISITS,
    'attendance.read': 'areas',
    'attendance.record': 'areas',
    'bank.keep': 'province',
    'person.seen-by': 'areas',
    'person.export-own': 'areas',
    'person.erase': 'areas',
    'person.doubles': 'areas',
    'person.merge': 'areas',
    'person.export': 'areas',
    'renewal.list': 'areas',
    'attempt.record': 'areas',
    'candidate.assign': 'areas',
    'renewal.rate': 'areas',
    'target.follow': 'areas',
    'period.read': 'areas',
    'organisation.read': 'province',
    'organisation.record': 'areas',
    'plan.read': 'areas',
    'plan.draft': 'areas',
    'plan.approve': 'areas',
    'programme.read': 'province',
    'programme.decide': 'province',
    'person.register': 'areas',
    'contribution.quote': 'areas',
    'contribution.record': 'areas',
    'ending.record': 'areas',
    'move.record': 'areas',
    'fact.withdraw': 'areas',
    'file.import': 'areas',
  },
  operator: EVERYTHING,
};

/** How far a role's permission reaches; null where the role does not have it. */
export const reachOf = (role: Role, permission: Permission): Reach | null => MAY[role][permission] ?? null;

/** How far a role sees people, whatever it may do with them; null where it sees nobody. Row security goes by it. */
export function reachOfPeople(role: Role): Reach | null {
  const reaches = PERMISSIONS.filter((each) => each.startsWith('person.')).map((each) => reachOf(role, each));
  return (['province', 'areas', 'organisation', 'assigned'] as const).find((each) => reaches.includes(each)) ?? null;
}

/** Whether an actor may do something, wherever it reaches: by the role, for whom they work, and by the token where a program asks. */
export function isAllowed({ role, organisation, token }: Actor, permission: Permission): boolean {
  const reach = reachOf(role, permission);
  const reachesNobody = reach === 'organisation' && organisation === null;
  return reach !== null && !reachesNobody && (token?.may.includes(permission) ?? true);
}

/** Who has a permission, in the order of the roles. */
export const rolesWith = (permission: Permission): Role[] => ROLES.filter((role) => reachOf(role, permission) !== null);
