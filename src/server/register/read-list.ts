import { readMonth } from '#input/fields/days.ts';
import { dayIn } from '#input/files/cells.ts';
import type { FoundList } from '#input/files/lists/find-list.ts';
import type { ListLayout } from '#input/files/lists/layouts.ts';
import { listPayment, PAYMENT_COLUMNS, type PaymentCells } from '#input/files/lists/list-payment.ts';
import { type ListRow, listReader } from '#input/files/lists/read-list-row.ts';
import type { SheetRow } from '#input/files/sheet-row.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { FileRow, FileTable } from '#server/files/file-row.ts';
import { type PersonOfCode, peopleByCode } from './data/people.ts';
import { identifyPerson, possibleCodes } from './identify-person.ts';
import { madeId } from './made-id.ts';

const COLUMNS = ['contribution_id', 'person_id', 'scheme', ...PAYMENT_COLUMNS] as const;

/** An official list as a table of contributions. People are found by their codes and compared by their names. */
export function readList(desk: Desk, found: FoundList, rows: AsyncIterable<readonly SheetRow[]>): FileTable {
  return { columns: COLUMNS, names: found.written, onlyPast: true, rows: payments(desk, found, rows) };
}

async function* payments(
  desk: Desk,
  found: FoundList,
  chunks: AsyncIterable<readonly SheetRow[]>,
): AsyncGenerator<FileRow[]> {
  const read = listReader(found);
  for await (const rows of chunks) {
    const lines = rows.map((row) => ({ row, line: read(row) }));
    const codes = lines.flatMap(({ line }) =>
      line.kind === 'line' ? [...possibleCodes(line.cell('si_code')), ...possibleCodes(line.cell('citizen_id'))] : [],
    );
    const people = await desk.readPeople((tx) => peopleByCode(tx, codes));
    const last = found.heads.at(-1)?.no ?? 0;
    yield lines.flatMap(({ row, line }): FileRow[] => {
      if (line.kind === 'line') return [payment(found, row, line, people)];
      return row.no > last ? [{ no: row.no, isNoData: true }] : [];
    });
  }
}

function payment(
  { layout }: FoundList,
  row: SheetRow,
  line: Extract<ListRow, { kind: 'line' }>,
  people: ReadonlyMap<string, readonly PersonOfCode[]>,
): FileRow {
  const { cell } = line;
  const person = identifyPerson(
    { siCode: cell('si_code'), citizenId: cell('citizen_id'), name: cell('full_name') },
    people,
  );
  const { cells, problems, remarks } = listPayment(layout, cell);
  const all = [...line.problems, ...problems, ...(person.ok ? [] : person.error)];
  if (all.length > 0 || !person.ok) return { no: row.no, problems: all };
  const contribution_id = madeId(partsOf(layout, person.value.id, cells));
  const typed = { ...cells, contribution_id, person_id: person.value.id, scheme: layout.scheme };
  const { isLastWithoutBreak } = row;
  return {
    no: row.no,
    cells: COLUMNS.map((column) => typed[column]),
    remarks: [...remarks, ...person.value.remarks],
    ...(isLastWithoutBreak ? { isLastWithoutBreak } : {}),
  };
}

/**
 * What makes a row the same payment next time. With a receipt every cell counts: the register knows a receipt again,
 * however it is written, and says what differs. Without one the months and the day do: 06 is 6.
 */
function partsOf({ form, scheme }: ListLayout, personId: string, cells: PaymentCells): string[] {
  if (cells.receipt_no !== '') return [scheme, personId, ...PAYMENT_COLUMNS.map((column) => cells[column])];
  const months = /^\d+$/.test(cells.months) ? String(Number(cells.months)) : cells.months;
  const fromMonth = readMonth(cells.from_month) ?? dayIn(cells.from_month)?.slice(0, 7) ?? cells.from_month;
  return [form, personId, fromMonth, months, dayIn(cells.paid_on) ?? cells.paid_on, ''];
}
