import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { firstDay, lastDay, month } from '#base/months.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { readActivity } from '#server/drive/activities/read-activity.ts';
import { type HandedActivity, recordActivity } from '#server/drive/activities/record-activity.ts';
import { listReports } from '#server/drive/programmes/list-reports.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { recomputeFigure } from '#server/figures/recompute-figure.ts';
import { reviewProgramme } from '#server/publishing/review-programme.ts';
import { withdrawFact } from '#server/register/withdrawing/withdraw-fact.ts';
import { onEveryDatabase } from '../support/database.ts';
import { twoCommunes } from '../support/office.ts';
import { deskIn, POST_OFFICE } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { addProgramme } from './recorded-programme.ts';
import { reportsOn } from './sent-reports.ts';

const NOW = new Date('2026-11-27T03:00:00Z');
const YEAR_END = day('2020-12-31');

onEveryDatabase('what went wrong elsewhere, in programmes', (of) => {
  let code: string;
  let commune: string;
  before(async () => {
    await makeProvince(of.db);
    code = await addProgramme(of.db);
    const [here] = await of.db.asOwner((tx) => twoCommunes(tx));
    commune = (await deskIn(of.db, 'officer').read((tx) => areaTree(tx))).area(here).name;
  });
  const planner = () => deskIn(of.db, 'planner');
  const review = async () => {
    const answer = await reviewProgramme(planner(), { code, on: YEAR_END }, NOW);
    return (answer.ok ? answer.value : null) ?? assert.fail(JSON.stringify(answer));
  };

  it('S24: only guests who were present are counted, and a later change corrects every total', async () => {
    const said: HandedActivity = {
      ...{
        id: uuid(randomUUID()),
        code: null,
        seen: null,
        kind: 'conference',
        heldOn: day('2020-06-10'),
        commune,
        reason: null,
      },
      ...{ title: 'Hội nghị', audience: null, campaignCode: null, programmeCode: code, partners: [POST_OFFICE] },
      ...{
        invited: 50,
        goal: 10,
        attendance: 42,
        startsAt: null,
        place: null,
        speaker: 'Bà Hoà',
        inCharge: 'Ông Bình',
        village: null,
        materials: null,
        organisers: 3,
      },
    };
    const officer = deskIn(of.db, 'officer');
    const recorded = await recordActivity(officer, said, NOW);
    assert.ok(recorded.ok, JSON.stringify(recorded));
    const present = async () => {
      const { figures, problems } = await review();
      assert.deepEqual(problems, []);
      return [figures.activities?.value, figures.attendance?.value, figures.delivered_1?.value];
    };
    assert.deepEqual(await present(), [1, 42, 1], 'who was invited, speaks or is in charge is no guest');
    const own = recorded.value.code;
    const corrected = {
      ...said,
      id: uuid(randomUUID()),
      code: own,
      seen: said.id,
      attendance: 39,
      reason: 'ba người của ban tổ chức',
    };
    assert.ok((await recordActivity(officer, corrected, NOW)).ok);
    assert.deepEqual(await present(), [1, 39, 1]);
    const held = await readActivity(officer, own, YEAR_END);
    const factId = held?.activity.id ?? assert.fail();
    assert.ok((await withdrawFact(officer, { factKind: 'activity', factId, reason: 'hội nghị bị huỷ' })).ok);
    assert.deepEqual(await present(), [0, 0, 0], 'what was cancelled is delivered nowhere');
  });

  it('S30: after each validated report the totals equal a recount, month turns included', async () => {
    const { validate } = reportsOn(of.db, code);
    const given = { '2020-11': 4, '2020-12': 6, '2021-01': 5, '2021-02': 7 };
    let flow = 0;
    for (const [name, value] of Object.entries(given)) {
      const [from, to] = [firstDay(month(name)), lastDay(month(name))];
      await validate({ kind: 'publications', value, from, to });
      await validate({ kind: 'members', value: 100 + value, from, to });
      flow += value;
      const whose = `programme=${code}, organisation=${POST_OFFICE}`;
      const asked = [
        `reported(publications, ${whose}, from=2020-05-01, to=${to})`,
        `reported_at_end(members, ${whose}, on=${to})`,
      ];
      const counted = await evaluateTexts(planner(), asked, new Date());
      const values = counted.map((each) => (each.ok ? each.value.value : null));
      assert.deepEqual(values, [flow, 100 + value], name);
      for (const each of counted) {
        assert.ok(each.ok);
        assert.deepEqual(await recomputeFigure(planner(), each.value.evidence), { ok: true, value: each.value.value });
      }
      const listed = await listReports(planner(), { code, on: to, known: day('2100-01-01') });
      const total = (kind: string) => listed?.totals.find((each) => each.kind === kind)?.value;
      assert.deepEqual([total('publications'), total('members')], values);
    }
  });

  it('S31: what is not computed is said so, never 0', async () => {
    const whose = `programme=${code}, organisation=BHXH-06`;
    const [nothing] = await evaluateTexts(planner(), [`reported(conferences, ${whose}, on=2020-05-31)`], new Date());
    assert.deepEqual(nothing?.ok === false && nothing.error.map(({ kind }) => kind), ['no-report']);
    const { body, figures } = await review();
    assert.doesNotMatch(body, /BHXH-06 báo cáo/);
    assert.ok(Object.values(figures).every(({ value }) => Number.isFinite(value)));
  });
});
