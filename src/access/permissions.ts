import { type Actor, ROLES, type Role } from './roles.ts';

/** What may be asked or done. Each operation names the one that it needs. */
export const PERMISSIONS = [
  'figures.read',
  'bulletin.read',
  'bulletin.publish',
  'claims.check',
  'law.ask',
  'simulation.run',
  'simulation.see-all',
  'file.import',
  'contribution.record',
  'ending.record',
  'move.record',
  'fact.withdraw',
  'register.verify',
  'audit.read',
  'demonstration.load',
  'office.enter',
  'person.find',
  'person.read',
  'person.numbers',
  'person.export',
  'person.seen-by',
  'person.export-own',
  'person.erase',
  'target.follow',
  'bulletin.follow',
  'account.list',
  'account.manage',
  'account.emergency',
  'token.own',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** How far a permission reaches: the whole province, the areas of the desk, or what one's own organisation recorded. */
export type Reach = 'province' | 'areas' | 'organisation';

/** What is published is for everybody, whatever else they may. */
const PUBLIC = ['figures.read', 'bulletin.read', 'claims.check', 'law.ask', 'simulation.run'] as const;
const EVERYBODY = Object.fromEntries(PUBLIC.map((each) => [each, 'province'])) as Record<
  (typeof PUBLIC)[number],
  'province'
>;
const EVERYTHING = Object.fromEntries(PERMISSIONS.map((each) => [each, 'province'])) as Record<Permission, 'province'>;

/** Whoever works here comes in, whatever else they may. */
const OFFICE = { ...EVERYBODY, 'office.enter': 'province', 'token.own': 'province' } as const;
/** People of one's own areas, as lists show them, and the record of one of them. */
const PEOPLE = { 'person.find': 'areas', 'person.read': 'areas', 'person.numbers': 'areas' } as const;

/** Who may what, and how far; what is not here is refused. */
const MAY: { readonly [Each in Role]: Partial<Record<Permission, Reach>> } = {
  public: EVERYBODY,
  partner: OFFICE,
  collaborator: OFFICE,
  administrator: {
    ...OFFICE,
    'account.list': 'province',
    'account.manage': 'province',
    'account.emergency': 'province',
  },
  planner: { ...OFFICE, 'simulation.see-all': 'province', 'target.follow': 'province' },
  editor: { ...OFFICE, 'bulletin.follow': 'province' },
  approver: { ...OFFICE, 'bulletin.publish': 'province', 'bulletin.follow': 'province' },
  auditor: {
    ...OFFICE,
    'register.verify': 'province',
    'audit.read': 'province',
    'person.find': 'areas',
    'person.read': 'areas',
    'person.seen-by': 'areas',
  },
  collector: { ...OFFICE, ...PEOPLE, 'contribution.record': 'organisation' },
  manager: {
    ...OFFICE,
    ...PEOPLE,
    'person.export': 'areas',
    'contribution.record': 'organisation',
    'file.import': 'organisation',
  },
  officer: {
    ...OFFICE,
    ...PEOPLE,
    'person.seen-by': 'areas',
    'person.export-own': 'areas',
    'person.erase': 'areas',
    'person.export': 'areas',
    'target.follow': 'areas',
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

/** Whether an actor may do something, wherever it reaches: by the role, and by the token where a program asks. */
export const isAllowed = ({ role, token }: Pick<Actor, 'role' | 'token'>, permission: Permission): boolean =>
  reachOf(role, permission) !== null && (token?.may.includes(permission) ?? true);

/** Who has a permission, in the order of the roles. */
export const rolesWith = (permission: Permission): Role[] => ROLES.filter((role) => reachOf(role, permission) !== null);
