import assert from 'node:assert/strict';
import { it } from 'node:test';
import { citation, issuersOf, officialTexts } from './citation.ts';

it('sources are cited as official texts cite them', () => {
  for (const [noted, cited] of [
    ['Luật 41/2024/QH15, Điều 36.3', 'khoản 3 Điều 36 Luật 41/2024/QH15'],
    ['Luật 41/2024/QH15, Điều 99.1.a', 'điểm a khoản 1 Điều 99 Luật 41/2024/QH15'],
    [
      'Luật 51/2024/QH15, Điều 12.4.đ; Nghị định 188/2025/NĐ-CP, Điều 5',
      'điểm đ khoản 4 Điều 12 Luật 51/2024/QH15; Điều 5 Nghị định 188/2025/NĐ-CP',
    ],
    ['Luật 41/2024/QH15, Điều 31.2, 141.13', 'khoản 2 Điều 31, khoản 13 Điều 141 Luật 41/2024/QH15'],
    ['Nghị định 135/2020/NĐ-CP, Điều 4 & Phụ lục I', 'Điều 4, Phụ lục I Nghị định 135/2020/NĐ-CP'],
    [
      'Nghị định 146/2018/NĐ-CP, Điều 8.1.a (huyện nghèo)',
      'điểm a khoản 1 Điều 8 Nghị định 146/2018/NĐ-CP (huyện nghèo)',
    ],
    ['Luật 41/2024/QH15, Điều 102, 110', 'Điều 102, Điều 110 Luật 41/2024/QH15'],
    ['nộp muộn thì giải trình: khoản 1 Điều 113', 'nộp muộn thì giải trình: khoản 1 Điều 113'],
    ['Nghị định 38/2019/NĐ-CP', 'Nghị định 38/2019/NĐ-CP'],
  ] as const)
    assert.deepEqual([citation(noted), citation(cited)], [cited, cited]);
});

it('their numbers say who issued them', () => {
  assert.deepEqual(issuersOf('khoản 3 Điều 36 Luật 41/2024/QH15; Nghị định 158/2025/NĐ-CP'), ['Quốc hội', 'Chính phủ']);
  assert.deepEqual(issuersOf('Thông báo 83/TB-BHXH'), ['Bảo hiểm xã hội Việt Nam']);
});

it('only official texts are led to', () => {
  assert.deepEqual(
    officialTexts('https://vbpl.vn/a?b=1 ; github:x/y:z ; https://vbpl.vn.evil.example/ ; https://blog.vn/'),
    ['https://vbpl.vn/a?b=1'],
  );
  assert.deepEqual(officialTexts(null), []);
});
