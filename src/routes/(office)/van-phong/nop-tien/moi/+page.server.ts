import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid, uuid } from '#base/ids.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { DEPOSIT_NAMES, readDepositForm, schemeIn } from '#input/register/deposit-forms.ts';
import { depositList, depositMake } from '#server/deposits/operations.ts';
import { depositAddress } from '#ui/addresses.ts';
import { formatDate } from '#ui/format.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'deposit.make')) error(403);
  const { toDeposit } = await askAtOffice(locals, depositList, { page: 1 });
  const scheme = schemeIn(url.searchParams);
  const ofScheme = toDeposit.filter((each) => each.scheme === scheme);
  const asked = url.searchParams.get(DEPOSIT_NAMES.organisation);
  const organisation = asked === null ? (ofScheme[0]?.organisation ?? null) : asked || null;
  const closings = ofScheme.filter((each) => each.organisation === organisation);
  const typed: Typed = { depositedOn: formatDate(dayInVietNam(new Date())) };
  return { closings, scheme, typed, problems: [], once: randomUUID() };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readDepositForm(fields);
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, once, problems: shownFieldProblems(problems, lang) });
    const id = uuid(once);
    const answer = await answerAtOffice(locals, depositMake, { id, scheme: schemeIn(fields), ...value });
    if (answer.ok) redirect(303, depositAddress(id));
    return fail(400, { typed, once, problems: atNames(shownProblems(depositMake, answer.error, lang), DEPOSIT_NAMES) });
  },
};
