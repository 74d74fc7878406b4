import { redirect } from '@sveltejs/kit';
import { signInAddress } from '#ui/addresses.ts';
import type { OfficeView } from '#ui/frame/office-view.ts';
import type { LayoutServerLoad } from './$types.js';
import { placeOf } from './office.ts';

export const load: LayoutServerLoad = async ({ locals, url }) => {
  const { signedIn, register } = locals;
  if (!signedIn) redirect(303, signInAddress(`${url.pathname}${url.search}`));
  const { account, membership, memberships } = signedIn;
  const place = await placeOf(locals);
  const view: OfficeView = {
    name: account.name,
    role: membership.role,
    insteadOf: membership.insteadOf,
    organisation: place.organisation,
    areas: place.areas,
    register: register && { name: register.name, madeUp: register.madeUp },
    recordedOn: place.recordedOn,
    recordedAt: place.recordedAt,
    day: place.day,
    pending: place.pending,
    memberships: memberships.map(({ id, role, organisation }) => ({
      id,
      role,
      organisation,
      isCurrent: id === membership.id,
    })),
  };
  return { view };
};
