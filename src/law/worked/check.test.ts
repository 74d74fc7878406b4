import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RULES } from '../rules.ts';
import { checkExample, EXAMPLE_KINDS, passed } from './check.ts';
import { type Example, readExamples } from './example.ts';
import published from './examples.json' with { type: 'json' };
import further from './examples-2.json' with { type: 'json' };

/** Of rules that nobody published an example of. */
const OWN_EXAMPLES = [
  {
    id: 'own-payment-3m-2026-11',
    scheme: 'vsi_payment',
    date: '2026-11-23',
    inputs: { income_month: 3_000_000, method: '3_months', period_from: '2026-11', support_group: 'poor' },
    expected: { gross: 1_980_000, state_support: 495_000, payable: 1_485_000 },
    legal_ref: 'Luật 41/2024/QH15, Điều 36.2',
  },
  {
    id: 'own-eligible-from-15',
    scheme: 'vsi_eligibility',
    date: '2026-11-23',
    inputs: { birth_month: '2011-11', citizen: true },
    expected: { allowed: true },
    legal_ref: 'Luật 41/2024/QH15, Điều 2.4',
  },
  {
    id: 'nld-continuous-2021',
    scheme: 'hi_continuous',
    date: '2021-01-01',
    inputs: {
      cards: [
        { begin: '2010-01-01', end: '2016-01-01' },
        { begin: '2018-04-01', end: '2021-01-01' },
      ],
    },
    expected: { months: 33, is_five_years: false },
    legal_ref: 'Nghị định 146/2018/NĐ-CP, Điều 12.5',
  },
  {
    id: 'own-si-code',
    scheme: 'si_code_parse',
    date: '2026-11-23',
    inputs: { code: '0123456789' },
    expected: { si_code: '0123456789' },
    legal_ref: 'Quyết định 1351/QĐ-BHXH (2015)',
  },
  {
    id: 'own-health-card',
    scheme: 'health_card_parse',
    date: '2026-11-23',
    inputs: { number: 'GD4060123456789' },
    expected: { group: 'GD', benefit_pct: 80, place: '06', si_code: '0123456789' },
    legal_ref: 'Quyết định 1351/QĐ-BHXH (2015)',
  },
];

const read = readExamples({ examples: [...published.examples, ...further.examples, ...OWN_EXAMPLES] });
const examples: readonly Example[] = read.ok ? read.value : [];
const example = (id: string): Example => {
  const found = examples.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
};

describe('the examples that others published', () => {
  it('are all here', () => {
    assert.equal(examples.length, published.count + further.count + OWN_EXAMPLES.length);
    assert.deepEqual(new Set(examples.map(({ scheme }) => scheme)), new Set(Object.keys(EXAMPLE_KINDS)));
  });

  for (const each of examples) {
    it(`come out: ${each.id}`, () => {
      const checked = checkExample(each);
      assert.deepEqual([checked.problems, checked.differences, checked.remarks], [[], [], []]);
    });
  }
});

describe('a rule', () => {
  for (const rule of RULES) {
    it(`is spoken of by examples, so that nobody can break it unseen: ${rule.id}`, () => {
      assert.ok(examples.some((each) => checkExample(each).rule === rule));
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
    const missing = example('x2-missing-12m-2026');
    const inputs = { income_month: 2_200_000, months_missing: 12 };
    const checked = checkExample({ ...missing, date: '2027-01-01' as Example['date'], inputs });
    assert.ok(!passed(checked));
    assert.match(checked.problems.join(), /not published yet/);
  });

  it('fails for an unknown kind, a missing input and an unknown result', () => {
    const member = example('hhi-2019-m2-12');
    assert.match(checkExample({ ...member, scheme: 'toString' }).problems.join(), /no rule/);
    assert.match(checkExample({ ...member, inputs: {} }).problems.join(), /member_order/);
    assert.equal(checkExample({ ...member, expected: { colour: 1 } }).differences[0]?.got, null);
  });

  it('fails for an input that the kind does not know, and never ignores it', () => {
    const member = example('hhi-2019-m2-12');
    const { problems } = checkExample({ ...member, inputs: { ...member.inputs, colour: 1 } });
    assert.deepEqual(problems, ['input colour is not asked for by this kind of examples']);
  });

  it('compares an expectation with decimals with what was not rounded, and a whole one with what was', () => {
    const mixed = example('x2-average-mixed-2');
    const exact = { ...mixed, tolerance: 0.01 };
    assert.ok(passed(checkExample({ ...exact, expected: { average: 4_394_761.9 } })));
    assert.ok(passed(checkExample({ ...exact, expected: { average: 4_394_762 } })));
    assert.ok(!passed(checkExample({ ...exact, expected: { average: 4_394_761 } })));
  });

  it('refuses a file of another form, and says where', () => {
    const refused = readExamples({ examples: [{ ...example('hhi-2019-m2-12'), date: '2019-02-30' }] });
    assert.deepEqual(refused, { ok: false, error: ['examples.0.date is not a day of the calendar'] });
  });
});
