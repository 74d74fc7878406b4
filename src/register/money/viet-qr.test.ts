import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { QRPay } from 'vietnam-qr-pay';
import { uuid } from '#base/ids.ts';
import { referenceOf } from './payment.ts';
import { BANKS, vietQr } from './viet-qr.ts';

describe('a VietQR code', () => {
  /** An example that the library's own page gives, made by a bank's application. */
  const PUBLISHED =
    '00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA5303704540410005802VN62150811Chuyen tien6304BBB8';

  it('is laid out as published ones are, of which one that was tampered with is not valid', () => {
    const account = { bankBin: '970416', accountNo: '257678859' };
    const own = vietQr(account, { amount: 1000, reference: 'ChuyenTien'.toUpperCase() });
    const end = PUBLISHED.indexOf('62150811');
    assert.equal(own.slice(0, end), PUBLISHED.slice(0, end));
    assert.match(own.slice(end), /^62140810CHUYENTIEN6304[0-9A-F]{4}$/);
    assert.equal(new QRPay(PUBLISHED).isValid, true);
    assert.equal(new QRPay(PUBLISHED.replace('54041000', '54049000')).isValid, false);
  });

  it('is read again as it was asked for, whatever the account and the amount', () => {
    const accounts = fc.stringMatching(/^[0-9A-Z]{4,19}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...BANKS),
        accounts,
        fc.integer({ min: 1, max: 2 ** 40 }),
        fc.uuid(),
        (bank, accountNo, amount, id) => {
          const reference = referenceOf({ id: uuid(id) });
          const read = new QRPay(vietQr({ bankBin: bank.bin, accountNo }, { amount, reference }));
          assert.deepEqual([read.isValid, read.amount, read.additionalData.purpose], [true, String(amount), reference]);
        },
      ),
    );
  });

  it('is made of no other amount and no other text', () => {
    const account = { bankBin: '970436', accountNo: '1017595600' };
    for (const amount of [0, -5, 1.5, Number.NaN, 1e14]) {
      assert.throws(() => vietQr(account, { amount, reference: 'BP1' }), /is no amount/, String(amount));
    }
    for (const reference of ['', 'a b', 'Đóng', 'X'.repeat(26)]) {
      assert.throws(() => vietQr(account, { amount: 1, reference }), /is no reference/, reference);
    }
  });
});

describe('the text of a transfer', () => {
  it('is letters and digits, and another one for every payment', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        const [a, b] = [one, other].map((id) => referenceOf({ id: uuid(id) }));
        assert.match(a ?? '', /^BP[0-9A-HJKMNP-TV-Z]{14}$/);
        assert.equal(a === b, one === other);
      }),
    );
  });
});
