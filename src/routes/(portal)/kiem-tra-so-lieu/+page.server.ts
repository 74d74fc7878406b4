import { error, fail } from '@sveltejs/kit';
import type { Claim } from '#claims/claim.ts';
import type { Correction } from '#claims/corrections.ts';
import { readTextForm } from '#input/claims/text-form.ts';
import { fieldProblem } from '#input/fields/field.ts';
import { shownFieldProblems } from '#input/form.ts';
import { bulletinNewestText, claimsCheckRegister } from '#server/publishing/operations.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { fieldName, joined, readCorrections, readKept } from '#ui/portal/claims/correction-fields.ts';
import { piecesOf, shownRelations, verdictsOf } from '#ui/portal/claims/marks.ts';
import { CLAIM_TEXTS } from '#ui/portal/claims/texts.ts';
import { ask } from '../../ask.ts';
import { fieldsOrStatus } from '../../form-body.ts';
import { takeTurns } from '../../in-turn.ts';
import { registerOf } from '../../register.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** As `text-form.ts` has it; the server takes no form that is much longer. */
const MOST_KILOBYTES = 40;

/** The number of readers who may wait while a text is checked. */
const MOST_WAITING = 8;
const inTurn = takeTurns(MOST_WAITING);
const RETRY_AFTER = 10;

interface Asked {
  text: string;
  place: string;
  published: string | null;
}

/** What a page shows where nothing was read. */
const UNREAD = {
  typed: { text: '', place: '', published: '' },
  problems: [] as ShownProblem[],
  corrections: [] as Correction[],
  typedPeriods: {} as Record<string, string>,
  found: null,
};

/** The empty form; or with `vi-du` the newest bulletin of this portal, checked. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const example = url.searchParams.has('vi-du') ? await ask(locals, bulletinNewestText, {}) : null;
  if (!example) return { example: null };
  const asked = { text: example.text, place: '', published: example.published };
  const read = await inTurn(() => checked(locals, asked, null));
  return read === 'too-many' ? error(503) : { example: { typed: asked, ...read } };
};

export const actions: Actions = {
  default: async ({ locals, request, setHeaders }) => {
    const { lang } = locals.settings;
    const fields = await fieldsOrStatus(request);
    if (fields === 400) error(400);
    if (fields === 413) {
      const problem = fieldProblem('too-long', { kilobytes: MOST_KILOBYTES }, 'bai');
      return { ...UNREAD, problems: shownFieldProblems([problem], lang) };
    }
    const { typed, problems, value } = readTextForm(fields);
    if (!value) return { ...UNREAD, typed, problems: shownFieldProblems(problems, lang) };
    const read = await inTurn(() => checked(locals, value, fields.has('bo-sua') ? null : fields));
    if (read !== 'too-many') return { typed, ...read };
    setHeaders({ 'retry-after': String(RETRY_AFTER) });
    return fail(503, { ...UNREAD, typed, problems: [busy(CLAIM_TEXTS[lang])] });
  },
};

/** The text with what was found in it, read as the form corrects it; nothing of it is kept. */
async function checked(locals: App.Locals, { text, place, published }: Asked, fields: FormData | null) {
  const { name } = registerOf(locals);
  const setting = { place: place || name.replace(/^(Tỉnh|Thành phố) /, ''), published };
  const check = (corrections: Correction[]) => ask(locals, claimsCheckRegister, { text, setting, corrections });
  const kept = fields ? readKept(fields) : [];
  const before = await check(kept);
  const read = fields ? readCorrections(fields, before.claims) : { corrections: [], wrong: [] };
  const corrections = joined(kept, read.corrections);
  const { distractors: _, ...found } = read.corrections.length > 0 ? await check(corrections) : before;
  const verdicts = verdictsOf(found.claims, found.relations, found.judgements);
  return {
    problems: wrongPeriods(read.wrong, found.claims, CLAIM_TEXTS[locals.settings.lang]),
    corrections,
    typedPeriods: Object.fromEntries(read.wrong.map((field) => [field, String(fields?.get(field) ?? '')])),
    found: { ...found, relations: shownRelations(found.relations), verdicts, pieces: piecesOf(text, found.claims) },
  };
}

const busy = (t: (typeof CLAIM_TEXTS)['vi']): ShownProblem => ({
  at: 'bai',
  why: t.busy,
  allowedWhen: null,
  article: null,
});

/** A sentence for each time that could not be read, at the id of its field. */
const wrongPeriods = (
  fields: readonly string[],
  claims: readonly Claim[],
  t: (typeof CLAIM_TEXTS)['vi'],
): ShownProblem[] =>
  claims.flatMap((claim, index) =>
    fields.includes(fieldName('period', claim))
      ? [{ at: `period-${index + 1}`, why: t.wrongPeriod(index + 1), allowedWhen: null, article: null }]
      : [],
  );
