import { ok, type Result } from '#base/result.ts';
import type { Columns } from '#input/files/header.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import type { RowProblem } from '#input/files/row-problem.ts';
import type { SheetRow } from '#input/files/sheet-row.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { FileRow, FileTable } from '#server/files/file-row.ts';
import { type NumberKeys, numberKeys, type SealedNumber } from '#server/keys/number-keys.ts';
import { type PersonOfCode, peopleByCode } from './data/people.ts';
import { identifyPerson, possibleCodes } from './identify-person.ts';
import { madeId } from './made-id.ts';

/** The column of a kind that says which fact a row is; null for what has no id of its own but may be about a person. */
const FACT_IDS: Partial<Record<ImportKind, string | null>> = {
  people: 'person_id',
  corrections: 'correction_id',
  enrolments: 'enrolment_id',
  contributions: 'contribution_id',
  endings: 'ending_id',
  moves: 'move_id',
  withdrawals: null,
};

/**
 * Gives the rows of a table the ids that they do not have: the person's by SI code or citizen number, the fact's out of
 * what the row says, so that the same row has the same ids next time.
 */
export function identifyRows(
  desk: Desk,
  kind: ImportKind,
  columns: Columns,
  rows: AsyncIterable<readonly SheetRow[]>,
): Pick<FileTable, 'columns' | 'rows'> {
  const fact = FACT_IDS[kind];
  if (fact === undefined) return { columns, rows };
  const wanted = [...new Set([fact ?? 'person_id', 'person_id'])];
  const added = wanted.filter((column) => !columns.includes(column));
  const all = [...columns, ...added];
  return { columns: all, rows: identified(desk, { kind, columns: all, given: columns.length, fact }, rows) };
}

/** The columns by which a person is found; a correction may hold new numbers beside those that are recorded. */
const codeColumns = (kind: ImportKind): string[] =>
  kind === 'corrections' ? ['recorded_si_code', 'recorded_citizen_id'] : ['si_code', 'citizen_id'];

interface Table {
  kind: ImportKind;
  columns: Columns;
  /** How many columns the file has itself. */
  given: number;
  fact: string | null;
}

/** Who has the codes of some rows, and what their numbers go into ids by. */
interface LookedUp {
  people: ReadonlyMap<string, readonly PersonOfCode[]>;
  keys: NumberKeys | null;
}

const NOTHING: LookedUp = { people: new Map(), keys: null };

const lookUp = (desk: Desk, codes: readonly string[]): Promise<LookedUp> =>
  desk.readPeople(async (tx) => ({
    people: codes.length > 0 ? await peopleByCode(tx, codes) : new Map(),
    keys: await numberKeys(tx),
  }));

async function* identified(
  desk: Desk,
  table: Table,
  chunks: AsyncIterable<readonly SheetRow[]>,
): AsyncGenerator<FileRow[]> {
  const at = (column: string): number => table.columns.indexOf(column);
  const cell = (row: SheetRow, column: string): string => row.cells[at(column)] ?? '';
  for await (const rows of chunks) {
    const unnamed = rows.filter((row) => cell(row, 'person_id') === '');
    const codes = unnamed.flatMap((row) => codeColumns(table.kind).flatMap((each) => possibleCodes(cell(row, each))));
    const { people, keys } = rows.every((row) => isIdentified(table, row)) ? NOTHING : await lookUp(desk, codes);
    yield rows.map((row): FileRow => {
      if (isIdentified(table, row)) return row;
      const person =
        cell(row, 'person_id') === '' ? personOf(table, (column) => cell(row, column), { people, keys }) : ok(null);
      if (!person.ok) return { no: row.no, problems: person.error };
      const cells = Array.from(
        { length: Math.max(table.columns.length, row.cells.length) },
        (_, index) => row.cells[index] ?? '',
      );
      if (row.cells.length > table.given) return row; // more cells than heads: refused by its reader
      if (person.value) cells[at('person_id')] = person.value.id;
      if (table.fact !== null && cells[at(table.fact)] === '') {
        const said = table.columns.flatMap((column, index) =>
          column && index < table.given ? [column, saidOf(keys, column, cells[index] ?? '')] : [],
        );
        cells[at(table.fact)] = madeId([table.kind, ...said, cells[at('person_id')] ?? '']);
      }
      const width = row.width === undefined ? {} : { width: row.width < table.given ? row.width : cells.length };
      return { ...row, cells, ...width, remarks: person.value?.remarks ?? [] };
    });
  }
}

/** Numbers go into an id by their keyed digest: nobody who has the id can try them out. */
const NUMBERS_IN_IDS: Readonly<Record<string, SealedNumber>> = {
  citizen_id: 'citizen',
  recorded_citizen_id: 'citizen',
  phone: 'phone',
  email: 'email',
};

/** What a cell says as a part of an id. */
function saidOf(keys: NumberKeys | null, column: string, text: string): string {
  const number = NUMBERS_IN_IDS[column];
  return number && keys && text !== '' ? keys.index(number, text).toString('hex') : text;
}

/** Whether the row says itself which fact it is, and of whom. */
const isIdentified = ({ columns, fact }: Table, { cells }: SheetRow): boolean =>
  cells.length === columns.length &&
  cells[columns.indexOf('person_id')] !== '' &&
  (fact === null || cells[columns.indexOf(fact)] !== '');

function personOf(
  { kind, columns }: Table,
  cell: (column: string) => string,
  { people, keys }: LookedUp,
): Result<{ id: string; remarks: readonly RowProblem[] } | null, RowProblem[]> {
  const [siCode = '', citizenId = ''] = codeColumns(kind).map(cell);
  if (siCode === '' && citizenId === '') return ok(null); // refused by its reader: an id is required
  if (kind !== 'people') {
    const name = kind !== 'corrections' && columns.includes('full_name') ? cell('full_name') : null;
    return identifyPerson({ siCode, citizenId, name }, people);
  }
  const held = [...new Set([siCode, citizenId].flatMap(possibleCodes).flatMap((code) => people.get(code) ?? []))];
  const [person, ...others] = held.filter(({ id }, index) => held.findIndex((each) => each.id === id) === index);
  if (others.length > 0) return identifyPerson({ siCode, citizenId, name: null }, people);
  return ok({ id: person?.id ?? madeId(['person', siCode || saidOf(keys, 'citizen_id', citizenId)]), remarks: [] });
}
