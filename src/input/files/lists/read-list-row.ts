import { type RowProblem, rowProblem } from '../row-problem.ts';
import { placeOf, type SheetRow } from '../sheet-row.ts';
import { type FoundList, formsSaid, isTechnical } from './find-list.ts';
import { columnOf, folded, isPassedOver } from './heads.ts';
import { LAYOUTS, type ListColumn } from './layouts.ts';
import { type Block, blockOf, isCode, isColumnNumbers, isFigure, isTotal } from './row-kinds.ts';

/** A row of a list: a line about a person, perhaps with why it cannot be a payment; or one that holds no data. */
export type ListRow =
  | { kind: 'line'; cell: (column: ListColumn) => string; problems: RowProblem[] }
  | { kind: 'no-data' };

/** The number of known heads in one row that make it the heads of a list. */
const LEAST_HEADS = 4;
const NO_DATA: ListRow = { kind: 'no-data' };

/**
 * Reads the rows below the heads of a list, one after the other: what a block or a further title says holds for the rows
 * below it. Every row that says anything about a payment is a line, whatever its name is.
 */
export function listReader(found: FoundList): (row: SheetRow) => ListRow {
  let standing: RowProblem | null = null;
  const first = found.heads[0]?.no ?? 0;
  const last = found.heads.at(-1)?.no ?? 0;
  return (row) => {
    if (row.no < first || (row.no <= last && found.heads.some(({ no }) => no === row.no))) return NO_DATA;
    if (isHeadAgain(found, row)) {
      standing = null;
      return NO_DATA;
    }
    if (isColumnNumbers(row) || isTechnical(row)) return NO_DATA;
    if (countHeads(row) >= LEAST_HEADS) {
      standing = rowProblem('under-other-heads', placeOf(row.no));
      return NO_DATA;
    }
    const cell = cellOf(found, row);
    if (!saysOfPerson(cell)) {
      const block = blockOf(row.cells);
      if (block) standing = problemOfBlock(block, row);
      else if (isOfOtherList(found, row)) standing = rowProblem('under-other-title', placeOf(row.no));
      if (block || isTotal(row.cells) || !saysOfPayment(cell)) return NO_DATA;
    }
    return { kind: 'line', cell, problems: [...(standing ? [standing] : []), ...unlikeCells(found, row)] };
  };
}

/** The text of a column; of one that is there twice the first that is filled. */
const cellOf =
  ({ columns }: FoundList, { cells }: SheetRow) =>
  (column: ListColumn): string =>
    columns
      .get(column)
      ?.map((at) => cells[at] ?? '')
      .find((text) => text !== '') ?? '';

type Cell = (column: ListColumn) => string;

const MONEY = ['paid', 'paid_or_base', 'state_support', 'local_support', 'other_support', 'income', 'total'] as const;

/** A code, or a month to pay for: a title or a total has neither. */
const saysOfPerson = (cell: Cell): boolean =>
  isCode(cell('si_code')) ||
  isCode(cell('citizen_id')) ||
  (/^\d+$/.test(cell('number')) && isFigure(cell('from_month')));

const saysOfPayment = (cell: Cell): boolean =>
  MONEY.some((column) => isFigure(cell(column))) ||
  isFigure(cell('from_month')) ||
  isFigure(cell('paid_on')) ||
  isFigure(cell('months')) ||
  (/^\d+$/.test(cell('number')) && cell('full_name') !== '');

/** Page 2 of a printed list has the heads again. */
const isHeadAgain = ({ heads }: FoundList, { cells }: SheetRow): boolean =>
  heads.some((head) => {
    const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
    return filled.length > 1 && filled.every((at) => folded(cells[at] ?? '') === folded(head.cells[at] ?? ''));
  });

const countHeads = ({ cells }: SheetRow): number =>
  cells.filter((cell) => {
    const path = { path: [folded(cell)], written: cell, whole: cell };
    return (
      cell !== '' &&
      !/\d{3}/.test(cell) &&
      LAYOUTS.some((layout) => columnOf(layout, path) ?? isPassedOver(layout, path))
    );
  }).length;

function problemOfBlock(block: Block, { cells, no }: SheetRow): RowProblem | null {
  if (block === 'paying') return null;
  const title = cells.filter((text) => /\p{L}{2}/u.test(text)).join(' ');
  return rowProblem('in-block', { block, title, row: placeOf(no).row });
}

const isOfOtherList = ({ layout }: FoundList, { cells }: SheetRow): boolean => {
  const said = formsSaid(cells);
  return said.length > 0 && !said.some(({ form }) => form === layout.form);
};

/** Columns that are there twice must say the same. */
function unlikeCells({ columns, written }: FoundList, { cells }: SheetRow): RowProblem[] {
  return [...columns].flatMap(([column, places]) => {
    const texts = new Set(places.map((at) => cells[at] ?? '').filter((text) => text !== ''));
    return texts.size > 1 ? [rowProblem('twice-unlike', { texts: [...texts] }, written.get(column) ?? column)] : [];
  });
}
