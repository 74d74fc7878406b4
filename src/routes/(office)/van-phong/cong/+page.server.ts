import { error, fail } from '@sveltejs/kit';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { PUBLISHER_NAMES, readPublisherForm } from '#input/publisher-form.ts';
import { publisherRead, publisherRecord } from '#server/publishing/operations.ts';
import { SEEN_NAME } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../form-body.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'publisher.record')) error(403);
  const publisher = await askAtOffice(locals, publisherRead, {});
  const typed: Typed = Object.fromEntries(
    Object.keys(PUBLISHER_NAMES).map((name) => [name, publisher?.[name as keyof typeof PUBLISHER_NAMES] ?? '']),
  );
  return { publisher, typed, problems: [], outcome: null };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readPublisherForm((name) => fields.get(name));
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, outcome: null, problems: shownFieldProblems(problems, lang) });
    const seen = Number(/^\d{1,6}$/.exec(fields.get(SEEN_NAME) ?? '')?.[0] ?? 0);
    const { governedBy = null, permit = null, ...given } = value;
    const answer = await answerAtOffice(locals, publisherRecord, { ...given, governedBy, permit, seen });
    if (answer.ok) return { typed, outcome: answer.value, problems: [] };
    const refused = atNames(shownProblems(publisherRecord, answer.error, lang), PUBLISHER_NAMES);
    return fail(400, { typed, outcome: null, problems: refused });
  },
};
