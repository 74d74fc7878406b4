import { z } from 'zod';
import { day } from '../fields/days.ts';
import { longText } from '../fields/texts.ts';
import { readForm } from '../form.ts';

/** In bytes of UTF-8: some fifteen pages. What is longer keeps others waiting. */
const LONGEST_TEXT = 40_000;

const form = z.object({
  bai: longText({ mostBytes: LONGEST_TEXT }),
  'dia-ban': z.string().optional(),
  ngay: day().optional(),
});

/** A text that somebody wants checked, with where and when it was published. */
export function readTextForm(fields: FormData) {
  const cell = (name: string): string =>
    String(fields.get(name) ?? '')
      .replaceAll('\r\n', '\n')
      .trim();
  const typed = { bai: cell('bai'), 'dia-ban': cell('dia-ban'), ngay: cell('ngay') };
  const { problems, value } = readForm(
    form,
    Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== '')),
  );
  return {
    typed: { text: typed.bai, place: typed['dia-ban'], published: typed.ngay },
    problems,
    value: value && { text: value.bai, place: value['dia-ban'] ?? '', published: value.ngay ?? null },
  };
}
