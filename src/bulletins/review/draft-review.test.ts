import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { type ProgrammeReport, REPORT_KINDS } from '#drive/programmes/report.ts';
import { PROMISED } from '#indicators/catalogue.ts';
import { parseExpression } from '#indicators/language/parse.ts';
import { checkDraft } from '../check-draft.ts';
import { bodyOf, draftedText, draftReview, type ProgrammeReview } from './draft-review.ts';
import { type ReviewedProgramme, reviewFigures } from './review-figures.ts';

const ID = uuid('01930000-0000-4000-8000-000000000001');
const report = (given: Partial<ProgrammeReport>): ProgrammeReport => ({
  ...{ id: ID, programmeCode: 'CT-BD', senderCode: 'BD-06', sender: 'Bưu điện tỉnh', kind: 'conferences' },
  ...{ from: day('2020-05-01'), to: day('2020-05-31'), version: 1, value: 7, documentNo: '12/BC-BĐ' },
  ...{ documentDay: day('2020-06-02'), sentBy: 'x', sentByName: 'x', sentOn: day('2020-06-02') },
  decided: { decision: 'validated', reason: null, by: 'y', on: day('2020-06-03') },
  ...given,
});
const programme = (given: Partial<ReviewedProgramme> = {}, promises = PROMISES): ReviewedProgramme => ({
  ...{ code: 'CT-BD', title: 'Phối hợp 487 hội nghị với Bưu điện', on: day('2020-12-31') },
  ...{ host: 'Bảo hiểm xã hội tỉnh Bắc Kạn', partner: 'Bưu điện tỉnh Bắc Kạn' },
  terms: {
    ...{ id: ID, version: 1, title: 'x', hostCode: 'BHXH-06', partnerCode: 'BD-06', reason: null, by: 'x', at: 'x' },
    ...{ hostDocumentNo: '1731/KHLT-BHXH', hostDocumentDay: day('2020-04-29'), partnerDocumentNo: '88/BĐ' },
    ...{ partnerDocumentDay: day('2020-04-28'), from: day('2020-05-01'), to: day('2022-04-30') },
    ...{ signedOn: day('2020-04-29'), endedOn: null, promises },
  },
  reports: [report({}), report({ kind: 'members', value: 105 }), report({ decided: null, to: day('2020-06-30') })],
  ...given,
});
const PROMISES = PROMISED.map((indicator, index) => ({
  indicator,
  value: 4 + index,
  dueOn: day(index % 2 === 0 ? '2020-12-31' : '2021-12-31'),
}));

/** A review of what the register is said to have counted: `counted` by expression, shares and what is missing from it. */
function reviewed(of: ReviewedProgramme, counted: (name: string) => number) {
  const asked = reviewFigures(of);
  const values = new Map<string, number>();
  for (const name of asked.expressions.keys()) values.set(name, counted(name));
  for (const { promise, promised, delivered, share, missing } of asked.promises) {
    const done = values.get(delivered) ?? 0;
    values
      .set(promised, promise.value)
      .set(share, done / promise.value)
      .set(missing, promise.value - done);
  }
  const review = draftReview(of, asked, values);
  return { review, problems: checkDraft(draftedText(review, of)) };
}
const kinds = (problems: readonly { kind: string }[]) => problems.map(({ kind }) => kind);
const changed = (review: ProgrammeReview, name: string, wording: string): ProgrammeReview => {
  const figure = review.figures[name] ?? assert.fail(name);
  return { ...review, figures: { ...review.figures, [name]: { ...figure, wording } } };
};

describe('the yearly review of a programme', () => {
  it('tells documents, promises, shares, what is missing, and reports that wait', () => {
    const { review } = reviewed(programme(), () => 3);
    const text = bodyOf(review);
    assert.equal(review.title, 'Kết quả phối hợp năm 2020: Phối hợp 487 hội nghị với Bưu điện');
    for (const part of [
      'văn bản số 1731/KHLT-BHXH ngày 29/04/2020 của Bảo hiểm xã hội tỉnh Bắc Kạn',
      'Chỉ tiêu cam kết là {{promised_1}} hoạt động, hạn ngày 31/12/2020; đã tổ chức {{delivered_1}} hoạt động, đạt {{share_1}} chỉ tiêu.',
      'Còn thiếu {{missing_1}} hoạt động so với cam kết đã đến hạn ngày 31/12/2020.',
      'Còn thiếu {{missing_2}} lượt người dự so với cam kết sẽ đến hạn ngày 31/12/2021.',
      'Bưu điện tỉnh báo cáo trong kỳ có {{reported_1}} hội nghị.',
      'Bưu điện tỉnh báo cáo đến cuối kỳ có {{reported_2}} thành viên tổ, nhóm.',
      'Bưu điện tỉnh: báo cáo về hội nghị, kỳ từ ngày 01/05/2020 đến ngày 30/06/2020, văn bản số 12/BC-BĐ ngày 02/06/2020.',
    ])
      assert.ok(text.includes(part), part);
    assert.equal(review.figures.share_1?.wording, '75%');
  });

  it('passes the claim checker, every number being a figure of the indicator language', () => {
    const promise = fc.record({ indicator: fc.constantFrom(...PROMISED), value: fc.integer({ min: 1, max: 30_000 }) });
    const promises = fc
      .uniqueArray(promise, { maxLength: 5, selector: ({ indicator }) => indicator })
      .map((all) => all.map((each, index) => ({ ...each, dueOn: day(index % 2 === 0 ? '2020-12-31' : '2021-12-31') })));
    const counts = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(promises, counts, fc.subarray([...REPORT_KINDS]), (promised, values, reported) => {
        const reports = reported.map((kind) => report({ kind }));
        let next = 0;
        const { review, problems } = reviewed(
          programme({ reports }, promised),
          () => values[next++ % values.length] as number,
        );
        assert.deepEqual(problems, []);
        for (const { expression } of Object.values(review.figures))
          assert.ok(parseExpression(expression).ok, expression);
      }),
    );
  });

  it('does not pass with a number changed, nor with one that no figure stands behind', () => {
    const of = programme();
    const { review, problems } = reviewed(of, () => 3);
    assert.deepEqual(problems, []);
    for (const name of Object.keys(review.figures)) {
      const wrong = checkDraft(draftedText(changed(review, name, name.startsWith('share') ? '76%' : '9.999'), of));
      assert.ok(kinds(wrong).includes('differs'), `${name}: ${JSON.stringify(wrong)}`);
    }
    const typed = { ...review, lead: `${review.lead} Có 99 người khen.` };
    assert.deepEqual(kinds(checkDraft(draftedText(typed, of))), ['no-figure']);
    assert.deepEqual(kinds(checkDraft(draftedText(changed(review, 'activities', 'vài'), of))), ['not-read']);
  });

  it('has no figure that only a title names, and does not pass with it', () => {
    const { review, problems } = reviewed(programme({ title: 'Phối hợp {{khong}}' }), () => 3);
    assert.equal(review.figures.khong, undefined);
    assert.deepEqual(kinds(problems), ['not-read']);
  });

  it('says where something is not computed, and has no number there', () => {
    const of = programme({ reports: [] });
    const review = draftReview(of, reviewFigures(of), new Map());
    assert.deepEqual(review.figures, {});
    const text = bodyOf(review, review);
    assert.match(text, /kết quả chưa tính được/);
    assert.match(text, /Chưa có báo cáo nào của thời gian này được xác nhận/);
    assert.doesNotMatch(text, /Không còn cam kết nào thiếu/);
    assert.deepEqual(checkDraft(draftedText(review, of)), []);
  });

  it('is of the year of its day, within the days of the programme', () => {
    const days = (on: string) => {
      const { from, to } = reviewFigures(programme({ on: day(on) }));
      return [from, to];
    };
    assert.deepEqual(days('2020-12-31'), ['2020-05-01', '2020-12-31']);
    assert.deepEqual(days('2021-01-01'), ['2021-01-01', '2021-01-01']);
    assert.deepEqual(days('2023-06-30'), ['2022-01-01', '2022-04-30']);
  });
});
