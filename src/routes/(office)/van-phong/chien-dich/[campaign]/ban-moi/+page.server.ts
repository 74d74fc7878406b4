import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { Typed } from '#input/form.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { may, placeOf } from '../../../../office.ts';
import { campaignOfAddress, recordTyped } from '../../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { campaign: code } }) => {
  if (!may(locals, 'campaign.record')) error(403);
  const { campaign, versions } = await campaignOfAddress(locals, code);
  const { communes } = await placeOf(locals);
  const problems: ShownProblem[] = [];
  const { title, from, to, goal, inCharge } = campaign;
  const typed: Typed = {
    ...{ title, goal: String(goal ?? ''), inCharge: inCharge ?? '', communes: versions[0]?.areas.join('\n') ?? '' },
    ...{ from: from ? formatDate(from) : '', to: to ? formatDate(to) : '' },
  };
  const changed = { code, title, seen: versions[0]?.version ?? 0 };
  return { changed, communes, typed, problems, once: randomUUID() };
};

export const actions: Actions = {
  default: ({ locals, params: { campaign: code }, request }) => recordTyped(locals, request, code),
};
