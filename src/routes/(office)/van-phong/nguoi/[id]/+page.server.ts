import { error } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { personSeenBy } from '#server/audit/operations.ts';
import { personNumbers, personRead } from '#server/register/operations.ts';
import { renewalRead } from '#server/renewals/operations.ts';
import { askAtOffice, may, placeOf } from '../../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  const { day } = await placeOf(locals);
  if (!isUuid(id)) error(404);
  const person = (await askAtOffice(locals, personRead, { id, on: day })) ?? error(404);
  const numbers = may(locals, 'person.numbers') ? await askAtOffice(locals, personNumbers, { id }) : null;
  const readers = may(locals, 'person.seen-by') ? await askAtOffice(locals, personSeenBy, { id }) : null;
  const renewals = may(locals, 'renewal.list') ? await askAtOffice(locals, renewalRead, { id, on: day }) : null;
  return {
    person,
    renewals,
    mayNote: may(locals, 'attempt.record'),
    numbers,
    readers,
    mayOpenLog: may(locals, 'audit.read'),
    mayGive: may(locals, 'person.export-own'),
    mayCollect: may(locals, 'contribution.quote'),
    mayAsk: may(locals, 'incident.open'),
    mayReadIncidents: may(locals, 'incident.read'),
    mayEnrol: may(locals, 'person.register'),
    mayAttribute: may(locals, 'fact.withdraw'),
    mayEnd: may(locals, 'ending.record'),
    mayMerge: may(locals, 'person.doubles'),
    day,
  };
};
