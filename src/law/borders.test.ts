import assert from 'node:assert/strict';
import { glob } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { addDays, type Day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { monthlyContribution } from './contribution/contribution.ts';
import { supportedHealth } from './health/health-support.ts';
import { householdHealth } from './health/household-health.ts';
import { type Entry, type Parameter, type UnknownEntry, valueAt } from './language/parameter.ts';
import { type LawAnswer, parameterValuesOf } from './language/rule.ts';
import { pension } from './pension/pension.ts';

const isTable = (value: unknown): value is Parameter<unknown> =>
  typeof value === 'object' && value !== null && 'entries' in value;

/** Every table of figures, whether a rule uses it or not. */
const tables: Parameter<unknown>[] = [];
for await (const path of glob('*.ts', { cwd: new URL('parameters/', import.meta.url) })) {
  const module: object = await import(`./parameters/${path}`);
  tables.push(...Object.values(module).filter(isTable));
}

type AnyEntry = Entry<unknown> | UnknownEntry;

/** What an entry says on a day on which no later one has begun. */
function saidBy(entry: AnyEntry | undefined, at: Day, { yearly, firstEver }: Parameter<unknown>): unknown {
  if (!entry) return firstEver ? 'not-yet' : 'not-known';
  if ('unknown' in entry) return entry.unknown;
  return yearly && entry.from.slice(0, 4) !== at.slice(0, 4) ? 'not-known' : entry.value;
}

const shownAt = (table: Parameter<unknown>, at: Day): unknown => {
  const found = valueAt(table, at);
  return found.ok ? found.value.value : found.error.kind;
};

describe('each border of each table', () => {
  it('is one of very many', () => {
    assert.ok(tables.length > 50 && tables.flatMap(({ entries }) => entries).length > 180);
  });

  for (const table of tables) {
    it(`has the old value until the day before and the new one from the day: ${table.id}`, () => {
      for (const [i, entry] of table.entries.entries()) {
        const before = addDays(entry.from, -1);
        assert.deepEqual(shownAt(table, before), saidBy(table.entries[i - 1], before, table), before);
        assert.deepEqual(shownAt(table, entry.from), saidBy(entry, entry.from, table), entry.from);
      }
    });
  }
});

describe('a computed amount', () => {
  const everyBorder = [
    ...new Set(tables.flatMap(({ entries }) => entries.flatMap(({ from }) => [addDays(from, -1), from]))),
  ];
  const asked: Record<string, (at: Day) => LawAnswer<unknown>> = {
    'a contribution': (at) =>
      monthlyContribution({
        income: dong(3_000_000),
        groups: ['poor'],
        monthsSupported: 0,
        local: null,
        other: dong(0),
        at,
      }),
    'a pension': (at) =>
      pension({
        sex: 'male',
        months: 300,
        monthsAfterConditions: 0,
        compulsory: { months: 240, startedOn: '2001-01-01' as Day },
        average: 1_000_000,
        at,
      }),
    'a household’s health insurance': (at) => householdHealth({ members: [{ months: 12 }, { months: 6 }], at }),
    'supported health insurance': (at) => supportedHealth({ groups: ['near_poor'], months: 12, at }),
  };

  for (const [what, ask] of Object.entries(asked)) {
    it(`rests on figures of its very day, whatever changes: ${what}`, () => {
      const answered = everyBorder.flatMap((at) => {
        const answer = ask(at);
        if (!answer.ok) return [];
        for (const figure of parameterValuesOf(answer.value.steps)) {
          assert.deepEqual(shownAt(figure.parameter, at), figure.value, `${figure.parameter.id} on ${at}`);
        }
        return [at];
      });
      assert.ok(answered.length > 10, String(answered.length));
    });
  }
});
