import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid, uuid } from '#base/ids.ts';
import { monthOf } from '#base/months.ts';
import { readFields, shownFieldProblems } from '#input/form.ts';
import { OPEN_BATCH_FORM, OPEN_BATCH_NAMES, RECORDS_NAME, SCHEME_NAME } from '#input/register/batch-forms.ts';
import { BATCHES_OF_PAGE, batchList, batchOpen } from '#server/batches/operations.ts';
import { batchAddress } from '#ui/addresses.ts';
import { formatMonth } from '#ui/format.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { textFieldsOf } from '../../../form-body.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { page } = readListState(url.searchParams, [], '');
  const found = await askAtOffice(locals, batchList, { page });
  const once = { vsi: randomUUID(), hhi: randomUUID() }; // each form opens a batch of its own
  const month = formatMonth(monthOf(dayInVietNam(new Date())));
  return { ...found, mayMake: may(locals, 'batch.make'), page, size: BATCHES_OF_PAGE, month, once };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const fields = await textFieldsOf(request);
    const { lang } = locals.settings;
    const given = fields.get('id') ?? '';
    const id = uuid(isUuid(given) ? given : randomUUID());
    const scheme = fields.get(SCHEME_NAME) === 'hhi' ? 'hhi' : 'vsi';
    const records = fields.getAll(RECORDS_NAME).filter(isUuid);
    const read = readFields(OPEN_BATCH_FORM, (name) => fields.get(name), OPEN_BATCH_NAMES);
    const typed = { scheme, month: String(read.typed.month ?? ''), records };
    if (!read.value) return fail(400, { typed, problems: shownFieldProblems(read.problems, lang) });
    const answer = await answerAtOffice(locals, batchOpen, { id, scheme, month: read.value.month, records });
    if (answer.ok) redirect(303, batchAddress(id));
    const at = { records: RECORDS_NAME, month: OPEN_BATCH_NAMES.month };
    return fail(400, { typed, problems: atNames(shownProblems(batchOpen, answer.error, lang), at) });
  },
};
