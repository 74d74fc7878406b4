import type { Uuid } from '#base/ids.ts';
import type { LinkBeside } from '#register/person.ts';
import type { Transaction } from '#server/database/connect.ts';
import { linksOf } from '../data/person-doubles.ts';
import { namesOf } from '../data/person-names.ts';

/** The other records of the person of a record, as far as they are linked to that one. */
export async function readLinks(tx: Transaction, personId: Uuid): Promise<LinkBeside[]> {
  const links = await linksOf(tx, personId);
  const otherOf = (link: (typeof links)[number]): Uuid => (link.keptId === personId ? link.doubleId : link.keptId);
  const names = await namesOf(tx, links.map(otherOf));
  return links.map((link) => {
    const { id, keptId, reason, recordedAt } = link;
    const other = otherOf(link);
    return {
      id,
      reason,
      recordedAt,
      isOtherKept: keptId === other,
      other: { id: other, name: names.get(other) ?? '' },
    };
  });
}
