import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkText } from '#claims/check.ts';
import { QUESTIONS } from '#input/law/questions.ts';
import { answerJson, explanationText, refusalsText } from '#law/language/explain.ts';
import { INSURANCE_KINDS } from '#law/plans/career.ts';

/** Every plain object of the language has them, though nobody wrote them in. */
const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name'];

describe('words that every object of the language knows', () => {
  it('are no numbers of a text', () => {
    for (const word of INHERITED) {
      for (const text of [
        `gấp ${word}`,
        `trên ${word} người`,
        `hai ${word} người`,
        `5 ${word} đồng`,
        `quý ${word}/2020`,
        `vài ${word} người`,
      ]) {
        const { claims } = checkText(text, { place: null, published: null });
        for (const { value, upTo, step } of claims) assert.ok([value, upTo, step].every(Number.isFinite), text);
      }
    }
  });

  it('are no province, group or choice of a rule', () => {
    for (const { rule, fields, ask } of QUESTIONS)
      for (const word of INHERITED) {
        const answer = ask(Object.fromEntries(fields.map(({ name }) => [name, word])));
        assert.equal(answer.ok, false, `${rule.id} ${word}`);
      }
  });
});

/** What people and programs type into fields of every kind, borders and nonsense among it. */
const DAYS = [
  '1000-01-01',
  '1900-01-01',
  '1994-12-31',
  '1995-01-01',
  '2008-01-01',
  '2013-12-31',
  '2015-12-31',
  '2016-01-01',
  '2021-12-31',
  '2022-01-01',
  '2025-06-30',
  '2025-07-01',
  '2026-11-23',
  '2027-02-28',
  '2100-12-31',
  '9998-12-31',
  '0001-01-01',
  '9999-12-31',
];
const MONTHS = [
  '1000-01',
  '1900-01',
  '1985-05',
  '2007-12',
  '2008-01',
  '2025-06',
  '2025-07',
  '2026-11',
  '2100-12',
  '9998-12',
];
const AMOUNTS = [
  '0',
  '1',
  '699999',
  '700000',
  '1.500.000',
  '46800000',
  '46.800.001',
  '999999999999999',
  '1,5 triệu',
  '1e300',
];
const COUNTS = [
  '0',
  '1',
  '3',
  '11',
  '12',
  '13',
  '59',
  '60',
  '119',
  '120',
  '179',
  '180',
  '240',
  '600',
  '99999',
  '-1',
  '1.5',
];
const LISTS = [
  '2015-01:12:1000000',
  '1000-01:999:999999999',
  '9998-12:12:1',
  '2010-05:0:0',
  '2020-01:6:2000000:missing',
  '12,12,-,6',
  '-',
  '',
];
const CHOICES = [
  'male',
  'female',
  'poor',
  'other',
  'poor,ethnic_minority',
  '1',
  '3',
  '6',
  '12',
  'advance',
  'missing',
  'yes',
  'no',
  'retirement-age',
  'disability',
  'paused',
  'settling-abroad',
  'declaration',
  'pupils_students',
  'household',
  '01',
  '06',
  '79',
  ...INSURANCE_KINDS,
];
const typed = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...DAYS) },
  { weight: 3, arbitrary: fc.constantFrom(...MONTHS) },
  { weight: 4, arbitrary: fc.constantFrom(...AMOUNTS) },
  { weight: 4, arbitrary: fc.constantFrom(...COUNTS) },
  { weight: 3, arbitrary: fc.constantFrom(...CHOICES) },
  { weight: 2, arbitrary: fc.constantFrom(...LISTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Most fields get something of their own kind, so that the law itself is reached. */
const kindOf = (name: string) => {
  if (/^(on|.*_on|started|claimed|insured_until|compulsory_from)$/.test(name)) return fc.constantFrom(...DAYS);
  if (/^(from|reached|last_paid|cycle_from|requested|unused_from)$/.test(name)) return fc.constantFrom(...MONTHS);
  if (name === 'born') return fc.constantFrom(...DAYS, ...MONTHS, '1950', '1985', '2026');
  if (/^(income|average|paid|gross|support|other|pension|compulsory_average)$/.test(name))
    return fc.constantFrom(...AMOUNTS);
  if (name === 'sex') return fc.constantFrom('male', 'female');
  if (name === 'members') return fc.constantFrom('12', '12,12,6', '-,12', '99,0', '');
  if (name === 'paid' || name === 'ground' || name === 'group' || name === 'groups' || name === 'method')
    return fc.constantFrom(...CHOICES, ...LISTS);
  return fc.oneof(fc.constantFrom(...COUNTS), typed);
};

describe('a rule of law', () => {
  it('answers whatever is typed with a value or with reasons, never with an exception', () => {
    for (const { rule, fields, ask } of QUESTIONS) {
      const inputs = fc.record(
        Object.fromEntries(
          fields.map(({ name }) => [
            name,
            fc.oneof({ weight: 6, arbitrary: kindOf(name) }, { weight: 1, arbitrary: typed }),
          ]),
        ),
        { requiredKeys: fields.filter(({ required }) => required).map(({ name }) => name) },
      );
      fc.assert(
        fc.property(inputs, (given) => {
          const answer = ask(given as Record<string, string>);
          if (!answer.ok) return;
          answerJson(answer.value);
          for (const language of ['vi', 'en'] as const) {
            const text = answer.value.ok
              ? explanationText(answer.value.value, language)
              : refusalsText(answer.value.error, language);
            assert.doesNotMatch(text, /NaN|Infinity|undefined|\[object|e\+\d/, `${rule.id} ${JSON.stringify(given)}`);
          }
        }),
        { numRuns: Number(process.env.ROUNDS ?? 400) },
      );
    }
  });
});
