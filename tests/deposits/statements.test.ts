import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { addDays } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { type BankLine, lineState, unplacedOf } from '#register/money/bank-line.ts';
import { depositState } from '#register/money/deposit.ts';
import { referenceOf } from '#register/money/payment.ts';
import { listLines } from '#server/deposits/list-lines.ts';
import { matchLine } from '#server/deposits/match-line.ts';
import { matchLines } from '#server/deposits/match-lines.ts';
import { noteLine } from '#server/deposits/note-line.ts';
import { readDeposit } from '#server/deposits/read-deposit.ts';
import { readLine } from '#server/deposits/read-line.ts';
import { withdrawMatch } from '#server/deposits/withdraw-match.ts';
import { withdrawStatement } from '#server/deposits/withdraw-statement.ts';
import type { Desk } from '#server/desk/desk.ts';
import { pay } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { bankLine, deposit, handOver, type MoneyPlaces, moneyPlaces, newId, readIn, TODAY } from './money.ts';

const ALL = { limit: null, offset: 0 };
const BY_CODE = { means: 'vietqr', payer: 'household' } as const;
const BY_TRANSFER = { means: 'transfer', payer: 'household' } as const;

onEveryDatabase('a statement of a bank', (of) => {
  let at: MoneyPlaces;
  before(async () => {
    at = await moneyPlaces(of);
  });

  /** The line of a text, as whoever keeps the account sees it. */
  const lineOf = async (desk: Desk, remittance: string): Promise<BankLine> =>
    (await listLines(desk, { isOpen: false }, ALL)).lines.find((each) => each.remittance === remittance) ??
    assert.fail();
  const standing = async (desk: Desk, remittance: string) => {
    const line = await lineOf(desk, remittance);
    return [lineState(line), line.matched, unplacedOf(line)];
  };
  const paid = async (amount: number, by: typeof BY_CODE | typeof BY_TRANSFER = BY_CODE) => {
    const id = await pay(at.collector, at.person, { paid: amount, by });
    return { id, text: referenceOf({ id }) };
  };
  const match = async (
    desk: Desk,
    lineId: Uuid,
    claim: { kind: 'payment' | 'deposit'; id: Uuid },
    amount: number | null = null,
  ) => {
    const matched = await matchLine(desk, { id: newId(), lineId, claim, amount });
    return matched.ok ? matched.value : matched.error.map(({ kind }) => kind);
  };

  it('places money by the text that it carries, whatever signs the bank puts into it: exact, short, over', async () => {
    const { manager, postAccount } = at;
    const [exact, short, over] = [await paid(396_000), await paid(200_000), await paid(100_000)];
    const broken = `CK ${exact.text.slice(0, 6)} ${exact.text.slice(6).toLowerCase()}-FT26`;
    const lines = [bankLine(396_000, broken), bankLine(150_000, `${short.text} tra`), bankLine(120_000, over.text)];
    assert.deepEqual(await readIn(manager, postAccount, lines), { added: 3, known: 0, matched: 3 });
    assert.deepEqual(await standing(manager, broken), ['matched', 396_000, 0]);
    assert.deepEqual(await standing(manager, `${short.text} tra`), ['matched', 150_000, 0]);
    assert.deepEqual(await standing(manager, over.text), ['in-part', 100_000, 20_000]);
    assert.equal((await lineOf(manager, over.text)).keeper, 'Nông Thị Quý', 'what is over has a person too');
    const second = await readIn(manager, postAccount, [bankLine(60_000, `lan 2 ${short.text}`)]);
    assert.deepEqual(second, { added: 1, known: 0, matched: 1 }, 'several transfers of one payment');
    assert.deepEqual(await standing(manager, `lan 2 ${short.text}`), ['in-part', 50_000, 10_000]);
  });

  it('places one transfer for several payments, the first ones first', async () => {
    const { manager, postAccount } = at;
    const [one, two] = [await paid(30_000), await paid(40_000)];
    const text = `tra ho ${one.text} va ${two.text}`;
    assert.deepEqual(await readIn(manager, postAccount, [bankLine(60_000, text)]), { added: 1, known: 0, matched: 2 });
    assert.deepEqual(await standing(manager, text), ['matched', 60_000, 0]);
  });

  it('matches nothing on the amount alone: without a text the line is in suspense, with suggestions (S41)', async () => {
    const { manager, postAccount } = at;
    const lost = await paid(777_000);
    await readIn(manager, postAccount, [bankLine(777_000, 'LY THI MAY chuyen tien')]);
    const line = await lineOf(manager, 'LY THI MAY chuyen tien');
    assert.equal(lineState(line), 'suspense');
    const seen = (await readLine(manager, { id: line.id, find: null })) ?? assert.fail();
    assert.deepEqual(
      seen.suggestions.map(({ id }) => id),
      [lost.id],
    );
    assert.equal(await match(manager, line.id, { kind: 'payment', id: lost.id }), 'recorded');
    assert.deepEqual(await standing(manager, line.remittance), ['matched', 777_000, 0]);
    const [done] = ((await readLine(manager, { id: line.id, find: null })) ?? assert.fail()).matches;
    assert.deepEqual([done?.isByText, done?.byName, done?.amount], [false, 'Nông Thị Quý', 777_000]);
    const again = await lineOf(manager, line.remittance);
    assert.deepEqual(await match(manager, again.id, { kind: 'payment', id: lost.id }), [
      'nothing-unplaced',
      'nothing-open',
    ]);
  });

  it('is matched by hand in parts, never more than is open of either, and unmatched again', async () => {
    const { manager, union, postAccount } = at;
    const [one, two] = [await paid(50_000, BY_TRANSFER), await paid(80_000, BY_TRANSFER)];
    await readIn(manager, postAccount, [bankLine(100_000, 'hai ho cung tra')]);
    const { id } = await lineOf(manager, 'hai ho cung tra');
    assert.deepEqual(await match(manager, id, { kind: 'payment', id: one.id }, 60_000), ['more-than-claimed']);
    assert.deepEqual(await match(manager, id, { kind: 'payment', id: two.id }, 110_000), [
      'more-than-unplaced',
      'more-than-claimed',
    ]);
    assert.deepEqual(await match(union, id, { kind: 'payment', id: one.id }), ['line-unknown', 'claim-unknown']);
    assert.deepEqual(await match(manager, id, { kind: 'deposit', id: one.id }), ['claim-unknown']);
    assert.equal(await match(manager, id, { kind: 'payment', id: one.id }, 50_000), 'recorded');
    assert.equal(await match(manager, id, { kind: 'payment', id: two.id }), 'recorded');
    assert.deepEqual(await standing(manager, 'hai ho cung tra'), ['matched', 100_000, 0]);
    const { matches } = (await readLine(manager, { id, find: null })) ?? assert.fail();
    const last = matches.at(-1) ?? assert.fail();
    assert.equal(last.amount, 50_000, 'two is short by 30,000');
    const undo = async (desk: Desk) => {
      const undone = await withdrawMatch(desk, { matchId: last.id, reason: 'nhầm hộ' });
      return undone.ok ? undone.value : undone.error.map(({ kind }) => kind);
    };
    assert.deepEqual(await undo(union), ['match-unknown']);
    assert.equal(await undo(manager), 'recorded');
    assert.equal(await undo(manager), 'unchanged');
    assert.deepEqual(await standing(manager, 'hai ho cung tra'), ['in-part', 50_000, 50_000]);
  });

  it('pays a slip into the account of the SI office, and its organisation sees that it arrived', async () => {
    const { collector, person, manager, officer, siAccount, postAccount } = at;
    await pay(collector, person, { paid: 250_000 });
    const slip = await deposit(manager, [await handOver(at)]);
    const sent = bankLine(-slip.amount, `Nop BHXH ${slip.reference}`);
    assert.deepEqual(await readIn(manager, postAccount, [sent]), { added: 1, known: 0, matched: 1 }, 'as it left');
    assert.equal(depositState((await readDeposit(manager, slip.id)) ?? assert.fail()), 'waiting');
    await readIn(officer, siAccount, [bankLine(slip.amount - 1_000, slip.reference)]);
    const short = (await readDeposit(manager, slip.id)) ?? assert.fail();
    assert.deepEqual([depositState(short), short.arrived], ['short', slip.amount - 1_000]);
    await readIn(officer, siAccount, [bankLine(1_000, `bo sung ${slip.reference}`)]);
    assert.equal(depositState((await readDeposit(manager, slip.id)) ?? assert.fail()), 'confirmed');
    assert.ok(
      (await listLines(manager, { isOpen: false }, ALL)).lines.every(({ account }) => account.organisation !== null),
    );
  });

  it('read in twice brings nothing twice, though two equal transfers of one day are two', async () => {
    const { manager, postAccount } = at;
    const lines = [bankLine(5_000, 'giong nhau'), bankLine(5_000, 'giong nhau'), bankLine(6_000, 'khac')];
    const id = newId();
    assert.deepEqual(await readIn(manager, postAccount, lines, { id }), { added: 3, known: 0, matched: 0 });
    assert.deepEqual(await readIn(manager, postAccount, lines, { id }), { added: 0, known: 3, matched: 0 });
    assert.deepEqual(await readIn(manager, postAccount, lines), { added: 0, known: 3, matched: 0 });
    const both = [[...lines, bankLine(7_000, 'moi')], [bankLine(7_000, 'moi')]].map((each) =>
      readIn(manager, postAccount, each),
    );
    const added = (await Promise.all(both)).map((each) => ('added' in each ? each.added : assert.fail()));
    assert.equal(
      added.reduce((sum, each) => sum + each, 0),
      1,
      'by two at once too',
    );
  });

  it('in whatever order it comes, names the days of which nobody read one', async () => {
    const { officer, siAccount } = at;
    const on = (days: number) => ({ bookedOn: addDays(TODAY, -days) });
    const gaps = async () =>
      (await listLines(officer, { isOpen: false }, ALL)).gaps.map(({ after, before: until, missing }) => [
        after,
        until,
        missing,
      ]);
    await readIn(officer, siAccount, [bankLine(500, 'c', on(60))], { opening: 1_700, closing: 2_200 });
    await readIn(officer, siAccount, [bankLine(100, 'a', on(66))], { opening: 1_000, closing: 1_100 });
    assert.deepEqual(await gaps(), [[addDays(TODAY, -66), addDays(TODAY, -60), 600]]);
    await readIn(officer, siAccount, [bankLine(600, 'b', on(63))], { opening: 1_100, closing: 1_700 });
    assert.deepEqual(await gaps(), []);
  });

  it('is refused with all reasons, and nothing of it is kept', async () => {
    const { manager, union, postAccount, siAccount } = at;
    const before_ = (await listLines(manager, { isOpen: false }, ALL)).total;
    const tomorrow = bankLine(10, 'mai', { bookedOn: addDays(TODAY, 1) });
    assert.deepEqual(await readIn(manager, postAccount, [tomorrow], { opening: 0, closing: 11, accountNo: '99' }), [
      'statement-of-other-account',
      'does-not-balance',
      'line-to-come',
    ]);
    assert.deepEqual(await readIn(manager, postAccount, []), ['no-lines']);
    assert.deepEqual(await readIn(manager, siAccount, [tomorrow]), ['no-such-account'], 'of the SI office');
    assert.deepEqual(await readIn(union, postAccount, [tomorrow]), ['no-such-account'], 'of another organisation');
    assert.equal((await listLines(manager, { isOpen: false }, ALL)).total, before_);
  });

  it('has a place and a person for money that is nobody’s here', async () => {
    const { manager, union, postAccount } = at;
    await readIn(manager, postAccount, [bankLine(-11_000, 'phi dich vu'), bankLine(9_000, 'nham tai khoan')]);
    const [fee, strange] = [await lineOf(manager, 'phi dich vu'), await lineOf(manager, 'nham tai khoan')];
    const note = async (desk: Desk, lineId: Uuid, kind: 'own' | 'returned' | 'suspense') => {
      const noted = await noteLine(desk, { id: newId(), lineId, kind, reason: 'đã hỏi ngân hàng' });
      return noted.ok ? noted.value : noted.error.map(({ kind: each }) => each);
    };
    assert.equal(await note(manager, fee.id, 'own'), 'recorded');
    assert.deepEqual(await note(union, strange.id, 'returned'), ['line-unknown']);
    assert.equal(await note(manager, strange.id, 'suspense'), 'recorded');
    assert.deepEqual(await standing(manager, 'phi dich vu'), ['own', 0, 0]);
    assert.deepEqual(await standing(manager, 'nham tai khoan'), ['suspense', 0, 9_000]);
    assert.equal(await note(manager, strange.id, 'returned'), 'recorded');
    assert.deepEqual(await standing(manager, 'nham tai khoan'), ['returned', 0, 0]);
    const open = (await listLines(manager, { isOpen: true }, ALL)).lines;
    assert.ok(open.length > 0 && open.every((line) => unplacedOf(line) !== 0));
  });

  it('matches what was recorded after it was read in, when it is asked again', async () => {
    const { manager, postAccount, collector, person } = at;
    const id = newId();
    const text = referenceOf({ id });
    await readIn(manager, postAccount, [bankLine(45_000, text)]);
    assert.deepEqual(await standing(manager, text), ['suspense', 0, 45_000]);
    await pay(collector, person, { id, paid: 45_000, by: BY_CODE });
    assert.deepEqual(await matchLines(manager), { ok: true, value: { matched: 1 } });
    assert.deepEqual(await standing(manager, text), ['matched', 45_000, 0]);
  });

  it('read in for the wrong account is withdrawn unless a line is matched, and can be read in again', async () => {
    const { manager, postAccount } = at;
    const [id, lines] = [newId(), [bankLine(1_234, 'sai tai khoan')]];
    await readIn(manager, postAccount, lines, { id });
    const undo = async (statementId: Uuid) => {
      const undone = await withdrawStatement(manager, { statementId, reason: 'sao kê của tài khoản khác' });
      return undone.ok ? undone.value : undone.error.map(({ kind }) => kind);
    };
    assert.equal(await undo(id), 'recorded');
    assert.equal(
      (await listLines(manager, { isOpen: false }, ALL)).lines.some(({ remittance }) => remittance === 'sai tai khoan'),
      false,
    );
    assert.deepEqual(await readIn(manager, postAccount, lines), { added: 1, known: 0, matched: 0 });
    const [statement, payment] = [newId(), await paid(3_000)];
    await readIn(manager, postAccount, [bankLine(3_000, payment.text)], { id: statement });
    assert.deepEqual(await undo(statement), ['statement-matched']);
    assert.deepEqual(await undo(newId()), ['statement-unknown']);
  });

  it('sums by account: what moved is matched, explained or in suspense', async () => {
    for (const desk of [at.manager, at.officer]) {
      const { accounts } = await listLines(desk, { isOpen: false }, ALL);
      for (const each of accounts) assert.equal(each.came + each.left, each.matched + each.explained + each.suspense);
    }
    assert.deepEqual((await listLines(at.union, { isOpen: false }, ALL)).accounts, []);
    assert.deepEqual((await listLines(at.collector, { isOpen: false }, ALL)).accounts, []);
  });
});
