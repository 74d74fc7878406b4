import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Parameter } from '#law/language/parameter.ts';
import { isTest, ROOT, readSources, roomOf, type Source, scriptOf } from './house.ts';
import { amountsOf, daysIn, numbersIn } from './legal-numbers.ts';

/** Numbers that say how law is computed, not what it says. */
const ARITHMETIC: ReadonlyMap<number, string> = new Map([
  [0, 'nothing, or the first of a list'],
  [0.5, 'rounding half up'],
  [1, 'one, or the next'],
  [12, 'months of a year'],
  [100, 'the whole, in per cent'],
]);
/** Numbers of single files that are none of law either. */
const OTHER_NUMBERS: Readonly<Record<string, string>> = {
  'src/law/language/arithmetic.ts: most: 6': 'decimals shown in a working',
  'src/law/bulk/contributions.ts: ABOVE_CEILING = 2': 'a code in a column',
  'src/law/bulk/contributions.ts: SUPPORT_UNKNOWN = 3': 'a code in a column',
  'src/law/bulk/payers.ts: 2 ** SUPPORT_GROUPS.length': 'sets of groups',
  'src/law/bulk/pensions.ts: MOST_MONTHS = 1_200': 'the size of a column: a hundred years',
  'src/law/plans/outlook.ts: MOST_YEARS = 40': 'how far a chart reaches',
  'src/law/plans/outlook.ts: [1, 2, 3]': 'the incomes that a chart compares',
  'src/law/plans/payment.ts: NEAR_DAYS = 184': 'how near a change is shown',
};
/** Amounts that equal a figure of law by chance. */
const BY_CHANCE: Readonly<Record<string, string>> = {
  'src/server/files/data/staging.ts: LINES_OF_BATCH = 400_000': 'lines of a file',
  'seeds/voluntary.ts: [1_500_000, 8]': 'an income that made-up people choose',
  'seeds/voluntary.ts: [2_000_000, 5]': 'an income that made-up people choose',
};

describe('the law', () => {
  let sources: Source[];
  before(async () => {
    sources = await readSources();
  });

  const isLawCode = (each: Source): boolean =>
    each.path.startsWith('src/law/') && !isTest(each) && !/^src\/law\/(parameters|worked)\//.test(each.path);

  it('has no number outside its tables, but those of arithmetic', () => {
    const found = sources.filter(isLawCode).flatMap(({ path, text }) =>
      numbersIn(text)
        .filter(({ value, isPlace }) => !isPlace && !ARITHMETIC.has(value))
        .map(({ around }) => `${path}: ${around}`),
    );
    assert.deepEqual([...new Set(found)].toSorted(), Object.keys(OTHER_NUMBERS).toSorted());
  });

  it('has no day outside its tables and articles', () => {
    const found = sources
      .filter(isLawCode)
      .flatMap(({ path, text }) => daysIn(text).map((written) => `${path}: ${written}`));
    assert.deepEqual(found, []);
  });

  it('is the only place that knows its amounts: no page, command, query or seed repeats one', async () => {
    const amounts = amountsOf(await tablesOfLaw(sources));
    assert.ok(amounts.has(2_340_000));
    const found = sources
      .filter((each) => !isTest(each) && !['law', 'tests', 'bench'].includes(roomOf(each.path)))
      .flatMap(({ path, text }) =>
        numbersIn(scriptOf({ path, text }))
          .filter(({ value }) => amounts.has(value))
          .map(({ around }) => `${path}: ${around}`),
      );
    assert.deepEqual(found.toSorted(), Object.keys(BY_CHANCE).toSorted());
  });
});

/** Every table of figures of `src/law/parameters`. */
async function tablesOfLaw(sources: readonly Source[]): Promise<Parameter<unknown>[]> {
  const files = sources.filter(({ path }) => path.startsWith('src/law/parameters/'));
  const modules: object[] = await Promise.all(files.map(({ path }) => import(new URL(path, ROOT).href)));
  return modules.flatMap((module) =>
    Object.values(module).filter(
      (value): value is Parameter<unknown> => typeof value === 'object' && 'entries' in value,
    ),
  );
}
