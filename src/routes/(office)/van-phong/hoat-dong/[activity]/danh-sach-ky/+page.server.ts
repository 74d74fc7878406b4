import { HOUSEHOLD_NAMES } from '#input/register/household-form.ts';
import { OFFICE } from '#ui/addresses.ts';
import { activityOfAddress } from '../../record-typed.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { activity } = await activityOfAddress(locals, params.activity);
  const form = new URL(OFFICE.newHousehold, url.origin);
  form.searchParams.set(HOUSEHOLD_NAMES.activityCode, activity.code);
  return { activity, form: form.href };
};
