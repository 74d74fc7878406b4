import type { Language } from '#base/words.ts';
import { FRAME_TEXTS } from './frame-texts.ts';
import type { QuestionView } from './page.ts';

/** What each field of a page is called, by its name; the fields of a working life with their row: `Thời gian 2, đến tháng`. */
export function labelsOf({ fields, career }: QuestionView, lang: Language): Map<string, string> {
  const t = FRAME_TEXTS[lang];
  const own = fields.flatMap((group) => group.fields.map(({ name, label }) => [name, label] as const));
  const columns = { loai: t.kind, tu: t.from, den: t.until, luong: t.income };
  const rows = (career?.rows ?? []).flatMap((_, at) =>
    Object.entries(columns).map(
      ([name, label]) => [`${name}-${at + 1}`, `${t.row(at + 1)}, ${label.toLowerCase()}`] as const,
    ),
  );
  return new Map([...own, ['qua-trinh', t.career], ...rows]);
}
