import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkExample, EXAMPLE_KINDS, passed } from './check.ts';
import { type Example, readExamples } from './example.ts';
import published from './examples.json' with { type: 'json' };

const read = readExamples(published);
const examples: readonly Example[] = read.ok ? read.value : [];
const example = (id: string): Example => {
  const found = examples.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
};

describe('the examples that others published', () => {
  it('are all here', () => {
    assert.equal(examples.length, published.count);
    assert.deepEqual(new Set(examples.map(({ scheme }) => scheme)), new Set(Object.keys(EXAMPLE_KINDS)));
  });

  for (const each of examples) {
    it(`come out: ${each.id}`, () => {
      const checked = checkExample(each);
      assert.deepEqual([checked.problems, checked.differences, checked.remarks], [[], [], []]);
    });
  }
});

describe('checking an example', () => {
  it('fails by one đồng beyond the tolerance', () => {
    const missing = example('vsi-missing-2017-12m-66');
    assert.ok(passed(checkExample({ ...missing, expected: { amount: 218_774_496 } })));
    const checked = checkExample({ ...missing, expected: { amount: 218_774_497 } });
    assert.deepEqual(checked.differences, [{ name: 'amount', expected: 218_774_497, got: 218_774_491 }]);
  });

  it('chooses the figures of the date where the example gives none', () => {
    const poor = example('vsi-contrib-2025-poor');
    const inputs = { income_month: 2_200_000, support_group: 'poor' };
    const on = (date: Example['date']) =>
      checkExample({ ...poor, inputs, date, expected: { state_support_month: 242_000 } });
    assert.ok(passed(on('2027-01-01' as Example['date'])));
    assert.deepEqual(on('2026-12-31' as Example['date']).differences[0]?.got, 165_000);
  });

  it('remarks where the example assumes another figure than the law of its day', () => {
    const member = example('hhi-2019-m2-12');
    const { remarks } = checkExample({ ...member, inputs: { ...member.inputs, base_salary: 1_500_000 } });
    assert.deepEqual(remarks, ['assumes base_salary 1500000, the law of 2019-07-01 says 1490000']);
  });

  it('fails with the reason where the figure is not known', () => {
    const member = example('hhi-2019-m2-12');
    const inputs = { member_order: 1, months: 12 };
    const checked = checkExample({ ...member, date: '2027-01-01' as Example['date'], inputs });
    assert.ok(!passed(checked));
    assert.match(checked.problems.join(), /not published yet/);
  });

  it('fails for an unknown kind, a missing input and an unknown result', () => {
    const member = example('hhi-2019-m2-12');
    assert.match(checkExample({ ...member, scheme: 'toString' }).problems.join(), /no rule/);
    assert.match(checkExample({ ...member, inputs: {} }).problems.join(), /member_order/);
    assert.equal(checkExample({ ...member, expected: { colour: 1 } }).differences[0]?.got, null);
  });

  it('refuses a file of another form, and says where', () => {
    const refused = readExamples({ examples: [{ ...example('hhi-2019-m2-12'), date: '2019-02-30' }] });
    assert.deepEqual(refused, { ok: false, error: ['examples.0.date is no day of the calendar'] });
  });
});
