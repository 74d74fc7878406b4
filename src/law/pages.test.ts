import assert from 'node:assert/strict';
import { glob, readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import { UNATTESTED } from './language/explain.ts';
import type { Parameter } from './language/parameter.ts';
import { contentOf, rowInForce } from './pages/content.ts';
import { lawPages } from './pages/markdown.ts';
import { pageOfParameter, pageOfParameterFrom } from './pages/places.ts';
import { urbanPovertyLine } from './parameters/levels.ts';
import { targetHiCoverage, targetSiCoverage, targetVsiCoverage } from './parameters/national-targets.ts';
import { RULES } from './rules.ts';

const DOCS = new URL('../../docs/law/', import.meta.url);
const LANGUAGES = ['vi', 'en'] as const;
/** Written by hand beside the pages of the rules. */
const BY_HAND = ['bulk.md', 'open.md', 'yearly.md'];
/** No rule uses them: they are kept to compare figures with. */
const TOLD_NOWHERE: readonly Parameter<unknown>[] = [
  urbanPovertyLine,
  targetSiCoverage,
  targetVsiCoverage,
  targetHiCoverage,
];

async function allTables(): Promise<Parameter<unknown>[]> {
  const found: Parameter<unknown>[] = [];
  for await (const path of glob('*.ts', { cwd: new URL('parameters/', import.meta.url) })) {
    const module: Record<string, unknown> = await import(`./parameters/${path}`);
    found.push(...Object.values(module).filter(isTable));
  }
  return found;
}

const isTable = (value: unknown): value is Parameter<unknown> =>
  typeof value === 'object' && value !== null && 'entries' in value;

describe('the pages of docs/law', () => {
  for (const { name, text } of lawPages()) {
    it(`say what the code says: ${name} (npx baophu law pages brings them in line)`, async () => {
      assert.equal(await readFile(new URL(name, DOCS), 'utf8'), text);
    });
  }

  it('are no more than the rules, the list and what is written by hand', async () => {
    const expected = [...lawPages().map(({ name }) => name), ...BY_HAND];
    assert.deepEqual((await readdir(DOCS)).toSorted(), expected.toSorted());
  });

  it('leave no place empty', () => {
    for (const { name, text } of lawPages()) assert.doesNotMatch(text, /undefined|\[object|\*\*\*\*/, name);
  });
});

describe('the page of a rule', () => {
  for (const rule of RULES) {
    it(`has an example that comes out, and its steps: ${rule.id}`, () => {
      const { example, published } = contentOf(rule, 'vi');
      assert.ok(example.steps.length + example.refused.length + example.compared.length > 0);
      assert.ok(example.compared.every(({ agrees }) => agrees));
      assert.ok(published.every(({ agrees }) => agrees));
    });

    it(`has words in both languages for all it shows: ${rule.id}`, () => {
      for (const language of LANGUAGES) {
        const shown = JSON.stringify(contentOf(rule, language));
        assert.doesNotMatch(shown, /undefined|\[object/);
      }
      assert.notEqual(contentOf(rule, 'vi').title, contentOf(rule, 'en').title);
    });
  }

  it('tells every table of figures, those of other rules by a link', async () => {
    const untold = (await allTables()).filter(({ id }) => pageOfParameter(id) === null);
    assert.deepEqual(untold.map(({ id }) => id).toSorted(), TOLD_NOWHERE.map(({ id }) => id).toSorted());
    for (const rule of RULES) {
      const linked = contentOf(rule, 'vi').example.steps.flatMap(({ parameters }) => parameters);
      for (const { id } of linked) {
        const place = RULES.find((other) => other.id === pageOfParameterFrom(rule.id, id));
        assert.ok(
          place?.parameters.some((table) => table.id === id),
          `${rule.id} → ${id}`,
        );
      }
    }
  });

  it('marks each figure whose text nobody has seen, and no other', async () => {
    for (const rule of RULES) {
      const page = lawPages().find(({ name }) => name === `${rule.id}.md`)?.text ?? '';
      const unseen = rule.parameters.flatMap(({ entries }) =>
        entries.filter((entry) => 'value' in entry && !entry.attested),
      );
      assert.equal(page.split(`**${UNATTESTED.vi}**`).length - 1, unseen.length, rule.id);
    }
  });

  it('knows which figure is in force, and that a yearly one ends with its year', () => {
    const rule = (id: string) => contentOf(RULES.find((each) => each.id === id) ?? assert.fail(id), 'vi');
    const inForce = (ruleId: string, tableId: string, at: string) => {
      const table = rule(ruleId).parameters.find(({ id }) => id === tableId);
      return table ? (rowInForce(table, day(at))?.value ?? null) : assert.fail(tableId);
    };
    assert.equal(inForce('contribution', 'rural_poverty_line', '2026-12-31'), '1.500.000');
    assert.equal(inForce('contribution', 'rural_poverty_line', '2027-01-01'), '2.200.000');
    assert.equal(inForce('refund', 'fund_rate_month', '2026-12-31'), '0,31');
    assert.equal(inForce('refund', 'fund_rate_month', '2027-01-01'), null);
  });
});
