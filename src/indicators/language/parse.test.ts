import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MEASURE_CATALOGUE } from '../catalogue.ts';
import { indicatorProblemWords } from '../problem-words.ts';
import {
  type Expression,
  type FormulaName,
  type KeyName,
  MEASURES,
  type Measure,
  printExpression,
} from './expression.ts';
import { parseExpression } from './parse.ts';

const canonical = (text: string): string => {
  const parsed = parseExpression(text);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return printExpression(parsed.value);
};
const faults = (text: string): string[] => {
  const parsed = parseExpression(text);
  assert.ok(!parsed.ok);
  return parsed.error.map((each) => `${each.at}: ${indicatorProblemWords(each).en}`);
};

describe('an expression', () => {
  it('has one canonical form, whatever its spaces and the order of its keys', () => {
    assert.equal(
      canonical(' growth ( participants(vsi,on=2020-12-31 , area="06"),since=2019-12-31)\n'),
      'growth(participants(vsi, area=06, on=2020-12-31), since=2019-12-31)',
    );
  });
  it('keeps quotes where a value needs them', () => {
    const text = 'target(participants(vsi, on=2020-12-31), organisation="Ủy ban \\"nhân dân\\" tỉnh")';
    assert.equal(canonical(text), text);
  });
  it('may be short for the target of participants', () => {
    assert.equal(
      canonical('target(vsi, area=06, on=2020-12-31, organisation=UBND)'),
      'target(participants(vsi, area=06, on=2020-12-31), organisation=UBND)',
    );
  });
  it('reads back as it was printed', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        assert.deepEqual(parseExpression(printExpression(expression)), { ok: true, value: expression });
      }),
    );
  });
  it('is refused or read, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof parseExpression(text).ok === 'boolean'));
    const pieces = fc.constantFrom('participants', 'sum', '(', ')', ',', '=', 'vsi', 'on', '2020-01-01', '"', ' ');
    fc.assert(fc.property(fc.array(pieces), (all) => typeof parseExpression(all.join('')).ok === 'boolean'));
  });
});

describe('a mistake in an expression', () => {
  it('is told with the nearest name', () => {
    assert.deepEqual(faults('particpants(vsi)'), [
      '0: There is no indicator «particpants»: did you mean participants?',
    ]);
    assert.deepEqual(faults('Participants(vsi)'), [
      '0: There is no indicator «Participants»: did you mean participants?',
    ]);
    assert.deepEqual(faults('participants(vis)'), ['13: There is no scheme «vis»: did you mean vsi?']);
    assert.deepEqual(faults('participants(vsi, aera=06)'), ['18: There is no key «aera»: did you mean area?']);
    assert.deepEqual(faults('activities(kind=confrence, on=2020-01-01)'), [
      '16: kind is launch, conference, consultation, training, outreach, not «confrence»: did you mean conference?',
    ]);
  });
  it('is told together with all others, in their order', () => {
    assert.deepEqual(
      faults('ratio(particpants(vsi), joined(xyz, on=2020-02-30, frm=1))').map((each) => each.split(':')[0]),
      ['6', '31', '39', '51'],
    );
  });
  it('of form is told with what was expected', () => {
    assert.deepEqual(faults('participants(vsi'), [
      '16: Expected a comma or a closing bracket, but the expression ends.',
    ]);
    assert.deepEqual(faults('participants vsi'), [
      '13: Expected an opening bracket after «participants», but there is «vsi».',
    ]);
    assert.deepEqual(faults('participants(vsi, on=)'), ['21: Expected a value after «on=», but there is «)».']);
    assert.deepEqual(faults('participants(vsi) 5'), [
      '18: Expected nothing more after the closing bracket, but there is «5».',
    ]);
    assert.deepEqual(faults(''), ['0: Expected the name of an indicator, but the expression ends.']);
    assert.match(faults('participants(vsi; on=2020-12-31)')[0] ?? '', /^16: «;» has no meaning here/);
    assert.match(faults('target(vsi, organisation="UBND)')[0] ?? '', /no closing quote/);
  });
  it('of counting people twice is refused', () => {
    assert.match(faults('participants(area=06)')[0] ?? '', /^13: .*would count twice.*sum\(participants\(vsi/);
    assert.equal(canonical('enrolments(activity=A)'), 'enrolments(activity=A)');
  });
  it('of days is told', () => {
    assert.match(faults('joined(vsi)')[0] ?? '', /give from= and to=, or on= for one day\.$/);
    assert.match(faults('joined(vsi, from=2020-01-01)')[0] ?? '', /to= is missing/);
    assert.match(faults('joined(vsi, from=2020-01-02, to=2020-01-01)')[0] ?? '', /before it starts/);
    assert.match(faults('joined(vsi, on=2020-01-02, to=2020-01-05)')[0] ?? '', /not both/);
    assert.match(faults('participants(vsi, from=2020-01-02, to=2020-01-05)')[0] ?? '', /no key «from»/);
    assert.equal(canonical('joined(vsi, from=2020-01-01, to=2020-01-01)').length > 0, true);
    assert.equal(parseExpression('joined(vsi)', { series: true }).ok, true);
  });
  it('of planning is told', () => {
    assert.match(faults('attainment(sum(participants(vsi)))')[0] ?? '', /takes one measure or its growth/);
    assert.match(faults('attainment(enrolments(on=2020-01-01))')[0] ?? '', /one scheme/);
    assert.match(faults('attainment(activities(kind=launch, on=2020-01-01))')[0] ?? '', /leave out kind/);
    assert.match(faults('target(observation(population))')[0] ?? '', /No targets are set for observation/);
    assert.match(faults('growth(participants(vsi))')[0] ?? '', /needs since=/);
  });
  it('of size is told', () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'participants(vsi)' : `growth(${nested(depth - 1)}, since=2019-12-31)`;
    assert.equal(parseExpression(nested(7)).ok, true);
    assert.match(faults(nested(8))[0] ?? '', /at most 200 base values/);
    assert.match(faults('sum('.repeat(700))[0] ?? '', /at most 2000 characters/);
  });
});

const DAYS = fc.constantFrom('2019-12-31', '2020-02-29', '2020-12-31');
const VALUES: { [Key in KeyName]?: fc.Arbitrary<string> } = {
  area: fc.constantFrom('06', '01858'),
  on: DAYS,
  from: DAYS,
  to: DAYS,
  known: DAYS,
  kind: fc.constantFrom('launch', 'outreach'),
  audience: fc.constantFrom('workers', 'public'),
  areas: fc.constantFrom('then', 'now'),
};
const anyText = fc.string({ minLength: 1, unit: 'grapheme' });

/** Any measure whose keys make sense together. */
const measures: fc.Arbitrary<Measure> = fc.constantFrom(...MEASURES).chain((name) => {
  const entry = MEASURE_CATALOGUE[name];
  const dates = entry.kind === 'stock' ? ['on'] : ['on', 'from', 'to'];
  const free = entry.keys.filter((key) => !dates.includes(key));
  const keys = fc.record(Object.fromEntries(free.map((key) => [key, VALUES[key] ?? anyText])), {
    requiredKeys: [...(entry.required ?? [])],
    noNullPrototype: true,
  });
  const shape = {
    type: fc.constant('measure' as const),
    name: fc.constant(name),
    scheme: entry.scheme === 'none' || entry.scheme === 'series' ? fc.constant(null) : fc.constantFrom('vsi', 'hhi'),
    series: entry.scheme === 'series' ? (entry.series ? fc.constantFrom(...entry.series) : anyText) : fc.constant(null),
    keys: fc.tuple(keys, DAYS).map(([some, on]) => ({ ...some, on })),
  };
  return fc.record(shape, { noNullPrototype: true });
});
const expressions: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    measures,
    fc
      .tuple(fc.constantFrom('ratio', 'difference'), tie('any'), tie('any'))
      .map(([name, ...of]) => formula(name, of, {})),
    fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((of) => formula('sum', of, {})),
    fc.tuple(tie('any'), DAYS).map(([of, since]) => formula('growth', [of], { since })),
  ),
})).any;

const formula = (name: FormulaName, of: Expression[], keys: { since?: string }): Expression => ({
  type: 'formula',
  name,
  of,
  keys,
});
