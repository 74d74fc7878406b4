import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Day, day } from '#base/dates.ts';
import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import { factsKnownOn } from '#coverage/posting.ts';
import { spansOf } from '#coverage/spans.ts';
import { COMMUNES, DISTRICTS } from './communes.ts';
import { demonstration } from './demonstration.ts';
import { personFacts } from './quotas.ts';

const rows = demonstration();
const TODAY = day('2026-11-23');

/** Participants of the province by the counting rules themselves: no database, no journal. */
function participants(scheme: Scheme, on: Day, known: Day): number {
  const contributions = Map.groupBy(rows.contributions, (row) => row.person_id);
  const endings = Map.groupBy(rows.endings, (row) => row.person_id);
  const covered = rows.people.filter(({ person_id }) => {
    const facts = personFacts({
      contributions: (contributions.get(person_id) ?? []).filter((row) => row.scheme === scheme),
      endings: (endings.get(person_id) ?? []).filter((row) => row.scheme === scheme),
    });
    const { contributions: paid, endings: ended } = factsKnownOn(facts, known);
    return spansOf(paid, ended).some(({ from, to }) => from <= on && on < to);
  });
  return covered.length;
}

const enrolled = (activity: RegExp, scheme: Scheme): number =>
  rows.enrolments.filter((row) => row.scheme === scheme && activity.test(row.activity_code)).length;

const held = (kind: string) => rows.activities.filter((row) => row.kind === kind && row.held_on.startsWith('2020'));
const attendance = (kind: string, audience: RegExp): number =>
  held(kind).reduce((sum, row) => sum + (audience.test(row.audience) ? row.attendance : 0), 0);

describe('the demonstration province', () => {
  it('has 7,548 participants at the end of 2020, as known at publication and today', () => {
    assert.equal(participants('vsi', day('2020-12-31'), day('2021-01-05')), 7_548);
    assert.equal(participants('vsi', day('2020-12-31'), TODAY), 7_548);
  });

  it('has less than half of them at the end of 2019', () => {
    assert.equal(participants('vsi', day('2019-12-31'), day('2021-01-05')), 3_651);
    assert.equal(participants('vsi', day('2019-12-31'), TODAY), 3_651);
  });

  it('goes on into 2021', () => {
    assert.ok(participants('vsi', day('2021-12-31'), TODAY) > 8_000);
  });

  it('has people in household health insurance too', () => {
    assert.ok(participants('hhi', day('2020-12-31'), TODAY) > 5_000);
  });

  it('wins 193 people at the launch of 23 May, and 205 and 99 at that of 11 July', () => {
    assert.equal(enrolled(/^RQ-2020-05-23$/, 'vsi'), 193);
    assert.equal(enrolled(/^RQ-2020-05-23$/, 'hhi'), 0);
    assert.equal(enrolled(/^RQ-2020-07-11$/, 'vsi'), 205);
    assert.equal(enrolled(/^RQ-2020-07-11$/, 'hhi'), 99);
  });

  it('holds more than 140 conferences in 2020, in every commune, and wins nearly 1,400 people there', () => {
    assert.equal(held('conference').length, 143);
    assert.equal(new Set(held('conference').map((row) => row.area_code)).size, COMMUNES.length);
    assert.equal(enrolled(/^HN-2020/, 'vsi') + enrolled(/^HN-2020/, 'hhi'), 1_387);
  });

  it('advises more than 3,000 workers and reaches hundreds of workers and employers', () => {
    assert.equal(attendance('consultation', /^workers$/), 3_058);
    assert.equal(attendance('outreach', /./), 517);
  });

  it('gives the districts, and their communes, targets that add up to the 5,658 of the province', () => {
    const of2020 = rows.targets.filter((row) => row.plan_code === 'KH-2020');
    const sum = (codeLength: number) =>
      of2020.filter((row) => row.area_code.length === codeLength).reduce((all, row) => all + row.value, 0);
    assert.deepEqual([sum(2), sum(3), sum(5)], [5_658, 5_658, 5_658]);
    assert.equal(of2020.filter((row) => row.organisation_code !== '').length, DISTRICTS.length);
  });

  it('sets 7,500 for 2021 as people who newly join, and 30 % of growth', () => {
    const of2021 = rows.targets.filter((row) => row.plan_code === 'KH-2021' && row.area_code === '06');
    assert.deepEqual(
      of2021.map(({ indicator, kind, value }) => ({ indicator, kind, value })),
      [
        { indicator: 'joined', kind: 'flow', value: 7_500 },
        { indicator: 'growth', kind: 'stock', value: 0.3 },
      ],
    );
  });
});

describe('its people', () => {
  it('are the same at every call', () => {
    const again = demonstration();
    assert.deepEqual(again.people[4_711], rows.people[4_711]);
    assert.deepEqual(again.contributions.at(-1), rows.contributions.at(-1));
  });

  it('live in the 108 communes of the 8 districts that stood then', () => {
    assert.deepEqual([COMMUNES.length, DISTRICTS.length], [108, 8]);
    assert.equal(new Set(rows.people.map((row) => row.area_code)).size, COMMUNES.length);
    assert.equal(COMMUNES.find(({ code }) => code === '01954')?.name, 'Xã Vân Tùng');
  });

  it('have well-formed codes, each its own', () => {
    for (const row of rows.people) {
      assert.match(row.si_code, /^06\d{8}$/);
      assert.match(row.citizen_id, /^(006[0-3]\d{8})?$/);
      if (row.citizen_id) assert.equal(row.citizen_id.slice(4, 6), row.birth_date.slice(2, 4));
    }
    assert.equal(new Set(rows.people.map((row) => row.si_code)).size, rows.people.length);
  });

  it('are of the peoples of Bắc Kạn, more than half of them Tày', () => {
    const tay = rows.people.filter((row) => row.ethnicity === 'Tày').length / rows.people.length;
    assert.ok(tay > 0.5 && tay < 0.56, `${tay}`);
  });
});

describe('its payments', () => {
  it('are made by every method, and some are corrected', () => {
    for (const method of ['1', '3', '6', '12', 'advance', 'missing']) {
      assert.ok(
        rows.contributions.some((row) => row.method === method),
        method,
      );
    }
    const ids = new Set(rows.contributions.map((row) => row.contribution_id));
    const reversals = rows.contributions.filter((row) => row.reverses !== '');
    assert.ok(reversals.length > 100);
    assert.ok(reversals.every((row) => ids.has(row.reverses)));
  });

  it('cost a poor person at the lowest income 107,800 đồng a month after State support', () => {
    const poor = new Set(rows.people.filter((row) => row.support_group === 'poor').map((row) => row.person_id));
    const monthly = rows.contributions.filter(
      (row) => poor.has(row.person_id) && row.scheme === 'vsi' && row.method === '1' && row.income === 700_000,
    );
    assert.ok(monthly.length > 0);
    for (const { paid, state_support } of monthly) assert.deepEqual([paid, state_support], [107_800, 46_200]);
  });

  it('cost the first member of a household 67,050 đồng a month for health insurance from July 2019, before that 62,550', () => {
    const dearest = (from: string, to: string) =>
      Math.max(
        ...rows.contributions
          .filter((row) => row.scheme === 'hhi' && from <= row.paid_on && row.paid_on < to)
          .map((row) => row.paid / row.months),
      );
    assert.equal(dearest('2018-07-01', '2019-07-01'), 62_550);
    assert.equal(dearest('2019-07-01', '2022-01-01'), 67_050);
  });

  it('are never recorded before they are made', () => {
    const rushed = rows.contributions.filter((row) => row.recorded_at.slice(0, 10) < row.paid_on);
    assert.deepEqual(rushed, []);
  });

  it('end for every reason', () => {
    const reasons = new Set(rows.endings.map((row) => row.reason));
    assert.deepEqual([...reasons].sort(), ['compulsory', 'death', 'other', 'pension', 'withdrawn']);
    assert.deepEqual(new Set(rows.endings.map((row) => row.scheme)), new Set(SCHEMES));
  });
});
