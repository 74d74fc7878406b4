import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { HouseholdPage } from '#register/household.ts';
import type { Desk } from '#server/desk/desk.ts';
import { peopleOfHousehold } from '../data/people.ts';
import { describePeople } from '../describe-people.ts';

/** The people of a household who are in scope, the eldest first; nobody where there is no such household. The look at each is in the audit. */
export function readHousehold(desk: Desk, id: Uuid, on: Day): Promise<HouseholdPage> {
  return desk.write('household.read', async (tx) => {
    const found = await peopleOfHousehold(tx, id);
    const groups = new Map(found.map((each) => [each.id, each.supportGroup]));
    const members = await describePeople(tx, [...groups.keys()], on);
    for (const { id: person } of members) tx.audit({ person, household: id });
    return {
      id,
      members: members.map(({ siCode: _, phone: __, email: ___, ...member }) => ({
        ...member,
        supportGroup: groups.get(member.id) ?? null,
      })),
    };
  });
}
