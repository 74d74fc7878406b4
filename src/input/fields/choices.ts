import { z } from 'zod';
import { field, fieldProblem } from './field.ts';

/** One of a list. */
export const choice = <const Choice extends string>(choices: readonly Choice[]) =>
  field((text) => choices.find((each) => each === text) ?? fieldProblem('not-a-choice', { text, choices }));

/** `yes`, `có`, `1` or `on`; `no`, `không`, `0` or nothing. */
export const yesNo = () =>
  field((text) => {
    const plain = text.normalize('NFC').toLowerCase();
    if (['yes', 'có', 'co', '1', 'on', 'true'].includes(plain)) return true;
    if (['no', 'không', 'khong', '0', '', 'false'].includes(plain)) return false;
    return fieldProblem('not-a-choice', { text, choices: ['yes', 'no'] });
  });

/** Values with commas between them; nothing is an empty list. */
export const listOf = <Value>(item: z.ZodType<Value, string>) =>
  z
    .string()
    .transform((text) => (text.trim() === '' ? [] : text.split(',').map((part) => part.trim())))
    .pipe(z.array(item));

/** The same field several times: checkboxes, or the lines of a list. */
export const several = <Value>(item: z.ZodType<Value, string>) => z.array(item);
