import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isCamt053, readCamt053 } from './camt053.ts';

const entry = (amount: string, direction: string, rest = '', currency = 'VND'): string => `
  <Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
    <BookgDt><Dt>2026-11-26</Dt></BookgDt><AcctSvcrRef>FT${amount}</AcctSvcrRef>${rest}</Ntry>`;
const balance = (code: string, amount: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="VND">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>`;
const statement = (entries: string, account = '1017595600'): string => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
  <Acct><Id><Othr><Id>${account}</Id></Othr></Id></Acct>
  ${balance('OPBD', '1000000.00')}${balance('CLBD', '1385000.00')}${entries}</Stmt></BkToCstmrStmt></Document>`;
const remitted = (...texts: string[]): string =>
  `<NtryDtls>${texts.map((each) => `<TxDtls><RmtInf><Ustrd>${each}</Ustrd></RmtInf></TxDtls>`).join('')}</NtryDtls>`;

describe('a statement in ISO 20022 (camt.053)', () => {
  it('has an account, balances and the entries that are booked, each with all texts below it', () => {
    const pending = entry('5000', 'CRDT').replace('BOOK', 'PDNG');
    const text = statement(
      entry('396000.00', 'CRDT', remitted('BP1 A&amp;B', 'BP2')) + entry('11000', 'DBIT') + pending,
    );
    assert.ok(isCamt053(text));
    assert.deepEqual(readCamt053(text), {
      kind: 'statement',
      statement: {
        ...{ accountNo: '1017595600', opening: 1_000_000, closing: 1_385_000 },
        lines: [
          { bookedOn: '2026-11-26', amount: 396_000, remittance: 'BP1 A&B · BP2', bankReference: 'FT396000.00' },
          { bookedOn: '2026-11-26', amount: -11_000, remittance: '', bankReference: 'FT11000' },
        ],
      },
    });
  });

  it('with prefixes, and in the form of version 2, is read too', () => {
    const text = statement(entry('7000', 'CRDT').replace('<Sts><Cd>BOOK</Cd></Sts>', '<Sts>BOOK</Sts>'))
      .replaceAll(/<(\/?)([A-Z])/g, '<$1ns:$2')
      .replace('xmlns=', 'xmlns:ns=');
    assert.ok(isCamt053(text));
    const read = readCamt053(text);
    assert.equal(read.kind === 'statement' && read.statement.lines[0]?.amount, 7_000);
  });

  it('that is cut off, of another currency or of several accounts is refused', () => {
    const whole = statement(entry('7000', 'CRDT'));
    assert.deepEqual(readCamt053(whole.slice(0, whole.length - 60)), { kind: 'broken' });
    assert.deepEqual(readCamt053(statement(entry('7000', 'CRDT').replace('2026-11-26', 'hôm qua'))), {
      kind: 'broken',
    });
    assert.deepEqual(readCamt053(statement(entry('7000', 'CRDT').replace('CRDT', 'XXXX'))), { kind: 'broken' });
    assert.deepEqual(readCamt053(statement(entry('70', 'CRDT', '', 'USD'))), {
      kind: 'other-currency',
      currency: 'USD',
    });
    const two = whole.replace('</Stmt>', '</Stmt><Stmt><Acct><Id><IBAN>99</IBAN></Id></Acct></Stmt>');
    assert.deepEqual(readCamt053(two), { kind: 'several-accounts' });
  });

  it('is told from other XML and from tables', () => {
    assert.equal(
      isCamt053('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      false,
    );
    assert.equal(isCamt053('Ngày,Nội dung,Số tiền'), false);
  });
});
