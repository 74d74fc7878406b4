import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from './check.ts';

/** The figures of the province's bulletin of 5 January 2021, in our own words. */
const TEXT = `Năm 2020, tỉnh Bắc Kạn có 7.548 người tham gia BHXH tự nguyện, tăng gấp hơn hai lần so với năm 2019.
Ngày 23/5/2020, lễ ra quân phát triển được 193 người tham gia BHXH tự nguyện.
Ngày 11/7/2020, các đơn vị vận động được 304 người tham gia, trong đó có 205 người tham gia BHXH tự nguyện và 99 người tham gia BHYT hộ gia đình.
Tỉnh tổ chức trên 140 hội nghị, qua đó phát triển được gần 1.400 đối tượng.
Đến hết năm 2020, toàn tỉnh phát triển được 7.548 người tham gia BHXH tự nguyện, đạt 133,4% kế hoạch.
Năm 2021, ngành phấn đấu phát triển BHXH tự nguyện được 7.500 người; tốc độ tăng trưởng BHXH tự nguyện là 30%.`;

describe('of the source document', () => {
  const { relations, remarks } = checkText(TEXT, { place: 'Bắc Kạn', published: '2021-01-05' });
  const remark = (kind: string) => remarks.find((each) => each.kind === kind)?.sentence ?? { vi: '', en: '' };

  it('205 + 99 = 304 holds, and nothing contradicts for sure', () => {
    assert.deepEqual(
      relations.map(({ kind, holds, working }) => [kind, holds, working]),
      [['sum', true, '205 + 99 = 304']],
    );
  });

  it('133,4% implies a plan of about 5.658, which the text does not give', () => {
    assert.match(remark('implied-target').vi, /5\.658 \(từ 5\.656 – 5\.660\)/);
    assert.match(remark('implied-target').en, /about 5,658/);
  });

  it('7.500 lies below the 7.548 there are, and below the 9.812 that 30% more would be: only newly joined people can be meant', () => {
    const { vi, en } = remark('target-below-stock');
    for (const figure of ['7.500 người', '7.548 người', '30%', '7.548 × 1,30 = 9.812'])
      assert.ok(vi.includes(figure), vi);
    assert.match(vi, /chỉ đúng nếu là số người phát triển mới/);
    assert.match(en, /can only mean people who newly join/);
  });

  it('304 adds people of two schemes, and one person can be in both', () => {
    assert.match(remark('adds-schemes').en, /304/);
  });
});
