import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { recordProgramme } from '#server/drive/programmes/record-programme.ts';
import { publishBulletin } from '#server/publishing/publish-bulletin.ts';
import { reviewProgramme } from '#server/publishing/review-programme.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addActivity, addEnrolment } from '../support/indicators-register.ts';
import { deskIn } from '../support/officers.ts';
import { DRAFT, makeProvince } from '../support/province.ts';
import { deskOf } from '../support/register.ts';
import { addProgramme, programmeTerms } from './recorded-programme.ts';
import { reportsOn } from './sent-reports.ts';

const NOW = new Date('2026-11-27T03:00:00Z');

onEveryDatabase('the yearly review of a programme', (of) => {
  let code: string;
  before(async () => {
    await makeProvince(of.db);
    code = await addProgramme(of.db);
    await of.db.asOwner(async (tx) => {
      await addActivity(tx, 'TK-1', 'conference', '2020-05-01', 1_040, code);
      await addActivity(tx, 'TK-2', 'conference', '2020-12-31', 30, code);
      await addActivity(tx, 'TK-3', 'conference', '2021-01-01', 30, code);
      await addEnrolment(tx, { area: '01858', on: '2020-05-01', activity: 'TK-1' });
    });
    const { validate, send } = reportsOn(of.db, code);
    await validate({ kind: 'conferences', value: 7 });
    await validate({ kind: 'members', value: 105 });
    await send({ kind: 'publications', value: 9 });
  });
  const review = (on: string, desk = deskIn(of.db, 'planner'), of_ = code) =>
    reviewProgramme(desk, { code: of_, on: day(on) }, NOW);
  const drafted = async (on: string) => {
    const answer = await review(on);
    return (answer.ok ? answer.value : null) ?? assert.fail(JSON.stringify(answer));
  };

  it('is drafted from figures, and the claim checker agrees with each of its numbers', async () => {
    const { figures, problems, body, lead } = await drafted('2020-12-31');
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.fromEntries(Object.entries(figures).map(([name, { wording }]) => [name, wording])), {
      ...{ activities: '2', attendance: '1.070', vsi: '1', hhi: '0' },
      ...{ promised_1: '4', delivered_1: '2', share_1: '50%', missing_1: '2' },
      ...{ promised_2: '30', delivered_2: '1', share_2: '3,3%', missing_2: '29' },
      ...{ reported_1: '7', reported_2: '105' },
    });
    assert.match(lead, /^Từ ngày 01\/05\/2020 đến ngày 31\/12\/2020, Đơn vị BHXH-06 và Đơn vị BD-06 đã tổ chức/);
    assert.match(body, /Đơn vị BD-06: báo cáo về tin, bài, lượt phát thanh, kỳ từ ngày 01\/05\/2020/);
  });

  it('becomes a bulletin as it is; one number changed, and it is refused', async () => {
    const { title, lead, body, figures: counted } = await drafted('2020-12-31');
    const figures = Object.fromEntries(
      Object.entries(counted).map(([name, { expression, wording }]) => [name, { expression, wording }]),
    );
    const bulletin = { ...DRAFT, title, lead, body, figures, slug: 'tong-ket', publishedAt: new Date() };
    const desk = deskOf(of.db);
    for (const [name, figure] of Object.entries(figures)) {
      const wrong = { ...bulletin, figures: { ...figures, [name]: { ...figure, wording: '9.999' } } };
      const refused = await publishBulletin(desk, wrong);
      assert.ok(!refused.ok && refused.error.some(({ kind }) => kind === 'wording-wrong'), name);
    }
    assert.ok((await publishBulletin(desk, bulletin)).ok);
  });

  it('counts the year of its day alone, and its promises from the beginning', async () => {
    const { figures, problems } = await drafted('2021-06-30');
    assert.deepEqual(problems, []);
    assert.deepEqual([figures.activities?.value, figures.delivered_1?.value], [1, 2]);
    assert.equal(figures.reported_1?.wording, '105', 'a stock is told from the newest period, a flow of the year only');
    assert.equal(figures.reported_2, undefined);
  });

  it('is not there before the programme begins, of days to come, of drafts, and for others', async () => {
    const kinds = async (on: string, of_ = code) => {
      const answer = await review(on, undefined, of_);
      return answer.ok ? answer.value : answer.error.map(({ kind }) => kind);
    };
    assert.deepEqual(await kinds('2020-04-30'), ['not-begun']);
    assert.equal((await drafted('2020-05-01')).problems.length, 0);
    assert.deepEqual(await kinds('2026-11-28'), ['review-to-come']);
    const draft = programmeTerms({ code: 'CT-NHAP', signedOn: null });
    assert.ok((await recordProgramme(deskIn(of.db, 'planner'), draft, NOW)).ok);
    assert.deepEqual(await kinds('2020-12-31', 'CT-NHAP'), ['nothing-signed']);
    assert.equal(await kinds('2020-12-31', 'KHONG'), null);
    const others = await review('2020-12-31', deskIn(of.db, 'partner', { organisation: 'HPN-06' }));
    assert.deepEqual(others, { ok: true, value: null });
  });
});
