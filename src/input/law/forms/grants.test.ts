import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#base/dates.ts';
import {
  readAllowanceForm,
  readBirthForm,
  readDeathForm,
  readEligibleForm,
  readLeavingForm,
  readRefundForm,
} from './grants.ts';

const TODAY = day('2026-11-23');
const ROW = 'loai=voluntary&tu=01/2015&den=12/2024&luong=3.000.000';

type Read = (search: URLSearchParams, today: typeof TODAY) => { problems: { at?: unknown; kind: string }[] };
const wrong = (read: Read, search: string) =>
  read(new URLSearchParams(search), TODAY).problems.map(({ at, kind }) => [at, kind]);

describe('the questions of people about grants', () => {
  it('blame nobody who has just opened the page', () => {
    for (const read of [
      readLeavingForm,
      readAllowanceForm,
      readDeathForm,
      readBirthForm,
      readRefundForm,
      readEligibleForm,
    ])
      assert.deepEqual(wrong(read, ''), [], read.name);
  });

  it('say what is needed for an answer, by who died', () => {
    assert.deepEqual(wrong(readDeathForm, 'la-ai=member'), [['qua-trinh', 'missing']]);
    assert.deepEqual(wrong(readDeathForm, 'la-ai=pensioner'), [
      ['luong-huu', 'missing'],
      ['so-thang-da-huong', 'missing'],
    ]);
    assert.deepEqual(wrong(readDeathForm, 'la-ai=allowance&tro-cap=540.000&so-thang-con=0'), [
      ['qua-trinh', 'missing'],
    ]);
    assert.deepEqual(wrong(readDeathForm, 'la-ai=pensioner&luong-huu=3tr&so-thang-da-huong=0'), []);
    assert.deepEqual(wrong(readDeathForm, 'la-ai=pensioner&luong-huu=0&so-thang-da-huong=0'), [
      ['luong-huu', 'below-the-least'],
    ]);
  });

  it('know of no death to come, and of no month paid after one', () => {
    assert.deepEqual(wrong(readDeathForm, `ngay-mat=23/11/2026&${ROW}`), []);
    assert.deepEqual(wrong(readDeathForm, `ngay-mat=24/11/2026&${ROW}`), [['ngay-mat', 'after-the-last']]);
    assert.deepEqual(wrong(readDeathForm, `ngay-mat=31/12/2024&${ROW}`), []);
    assert.deepEqual(wrong(readDeathForm, `ngay-mat=30/11/2024&${ROW}`), [['den-1', 'after-the-last']]);
  });

  it('take a birth for the allowance, rows for the one-off benefit, and nobody born tomorrow', () => {
    assert.deepEqual(wrong(readAllowanceForm, ROW), [['sinh', 'missing']]);
    assert.deepEqual(wrong(readLeavingForm, 'sinh=1985'), [['qua-trinh', 'missing']]);
    assert.deepEqual(wrong(readEligibleForm, 'sinh=24/11/2026'), [['sinh', 'after-the-last']]);
    assert.deepEqual(wrong(readEligibleForm, 'sinh=23/11/2026'), []);
  });

  it('count compulsory months among all months, and a claim from the birth on', () => {
    const of = (rest: string) => wrong(readBirthForm, `ngay-sinh-con=10/11/2026&so-thang=6&${rest}`);
    assert.deepEqual(of('bat-buoc=6&ngay-nop=10/11/2026'), []);
    assert.deepEqual(of('bat-buoc=7&ngay-nop=09/11/2026'), [
      ['bat-buoc', 'above-the-most'],
      ['ngay-nop', 'before-the-first'],
    ]);
  });

  it('ask for the months of a payment for years, and for a payment that was made', () => {
    const of = (rest: string) => wrong(readRefundForm, `ky-tu=11/2026&thu-nhap=2 triệu&khong-dung-tu=05/2027&${rest}`);
    assert.deepEqual(of('ky=advance&so-thang=24&ngay-dong=23/11/2026'), []);
    assert.deepEqual(of('ky=advance&ngay-dong=24/11/2026'), [
      ['so-thang', 'missing'],
      ['ngay-dong', 'after-the-last'],
    ]);
  });
});
