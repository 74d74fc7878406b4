import type { Day } from '#base/dates.ts';
import type { InCharge } from '#drive/visit.ts';
import { listColleagues } from '#server/accounts/list-colleagues.ts';
import type { Desk } from '#server/desk/desk.ts';
import { organisationOf } from '#server/payments/organisation-of.ts';

/** Who may be in charge of a round: whoever goes from house to house for one's organisation on a day. */
export const listVisitors = async (desk: Desk, today: Day): Promise<InCharge[]> =>
  (await listColleagues(desk, organisationOf(desk), today, 'visit.fill')).map(({ id, name }) => ({ id, name }));
