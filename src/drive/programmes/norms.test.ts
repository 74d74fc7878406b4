import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Day, day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import type { Goal, NormPer, UnitId } from '../plans/plan.ts';
import { normQuestions, type PlannedNorm } from './norms.ts';
import type { ProgrammeReport, ReportKind } from './report.ts';

const ID = uuid('01930000-0000-4000-8000-000000000001');
const MAY = ['2019-05-01', '2019-05-31'] as const;
const JUNE = ['2019-06-01', '2019-06-30'] as const;

const report = (
  kind: ReportKind,
  [from, to]: readonly [string, string],
  value: number,
  given: Partial<ProgrammeReport> = {},
): ProgrammeReport => ({
  ...{ id: ID, programmeCode: 'CT', senderCode: 'BD-06', sender: 'Bưu điện', kind, from: day(from), to: day(to) },
  ...{ version: 1, value, documentNo: '1', documentDay: day(to), sentBy: 'x', sentByName: 'x', sentOn: day(to) },
  ...{ decided: null, ...given },
});
const norm = (per: NormPer | 'conversion', value: number, own: [UnitId, number][] = []): PlannedNorm => {
  const goal: Goal = {
    ...{ id: ID, scheme: 'vsi', kind: per === 'conversion' ? 'conversion' : 'norm' },
    ...{ per: per === 'conversion' ? null : per, denominator: null, stages: [], lastShare: 1, lastStage: 0 },
    shares: [['area:06', value] as const, ...own].map(([unit, each], lineNo) => ({
      ...{
        unit: unit as UnitId,
        under: lineNo === 0 ? null : ('area:06' as const),
        value: each,
        isByHand: true,
        lineNo,
      },
    })),
  };
  return {
    goal,
    owner: 'BHXH tỉnh',
    documentNo: '12/KH',
    from: '2019-01-01' as Day,
    to: '2019-12-31' as Day,
    offices: new Map(),
  };
};
const asked = (reports: readonly ProgrammeReport[], norms: readonly PlannedNorm[]) =>
  normQuestions(reports, norms).map(({ per, counted, reported, expected }) => [per, counted, reported, expected]);

describe('a norm of a plan', () => {
  it('is asked about where two months gave 461 people of 975 (Bắc Giang, 39 conferences)', () => {
    const reports = [
      ...[report('conferences', MAY, 20), report('enrolled-vsi', MAY, 300)],
      ...[report('conferences', JUNE, 19), report('enrolled-vsi', JUNE, 161)],
    ];
    assert.deepEqual(asked(reports, [norm('activity', 25)]), [['activity', 39, 461, 975]]);
    const [question] = normQuestions(reports, [norm('activity', 25)]);
    assert.deepEqual([question?.from, question?.to], ['2019-05-01', '2019-06-30'], 'the days that are compared');
  });

  it('is not asked about where as many are reported, and is at one fewer', () => {
    const of = (people: number) => [report('conferences', MAY, 2), report('enrolled-vsi', MAY, people)];
    assert.deepEqual(asked(of(20), [norm('activity', 10)]), []);
    assert.deepEqual(asked(of(19), [norm('activity', 10)]), [['activity', 2, 19, 20]]);
    assert.deepEqual(
      asked(of(19), [norm('activity', 9.6)]),
      [['activity', 2, 19, 20]],
      'a part of a person is a person',
    );
    assert.deepEqual(asked(of(19), [norm('activity', 9.5)]), []);
  });

  it('compares periods of which both are reported, in their newest versions that nobody refused', () => {
    const refused = { decided: { decision: 'refused', reason: 'x', by: 'y', on: day('2019-07-01') } } as const;
    const reports = [
      ...[report('conferences', MAY, 2), report('enrolled-vsi', MAY, 5)],
      ...[report('enrolled-vsi', MAY, 12, { version: 2 }), report('enrolled-vsi', MAY, 90, { version: 3, ...refused })],
      report('conferences', JUNE, 50),
    ];
    assert.deepEqual(asked(reports, [norm('activity', 10)]), [['activity', 2, 12, 20]]);
    assert.deepEqual(asked([report('conferences', MAY, 2)], [norm('activity', 10)]), [], 'not reported is not nought');
    assert.deepEqual(
      asked(reports, [{ ...norm('activity', 10), from: day('2019-05-02') }]),
      [],
      'of the days of the plan',
    );
  });

  it('is of whole months, of each hundred who were present, and for collectors once its time is over', () => {
    const people = report('enrolled-vsi', ['2019-05-01', '2019-06-30'], 10);
    assert.deepEqual(asked([people], [norm('month', 6)]), [['month', 2, 10, 12]]);
    assert.deepEqual(asked([report('enrolled-vsi', ['2019-05-02', '2019-06-30'], 10)], [norm('month', 6)]), []);
    const present = report('attendance', ['2019-05-01', '2019-06-30'], 50);
    assert.deepEqual(asked([people, present], [norm('conversion', 50)]), [['conversion', 50, 10, 25]]);
    const year = ['2019-01-01', '2019-12-31'] as const;
    const collectors = (of: readonly [string, string]) => [report('collectors', of, 3), report('enrolled-vsi', of, 10)];
    assert.deepEqual(asked(collectors(year), [norm('head', 4)]), [['head', 3, 10, 12]]);
    assert.deepEqual(asked(collectors(['2019-01-01', '2019-12-30']), [norm('head', 4)]), []);
    assert.deepEqual(asked(collectors(year), [norm('district', 4)]), [], 'no report is by district');
  });

  it('of a part of the province is nobody’s who reports on the whole', () => {
    const { goal, ...planned } = norm('activity', 10);
    const shares = goal.shares.map((share) => ({ ...share, unit: 'area:060' as const }));
    const reports = [report('conferences', MAY, 2), report('enrolled-vsi', MAY, 1)];
    assert.deepEqual(asked(reports, [{ ...planned, goal: { ...goal, shares } }]), []);
  });

  it('is the organisation’s own where the plan gives it one, and each sender is asked by itself', () => {
    const reports = [report('conferences', MAY, 2), report('enrolled-vsi', MAY, 12)];
    const others = reports.map((each) => ({ ...each, senderCode: 'HPN-06', sender: 'Hội' }));
    const found = normQuestions([...reports, ...others], [norm('activity', 10, [['organisation:BD-06', 5]])]);
    assert.deepEqual(
      found.map(({ senderCode, norm: each }) => [senderCode, each]),
      [['HPN-06', 10]],
    );
  });

  it('is the one of the base office that a sender works under, unless it has its own, and the plan’s under every other office', () => {
    const reports = [report('conferences', MAY, 2), report('enrolled-vsi', MAY, 12)];
    const own: [UnitId, number][] = [['organisation:CS-1', 7]];
    const under = (...offices: string[]) => new Map([['BD-06', offices]]);
    assert.deepEqual(asked(reports, [{ ...norm('activity', 5, own), offices: under('CS-1') }]), [
      ['activity', 2, 12, 14],
    ]);
    assert.deepEqual(asked(reports, [{ ...norm('activity', 5, own), offices: under('CS-2') }]), []);
    assert.deepEqual(asked(reports, [{ ...norm('activity', 5, own), offices: under('CS-2', 'CS-1') }]), [
      ['activity', 2, 12, 14],
    ]);
    const both: [UnitId, number][] = [...own, ['organisation:BD-06', 6]];
    assert.deepEqual(asked(reports, [{ ...norm('activity', 5, both), offices: under('CS-1') }]), []);
  });
});
