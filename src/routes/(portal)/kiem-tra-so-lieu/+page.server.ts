import { isDay } from '#base/dates.ts';
import type { Claim } from '#claims/claim.ts';
import type { Correction } from '#claims/corrections.ts';
import { bulletinNewestText, claimsCheckRegister } from '#server/publishing/operations.ts';
import { fieldName, joined, readCorrections, readKept } from '#ui/portal/claims/correction-fields.ts';
import { piecesOf, verdictsOf } from '#ui/portal/claims/marks.ts';
import { CLAIM_TEXTS } from '#ui/portal/claims/texts.ts';
import { ask } from '../../ask.ts';
import { registerOf } from '../../register.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** In bytes of UTF-8. */
const LONGEST_TEXT = 200_000;

interface Typed {
  text: string;
  place: string;
  published: string;
}

/** The empty form; or with `vi-du` the newest bulletin of this portal, checked. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const example = url.searchParams.has('vi-du') ? await ask(locals, bulletinNewestText, {}) : null;
  return { example: example ? await checked(locals, { ...example, place: '' }, null) : null };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const lang = locals.settings.lang;
    const form = await request.formData().catch(() => null);
    // The server takes no more than 512 kB of any form; only a text can be as long as that.
    if (!form) return { ...UNREAD, wrong: { bai: CLAIM_TEXTS[lang].tooLong } };
    const cell = (name: string): string => String(form.get(name) ?? '').trim();
    const typed = { text: cell('bai').replaceAll('\r\n', '\n'), place: cell('dia-ban'), published: cell('ngay') };
    return checked(locals, typed, form.has('bo-sua') ? null : form);
  },
};

const UNREAD = {
  typed: { text: '', place: '', published: '' },
  corrections: [] as Correction[],
  typedPeriods: {} as Record<string, string>,
  found: null,
};

/** The text with what was found in it, read as the form corrects it; nothing of it is kept. */
async function checked(locals: App.Locals, typed: Typed, form: FormData | null) {
  const t = CLAIM_TEXTS[locals.settings.lang];
  const wrong = wrongIn(typed, t);
  if (Object.keys(wrong).length > 0) return { ...UNREAD, typed, wrong };
  const { name } = registerOf(locals);
  const setting = { place: typed.place || name.replace(/^(Tỉnh|Thành phố) /, ''), published: typed.published || null };
  const check = (corrections: Correction[]) =>
    ask(locals, claimsCheckRegister, { text: typed.text, setting, corrections });
  const kept = form ? readKept(form) : [];
  const before = await check(kept);
  const read = form ? readCorrections(form, before.claims) : { corrections: [], wrong: [] };
  const corrections = joined(kept, read.corrections);
  const { distractors: _, ...found } = read.corrections.length > 0 ? await check(corrections) : before;
  const verdicts = verdictsOf(found.claims, found.relations, found.judgements);
  return {
    typed,
    wrong: wrongPeriods(read.wrong, found.claims, t),
    corrections,
    typedPeriods: Object.fromEntries(read.wrong.map((field) => [field, String(form?.get(field) ?? '')])),
    found: { ...found, verdicts, pieces: piecesOf(typed.text, found.claims) },
  };
}

/** A sentence for each time that could not be read, by the id of its field. */
const wrongPeriods = (
  fields: readonly string[],
  claims: readonly Claim[],
  t: (typeof CLAIM_TEXTS)['vi'],
): Record<string, string> =>
  Object.fromEntries(
    claims.flatMap((claim, index) =>
      fields.includes(fieldName('period', claim)) ? [[`period-${index + 1}`, t.wrongPeriod(index + 1)]] : [],
    ),
  );

function wrongIn({ text, published }: Typed, t: (typeof CLAIM_TEXTS)['vi']): Record<string, string> {
  return {
    ...(text === '' ? { bai: t.empty } : {}),
    ...(new TextEncoder().encode(text).length > LONGEST_TEXT ? { bai: t.tooLong } : {}),
    ...(published !== '' && !isDay(published) ? { ngay: t.wrongDay } : {}),
  };
}
