import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { OfficeRole } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { BookKind, NumberRange } from '#register/receipt.ts';
import type { Database } from '#server/database/connect.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { addHandover } from '#server/receipts/data/handovers.ts';
import { handOverBook } from '#server/receipts/hand-over-book.ts';
import { issueReceipt } from '#server/receipts/issue-receipt.ts';
import { openBook } from '#server/receipts/open-book.ts';
import { addOfficer, addOrganisations, deskIn, POST_OFFICE, type Workplace } from './officers.ts';
import { BAC_KAN, deskOf } from './register.ts';

export const BOOKS_OPENED_ON = day('2026-11-02');

/** Somebody with an account, at a desk of their own: books are handed to accounts. */
export interface Worker {
  id: string;
  desk: Desk;
}

/** Enters somebody who works in a role, for the post office where the role works for an organisation. */
export async function addWorker(
  db: Database,
  role: OfficeRole,
  { name = 'Nông Thị Mai', ...place }: Workplace & { name?: string } = {},
): Promise<Worker> {
  const { accountId } = await addOfficer(db, role, { ...place, name });
  const { organisation } = deskIn(db, role, place).actor;
  const actor = { kind: 'person', name: accountId, ownName: name, role, organisation, provedAt: new Date() } as const;
  return { id: accountId, desk: openDesk(db, { provinceId: BAC_KAN, actor, areas: place.areas ?? null }) };
}

/** Opens a book of the post office, and hands it out whole where somebody is to have it. Answers its id. */
export async function addBook(
  db: Database,
  given: NumberRange & { symbol: string; kind?: BookKind },
  holder: Worker | null = null,
): Promise<Uuid> {
  const { kind = 'paper', ...numbers } = given;
  const id = uuid(randomUUID());
  const manager = deskIn(db, 'manager');
  const bookNo = kind === 'paper' ? '1' : null;
  const opened = await openBook(manager, { ...numbers, id, kind, bookNo, organisation: POST_OFFICE });
  assert.deepEqual(opened, { ok: true, value: 'recorded' });
  if (holder) {
    const handover = { id: uuid(randomUUID()), bookId: id, holder: holder.id, device: null, numbers: null };
    const handed = await handOverBook(manager, { ...handover, handedOn: BOOKS_OPENED_ON }, BOOKS_OPENED_ON);
    assert.deepEqual(handed, { ok: true, value: 'recorded' });
  }
  return id;
}

/** Gives a contribution that is there already a receipt, of a book in somebody's hands. */
export async function addReceipt(
  db: Database,
  contributionId: Uuid,
  holder: string,
): Promise<{ bookId: Uuid; code: string }> {
  await addOrganisations(db, BAC_KAN, [POST_OFFICE]);
  const bookId = await addBook(db, { symbol: 'BH26-BK/00001/E', kind: 'electronic', first: 1, last: 500 });
  const handoverId = uuid(randomUUID());
  const code = await deskOf(db).write('book.hand-over', async (tx) => {
    const given = { bookId, first: 1, last: 100, holder, holderName: 'Nông Thị Thu', device: null };
    await addHandover(tx, { ...given, id: handoverId, handedOn: BOOKS_OPENED_ON });
    tx.audit({ book: bookId });
    const free = { bookId, symbol: 'BH26-BK/00001/E', number: 1, handoverId };
    return issueReceipt(tx, free, [contributionId]);
  });
  return { bookId, code };
}
