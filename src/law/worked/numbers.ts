import { z } from 'zod';
import { err, ok } from '#base/result.ts';
import {
  IDENTITY_NUMBERS,
  readCitizenNumber,
  readHealthCard,
  readSiCode,
  readUnitCode,
} from '../numbers/identity-numbers.ts';
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

const siCode = exampleKind(z.object({ code: z.string() }), ({ code }) => {
  const read = readSiCode(code);
  if (!read.ok) return err([read.error]);
  return ok({ outputs: { si_code: read.value }, values: [], rule: IDENTITY_NUMBERS, workings: [] });
});

const healthCard = exampleKind(z.object({ number: z.string() }), ({ number }) => {
  const read = readHealthCard(number);
  if (!read.ok) return err([read.error]);
  const { group, benefitPercent, place, siCode } = read.value;
  const outputs = { group, benefit_pct: benefitPercent, place, si_code: siCode };
  return ok({ outputs, values: [], rule: IDENTITY_NUMBERS, workings: [] });
});

export const NUMBER_KINDS: Record<string, ExampleKind> = {
  cccd_parse: citizen,
  unit_code_parse: unit,
  si_code_parse: siCode,
  health_card_parse: healthCard,
};
