import { fail } from '@sveltejs/kit';
import { acceptLink } from '#server/accounts/entrance/accept-link.ts';
import { linkProblemWords } from '#server/accounts/entrance/link-problem.ts';
import { readLink } from '#server/accounts/entrance/read-link.ts';
import { LINK_NAMES } from '#ui/entrance/link-names.ts';
import { doorOf } from '../../../door.ts';
import { fieldsOf } from '../../../form-body.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { settings } = event.locals;
  const answer = await readLink(doorOf(event), event.params.token);
  if (!answer.ok) return { link: null, closed: linkProblemWords(answer.error)[settings.lang] };
  const { purpose, name, email } = answer.value;
  return { link: { purpose, name, email }, closed: null };
};

export const actions: Actions = {
  default: async (event) => {
    const { lang } = event.locals.settings;
    const fields = await fieldsOf(event.request);
    const text = (name: string): string => String(fields.get(name) ?? '');
    const typed = {
      name: text(LINK_NAMES.name),
      email: text(LINK_NAMES.email).trim(),
      password: text(LINK_NAMES.password),
      repeated: text(LINK_NAMES.repeated),
    };
    const answer = await acceptLink(doorOf(event), event.params.token, typed);
    if (answer.ok) return { accepted: true, problems: [], name: '', email: '' };
    const problems = answer.error.map((problem) => ({
      at: LINK_NAMES[problem.at as keyof typeof LINK_NAMES] ?? '',
      why: linkProblemWords(problem)[lang],
      allowedWhen: null,
      article: null,
    }));
    const { name, email } = typed;
    return fail(400, { accepted: false, problems, name: name.slice(0, MOST_SHOWN), email: email.slice(0, MOST_SHOWN) });
  },
};

/** What is longer than any name is not sent back whole. */
const MOST_SHOWN = 254;
