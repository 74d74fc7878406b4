import { readTextForm } from '#input/claims/text-form.ts';
import { fieldProblem } from '#input/fields/field.ts';
import { shownFieldProblems } from '#input/form.ts';
import { bulletinNewestText, claimsCheckRegister } from '#server/publishing/operations.ts';
import { piecesOf, verdictsOf } from '#ui/portal/claims/marks.ts';
import { ask } from '../../ask.ts';
import { registerOf } from '../../register.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The server takes no more of any form; only a text can be as long as that. */
const MOST_KILOBYTES = 200;

/** The empty form; or with `vi-du` the newest bulletin of this portal, checked. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const example = url.searchParams.has('vi-du') ? await ask(locals, bulletinNewestText, {}) : null;
  if (!example) return { example: null };
  const text = { text: example.text, place: '', published: example.published };
  return { example: { typed: text, problems: [], found: await checked(locals, text) } };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const { lang } = locals.settings;
    const fields = await request.formData().catch(() => null);
    if (!fields) {
      const problem = fieldProblem('too-long', { kilobytes: MOST_KILOBYTES }, 'bai');
      return {
        typed: { text: '', place: '', published: '' },
        problems: shownFieldProblems([problem], lang),
        found: null,
      };
    }
    const { typed, problems, value } = readTextForm(fields);
    return {
      typed,
      problems: shownFieldProblems(problems, lang),
      found: value && (await checked(locals, value)),
    };
  },
};

/** What was found in a text; nothing of it is kept. */
async function checked(
  locals: App.Locals,
  { text, place, published }: { text: string; place: string; published: string | null },
) {
  const { name } = registerOf(locals);
  const setting = { place: place || name.replace(/^(Tỉnh|Thành phố) /, ''), published };
  const { distractors: _, ...found } = await ask(locals, claimsCheckRegister, { text, setting });
  const verdicts = verdictsOf(found.claims, found.relations, found.judgements);
  return { ...found, verdicts, pieces: piecesOf(text, found.claims) };
}
