import type { Activity } from '#drive/activity.ts';
import type { Typed } from '#input/form.ts';
import { formatDate } from '#ui/format.ts';

/** An activity as somebody would have typed it. */
export const asTyped = ({
  heldOn,
  area,
  partners,
  id: _,
  code: __,
  enrolled: ___,
  cost: ____,
  ...said
}: Activity): Typed => ({
  ...Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value === null ? '' : String(value)])),
  heldOn: formatDate(heldOn),
  commune: area,
  partners: partners.map(({ code }) => code).join(', '),
});
