import { z } from 'zod';
import { err, ok } from '#base/result.ts';
import { IDENTITY_NUMBERS, readCitizenNumber, readUnitCode } from '../numbers/identity-numbers.ts';
import { type ExampleKind, exampleKind } from './example-kind.ts';

const citizen = exampleKind(
  z
    .object({ number_prefix: z.string().optional(), number: z.string().optional() })
    .refine(({ number_prefix, number }) => number_prefix ?? number, 'no number is given'),
  ({ number_prefix, number }) => {
    const read = readCitizenNumber(number ?? number_prefix ?? '');
    if (!read.ok) return err([read.error]);
    const { province, sex, birthYear } = read.value;
    return ok({
      outputs: { province_code: province, sex, birth_year: birthYear },
      values: [],
      rule: IDENTITY_NUMBERS,
      workings: [],
    });
  },
);

const unit = exampleKind(z.object({ code: z.string() }), ({ code }) => {
  const read = readUnitCode(code);
  if (!read.ok) return err([read.error]);
  return ok({ outputs: { ...read.value }, values: [], rule: IDENTITY_NUMBERS, workings: [] });
});

export const NUMBER_KINDS: Record<string, ExampleKind> = { cccd_parse: citizen, unit_code_parse: unit };
