import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { indicatorProblemWords } from '#indicators/problem-words.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { onOneDatabase } from '../support/database.ts';
import { makeProvince } from '../support/province.ts';
import { deskOf } from '../support/register.ts';

const NOW = new Date('2026-11-26T03:00:00Z');
/** Borders of the calendar, of the areas, of the register and of PostgreSQL. */
const DAYS = [
  '0001-01-01',
  '0000-12-31',
  '1000-01-01',
  '1000-12-31',
  '2019-06-01',
  '2020-02-29',
  '2021-02-29',
  '2024-12-31',
  '2025-06-30',
  '2025-07-01',
  '9998-12-31',
  '9999-12-31',
  '-4713-01-01',
  '294276-12-31',
  'infinity',
];
const day = fc.constantFrom(...DAYS);
const odd = fc.constantFrom(
  '"06"',
  '06',
  '19',
  '01',
  '""',
  '"\u0000"',
  '"06\u0000"',
  '"\ud800"',
  '"😀"',
  `"${'a'.repeat(300)}"`,
  "'; --",
  '999999999999',
  'constructor',
);
const measure = fc.oneof(
  fc.tuple(odd, day).map(([area, on]) => `participants(vsi, area=${area}, on=${on})`),
  fc.tuple(odd, day, day).map(([area, from, to]) => `joined(vsi, area=${area}, from=${from}, to=${to})`),
  fc.tuple(odd, day, day).map(([area, from, to]) => `contributions(vsi, area=${area}, from=${from}, to=${to})`),
  fc.tuple(odd, odd, day).map(([area, campaign, on]) => `activities(area=${area}, campaign=${campaign}, on=${on})`),
  fc.tuple(odd, day, day).map(([area, on, known]) => `participants(vsi, area=${area}, on=${on}, known=${known})`),
  fc.tuple(odd, day).map(([area, on]) => `participants(vsi, area=${area}, areas=now, on=${on})`),
);
const expression = fc.oneof(
  measure,
  fc.tuple(measure, day).map(([of, since]) => `growth(${of}, since=${since})`),
  measure.map((of) => `attainment(${of})`),
  measure.map((of) => `target(${of})`),
  fc.tuple(measure, measure).map(([one, other]) => `ratio(${one}, ${other})`),
);

onOneDatabase('the indicator language at odd days and values', (of) => {
  it('answers with a value or with a problem in words, never with an exception', async () => {
    await makeProvince(of.db);
    const desk = deskOf(of.db);
    await fc.assert(
      fc.asyncProperty(fc.array(expression, { minLength: 1, maxLength: 12 }), async (expressions) => {
        for (const answer of await evaluateTexts(desk, expressions, NOW)) {
          if (answer.ok) assert.ok(Number.isFinite(answer.value.value));
          else for (const problem of answer.error) assert.match(indicatorProblemWords(problem).vi, /\.$/);
        }
      }),
      {
        numRuns: Number(process.env.ROUNDS ?? 60),
        // A thousand years that are compared with those after the last day of the calendar.
        examples: [[['growth(contributions(vsi, area="06", from=1000-01-01, to=2024-12-31), since=9998-12-31)']]],
      },
    );
  });
});
