import type { Permission } from '#access/permission.ts';
import { rolesWith } from '#access/permissions.ts';
import type { Day } from '#base/dates.ts';
import type { Desk } from '#server/desk/desk.ts';
import { colleaguesOfAll, type OrganisationColleague } from './data/memberships.ts';

export type { OrganisationColleague } from './data/memberships.ts';

/** Who may do something for an organisation on a day, with each organisation of theirs that works then. */
export const listAllColleagues = (desk: Desk, today: Day, may: Permission): Promise<OrganisationColleague[]> =>
  desk.readAccounts((tx) => colleaguesOfAll(tx, { today, roles: rolesWith(may) }));
