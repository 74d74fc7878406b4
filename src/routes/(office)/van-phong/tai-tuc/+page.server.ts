import { shownFieldProblems } from '#input/form.ts';
import { RENEWALS_OF_PAGE, renewalList } from '#server/renewals/operations.ts';
import { shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, may, placeOf } from '../../office.ts';
import type { PageServerLoad } from './$types.js';
import { soughtRenewals } from './sought-renewals.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { day, communes } = await placeOf(locals);
  const { read, sought, page } = soughtRenewals(url.searchParams, day);
  const allowed = { mayExport: may(locals, 'person.export'), mayNote: may(locals, 'attempt.record') };
  const shown = { search: read, size: RENEWALS_OF_PAGE, day, communes, ...allowed };
  const answer = await answerAtOffice(locals, renewalList, { ...sought, page });
  const { lang } = locals.settings;
  const unread = shownFieldProblems(read.problems, lang);
  if (answer.ok && unread.length === 0) return { ...shown, found: answer.value, problems: [] };
  const refused = answer.ok ? [] : shownProblems(renewalList, answer.error, lang);
  return { ...shown, found: null, problems: [...unread, ...refused] };
};
