import { z } from 'zod';
import { err, ok } from '#base/result.ts';
import { IDENTITY_NUMBERS, readCitizenNumber, readUnitCode } from '../numbers/identity-numbers.ts';
import { type Scheme, scheme } from './scheme.ts';

const citizen = scheme(
  z
    .object({ number_prefix: z.string().optional(), number: z.string().optional() })
    .refine(({ number_prefix, number }) => number_prefix ?? number, 'no number is given'),
  ({ number_prefix, number }) => {
    const read = readCitizenNumber(number ?? number_prefix ?? '');
    if (!read.ok) return err([read.error]);
    const { province, sex, birthYear } = read.value;
    return ok({
      outputs: { province_code: province, sex, birth_year: birthYear },
      figures: [],
      rule: IDENTITY_NUMBERS,
      workings: [],
    });
  },
);

const unit = scheme(z.object({ code: z.string() }), ({ code }) => {
  const read = readUnitCode(code);
  if (!read.ok) return err([read.error]);
  return ok({ outputs: { ...read.value }, figures: [], rule: IDENTITY_NUMBERS, workings: [] });
});

export const NUMBER_SCHEMES: Record<string, Scheme> = { cccd_parse: citizen, unit_code_parse: unit };
