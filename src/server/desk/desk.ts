import { type Actor, COMMAND_LINE } from '#access/roles.ts';
import { analyze } from '#server/database/analyze.ts';
import type { Database, DatabaseRole, Opening, ProvinceId, Transact, Transaction } from '#server/database/connect.ts';
import { isDayTurned } from '#server/database/day-turned.ts';
import { type AuditLine, hasWritten, writingAudit } from './data/audit-lines.ts';

/** Who asks, about which register and which areas of it. Every transaction of a service is opened through it. */
export interface Desk extends DeskPlace {
  /** Reads what everybody may see: nobody's name is visible. */
  read: Read;
  /** Reads the people in scope. */
  readPeople: Read;
  /** Counts the journal of the whole register line by line, whoever asks; never shows a person. */
  countLines: Read;
  /** Reads what people pay; nobody's name is visible. */
  readPayments: Read;
  /** Counts again from the facts, with the rights of the owner and nothing left behind. */
  verify: Read;
  /** Changes how facts lie, never what they say, with the rights of the owner. */
  rewrite: Read;
  write: Write;
  /** Notes how far work of this process is, with the rights of `write`: it says nothing of the register, and leaves no line in the audit. */
  note: Read;
  /** The same desk for work that goes on when whoever asked has left. */
  outliving: () => Desk;
  /** Accounts, memberships and links of this province; of the register nobody is visible. */
  readAccounts: Read;
  writeAccounts: Write;
  /** Several transactions on one connection, which share what is temporary. */
  onOneConnection: <T>(work: (connection: DeskConnection) => Promise<T>) => Promise<T>;
  /** What was counted of this register at a position: gone as soon as somebody asks at another one. */
  countedAt: (position: number) => Map<string, unknown>;
  /** Refreshes the statistics that the query planner works with, after many rows were written. */
  analyze: () => Promise<void>;
}

export interface DeskPlace {
  provinceId: ProvinceId;
  actor: Actor;
  /** Ids of the areas that are in scope; null for the whole province. */
  areas: readonly number[] | null;
  /** How long one statement that reads may take, in seconds; without it as long as it takes. */
  readWithin?: number | undefined;
  /** Ends what is read when whoever asked has left. */
  signal?: AbortSignal | undefined;
}

export type Read = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/**
 * Writes in one transaction. Whatever is written needs a line in the audit: work that writes without calling
 * `tx.audit` does not commit. `action` is the id of the operation: `contribution.record`.
 */
export type Write = <T>(action: string, work: (tx: WriteTransaction) => Promise<T>) => Promise<T>;

export interface WriteTransaction extends Transaction {
  /** Leaves a line of this action, which the commit chains. `detail` and `reason` hold never a person's data. */
  audit: (detail: AuditLine['detail'], reason?: string) => void;
}

export interface DeskConnection {
  /** Writes into temporary tables only, which end with the connection. */
  stage: Read;
  write: Write;
}

/** Opens a desk on a database. */
export function openDesk(db: Database, place: DeskPlace): Desk {
  const open = (role: DatabaseRole, readOnly: boolean): Opening => ({
    role,
    readOnly,
    provinceId: place.provinceId,
    actor: place.actor,
    areas: place.areas,
    statementWithin: (readOnly ? place.readWithin : undefined) ?? null,
    signal: readOnly ? place.signal : undefined,
  });
  const reading =
    (role: DatabaseRole, readOnly = true): Read =>
    (work) =>
      db.transact(open(role, readOnly), work);
  return {
    ...place,
    read: reading('baophu_reader'),
    readPeople: reading('baophu_app'),
    countLines: (work) => db.transact({ ...open('baophu_app', true), countsAll: true }, work),
    readPayments: reading('baophu_planner'),
    verify: reading('owner', false), // what it works with lies in temporary tables
    rewrite: reading('owner', false),
    write: writing(db.transact, open('baophu_app', false)),
    note: reading('baophu_app', false),
    outliving: () => openDesk(db, { ...place, signal: undefined }),
    readAccounts: reading('baophu_accounts'),
    writeAccounts: writing(db.transact, open('baophu_accounts', false)),
    onOneConnection: (work) =>
      db.onOneConnection((transact) =>
        work({
          stage: (stage) => transact(open('baophu_app', false), stage),
          write: writing(transact, open('baophu_app', false)),
        }),
      ),
    countedAt: (position) => countedAt(db, place.provinceId, position),
    analyze: () => analyze(db),
  };
}

/** A count is of one database, one register, one position. */
const COUNTED = new WeakMap<Database, Map<ProvinceId, { position: number; counts: Map<string, unknown> }>>();

function countedAt(db: Database, provinceId: ProvinceId, position: number): Map<string, unknown> {
  const registers = COUNTED.get(db) ?? new Map();
  COUNTED.set(db, registers);
  const held = registers.get(provinceId);
  if (held && held.position >= position) return held.position === position ? held.counts : new Map();
  const counts = new Map<string, unknown>();
  registers.set(provinceId, { position, counts });
  return counts;
}

/** The desk of the command line, on a whole province. */
export const commandDesk = (db: Database, provinceId: ProvinceId): Desk =>
  openDesk(db, { provinceId, actor: COMMAND_LINE, areas: null });

/** A transaction that its own midnight broke off begins again, on the new day. */
const writing =
  (transact: Transact, opening: Opening): Write =>
  async (action, work) => {
    const once = () => transact(opening, (tx) => audited(tx, { action, actor: opening.actor }, work));
    try {
      return await once();
    } catch (error) {
      if (!isDayTurned(error)) throw error;
      return once();
    }
  };

/** A line says by which token a person's program wrote, beside who that person is. */
async function audited<T>(
  tx: Transaction,
  { action, actor: { token } }: { action: string; actor: Actor },
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<T> {
  const lines: AuditLine[] = [];
  const byToken = token ? { token: token.id } : {};
  const result = await work({
    ...tx,
    audit: (detail, reason) => void lines.push({ action, detail: { ...detail, ...byToken }, reason }),
  });
  if (lines.length > 0) tx.atCommit.push(writingAudit(lines));
  else if (await hasWritten(tx)) throw new Error(`${action} has written without a line in the audit`);
  return result;
}
