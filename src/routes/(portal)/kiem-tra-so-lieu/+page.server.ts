import { isDay } from '#base/dates.ts';
import { bulletinNewestText, claimsCheckRegister } from '#server/publishing/operations.ts';
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
  return { example: example ? await checked(locals, { ...example, place: '' }) : null };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const lang = locals.settings.lang;
    const form = await request.formData().catch(() => null);
    // The server takes no more than 512 kB of any form; only a text can be as long as that.
    if (!form)
      return { typed: { text: '', place: '', published: '' }, wrong: { bai: CLAIM_TEXTS[lang].tooLong }, found: null };
    const cell = (name: string): string => String(form.get(name) ?? '').trim();
    return checked(locals, {
      text: cell('bai').replaceAll('\r\n', '\n'),
      place: cell('dia-ban'),
      published: cell('ngay'),
    });
  },
};

/** The text with what was found in it; nothing of it is kept. */
async function checked(locals: App.Locals, typed: Typed) {
  const wrong = wrongIn(typed, CLAIM_TEXTS[locals.settings.lang]);
  if (Object.keys(wrong).length > 0) return { typed, wrong, found: null };
  const { name } = registerOf(locals);
  const setting = { place: typed.place || name.replace(/^(Tỉnh|Thành phố) /, ''), published: typed.published || null };
  const { distractors: _, ...found } = await ask(locals, claimsCheckRegister, {
    text: typed.text,
    setting,
  });
  const verdicts = verdictsOf(found.claims, found.relations, found.judgements);
  return { typed, wrong, found: { ...found, verdicts, pieces: piecesOf(typed.text, found.claims) } };
}

function wrongIn({ text, published }: Typed, t: (typeof CLAIM_TEXTS)['vi']): Record<string, string> {
  return {
    ...(text === '' ? { bai: t.empty } : {}),
    ...(new TextEncoder().encode(text).length > LONGEST_TEXT ? { bai: t.tooLong } : {}),
    ...(published !== '' && !isDay(published) ? { ngay: t.wrongDay } : {}),
  };
}
