import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import type { Permission } from '#access/permission.ts';
import { isUuid, uuid } from '#base/ids.ts';
import { TIE_KINDS, type TieKind } from '#drive/organisations/organisation.ts';
import { ENDING_NAMES, readEndingForm, TAKES_BACK } from '#input/drive/organisation-form.ts';
import { shownFieldProblems } from '#input/form.ts';
import { organisationEnd, organisationRead, organisationTies } from '#server/drive/operations.ts';
import { ENDED_NAME, organisationAddress } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** What opens the page on which each kind is settled. */
const OPENED_BY: Readonly<Record<TieKind, Permission>> = {
  accounts: 'account.list',
  activities: 'activity.read',
  assigned: 'renewal.list',
  'bank-accounts': 'bank.keep',
  batches: 'batch.read',
  books: 'book.read',
  charges: 'organisation.read',
  money: 'deposit.read',
  parts: 'organisation.read',
  programmes: 'programme.read',
  records: 'batch.read',
  reports: 'activity.read',
  rounds: 'visit.read',
};

export const load: PageServerLoad = async ({ locals, params: { organisation: code } }) => {
  if (!may(locals, 'organisation.record')) error(403);
  const asked = { code, on: (await placeOf(locals)).day };
  const read = (/^[^\s|]{1,100}$/.test(code) ? await askAtOffice(locals, organisationRead, asked) : null) ?? error(404);
  const listed = (await askAtOffice(locals, organisationTies, { code })) ?? error(403);
  const { organisation } = read;
  if (organisation.endedOn !== null) redirect(303, organisationAddress(code));
  return {
    ...listed,
    organisation,
    opens: TIE_KINDS.filter((kind) => may(locals, OPENED_BY[kind])),
    once: randomUUID(),
  };
};

export const actions: Actions = {
  default: async ({ locals, params: { organisation: code }, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readEndingForm((name) => fields.get(name));
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, problems: shownFieldProblems(problems, lang) });
    const once = fields.get('id') ?? '';
    const [account = '', organisation = ''] = (value.handTo ?? '').split('|');
    const takesBack = value.handTo === TAKES_BACK;
    const handTo = value.handTo && !takesBack ? { account, organisation: organisation || '-' } : null;
    const given = { id: uuid(isUuid(once) ? once : randomUUID()), code, endedOn: value.endedOn };
    const asked = { ...given, reason: value.reason ?? null, handTo, takesBack };
    const answer = await answerAtOffice(locals, organisationEnd, asked);
    if (answer.ok) redirect(303, `${organisationAddress(code)}?${ENDED_NAME}=${answer.value.handedPeople}`);
    return fail(400, { typed, problems: atNames(shownProblems(organisationEnd, answer.error, lang), ENDING_NAMES) });
  },
};
