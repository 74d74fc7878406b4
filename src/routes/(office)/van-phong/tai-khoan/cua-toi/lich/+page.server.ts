import { error, fail } from '@sveltejs/kit';
import { OFFICE_ROLES } from '#access/roles.ts';
import { isUuid } from '#base/ids.ts';
import { feedEnd, feedList, feedMake } from '#server/accounts/operations.ts';
import { feedAddress } from '#ui/addresses.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { FEED_NAMES } from '#ui/office/own-account/feed-names.ts';
import { fieldsOf } from '../../../../../form-body.ts';
import { shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, membershipOf } from '../../../../office.ts';
import { needsProof, proveTyped } from '../../../../prove.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const held = membershipOf(locals);
  return {
    feeds: await askAtOffice(locals, feedList, {}),
    role: OFFICE_ROLES.find((each) => each === held.role) ?? error(403),
    seesActivities: may(locals, 'activity.read'),
    once: crypto.randomUUID(),
    needsProof: needsProof(locals),
  };
};

const sent = (typed: string, problems: ShownProblem[], once: string | null = null) => ({
  ...{ typed, problems, once, made: null, isEnded: false },
});

/** Problems at the names that the fields have on the page. */
const atFields = (problems: ShownProblem[]): ShownProblem[] =>
  problems.map((problem) => ({ ...problem, at: problem.at === 'name' ? FEED_NAMES.name : problem.at }));

/** What is longer than any name is not sent back whole. */
const MOST_SHOWN = 200;

export const actions: Actions = {
  tao: async (event) => {
    const { locals, url } = event;
    const { lang } = locals.settings;
    const fields = await fieldsOf(event.request);
    const name = String(fields.get(FEED_NAMES.name) ?? '').slice(0, MOST_SHOWN);
    const id = String(fields.get('id') ?? '');
    if (!isUuid(id)) error(400);
    const unproved = await proveTyped(event, fields);
    if (unproved.length > 0) return fail(400, sent(name, unproved, id));
    const answer = await answerAtOffice(locals, feedMake, { id, office: membershipOf(locals).id, name });
    if (!answer.ok) return fail(400, sent(name, atFields(shownProblems(feedMake, answer.error, lang)), id));
    const address = new URL(feedAddress(answer.value.secret, lang), url.origin).href;
    return { ...sent('', []), made: { name: name.trim(), address } };
  },
  'thu-hoi': async ({ request, locals }) => {
    const id = String((await fieldsOf(request)).get(FEED_NAMES.feed) ?? '');
    if (!isUuid(id)) error(400);
    const answer = await answerAtOffice(locals, feedEnd, { id });
    if (answer.ok) return { ...sent('', []), isEnded: true };
    return fail(400, sent('', shownProblems(feedEnd, answer.error, locals.settings.lang)));
  },
};
