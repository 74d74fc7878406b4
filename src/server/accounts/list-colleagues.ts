import type { Permission } from '#access/permission.ts';
import { rolesWith } from '#access/permissions.ts';
import type { Day } from '#base/dates.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type Colleague, colleaguesOf } from './data/memberships.ts';

export type { Colleague } from './data/memberships.ts';

/** Who may do something, such as take money, for an organisation on a day, or where none is named for the SI office: by the accounts that hold such an office. */
export const listColleagues = (
  desk: Desk,
  organisation: string | null,
  today: Day,
  may: Permission = 'contribution.record',
): Promise<Colleague[]> => desk.readAccounts((tx) => colleaguesOf(tx, { organisation, today, roles: rolesWith(may) }));
