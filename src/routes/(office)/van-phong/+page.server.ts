import { monthOf } from '#base/months.ts';
import { targetFollow } from '#server/figures/operations.ts';
import { bulletinFollow } from '#server/publishing/operations.ts';
import { personFind } from '#server/register/operations.ts';
import { askAtOffice, may, placeOf } from '../office.ts';
import type { PageServerLoad } from './$types.js';

/** How many of those who are due the first page names. */
const MOST_NAMED = 8;

/** What the register can answer today of the question of each role; null where the role does not ask it. */
export const load: PageServerLoad = async ({ locals }) => {
  const { day } = await placeOf(locals);
  const all = { text: null, commune: null, scheme: null, isDescending: false, page: 1, on: day } as const;
  const sought = { ...all, need: 'due', month: monthOf(day), sort: 'end' } as const;
  const due =
    may(locals, 'person.find') && may(locals, 'contribution.record')
      ? await askAtOffice(locals, personFind, { ...sought, most: MOST_NAMED })
      : null;
  const targets = may(locals, 'target.follow') ? await askAtOffice(locals, targetFollow, { on: day }) : null;
  const bulletins = may(locals, 'bulletin.follow') ? await askAtOffice(locals, bulletinFollow, {}) : null;
  return { day, due, targets, bulletins };
};
