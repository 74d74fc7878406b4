import type { Day } from '#base/dates.ts';
import { memberPrice } from '#law/health/household-health.ts';
import { readMonth } from '../../fields/days.ts';
import { readAmount } from '../../fields/numbers.ts';
import { dayIn } from '../cells.ts';
import { type RowProblem, rowProblem } from '../row-problem.ts';
import { folded } from './heads.ts';
import type { ListColumn, ListLayout } from './layouts.ts';

/** The columns of our own file of contributions that a list has something for. */
export const PAYMENT_COLUMNS = [
  'income',
  'method',
  'from_month',
  'months',
  'paid',
  'state_support',
  'local_support',
  'other_support',
  'paid_on',
  'receipt_no',
  'agent_code',
] as const;

export type PaymentCells = Readonly<Record<(typeof PAYMENT_COLUMNS)[number], string>>;
type Cell = (column: ListColumn) => string;

/** A line of a list as cells of our own file, and what speaks against its being a payment. */
export function listPayment(
  layout: ListLayout,
  cell: Cell,
): { cells: PaymentCells; problems: RowProblem[]; remarks: RowProblem[] } {
  const months = cell('months').replace(/\s*tháng$/iu, '');
  const cells: PaymentCells = {
    income: cell('income'),
    method: methodOf(layout, cell('method'), months),
    from_month: monthOfDay(cell('from_month')),
    months,
    paid: cell('paid') || cell('paid_or_base'),
    state_support: cell('state_support'),
    local_support: cell('local_support'),
    other_support: cell('other_support'),
    paid_on: cell('paid_on'),
    receipt_no: cell('receipt_no'),
    agent_code: cell('agent_code'),
  };
  const isDoubtful = cell('paid') === '' && cell('paid_or_base') !== '' && !isPrice(cells);
  const problems = [
    ...optionProblems(cell('option')),
    ...(isDoubtful ? [rowProblem('paid-or-base', { text: cells.paid })] : []),
  ];
  return { cells, problems, remarks: totalRemarks(cell('total'), cells) };
}

/** Codes and words of the column «Phương án»: who is new, paid again or paid on. */
const PAYING = new Set([
  ...['tm', 'on', 'dt', 'db', 'tang', 'tang moi', 'moi', 'dong tiep', 'tai tuc', 'dang ky moi', 'tham gia moi'],
  ...['gia han', 'tiep tuc', 'dong bu'],
]);

/** Who stops, or whose data are changed, is not paying: only what is known to pay is taken. */
function optionProblems(option: string): RowProblem[] {
  if (option === '' || PAYING.has(folded(option))) return [];
  const stops = /^(gh|gc|gd|giam.*|dung.*|ngung.*|thoi.*|chet.*)$/.test(folded(option));
  return [rowProblem(stops ? 'option-stops' : 'option-unknown', { option })];
}

/** As it stands; a list of health insurance has only months. */
function methodOf({ scheme }: ListLayout, text: string, months: string): string {
  const plain = months.replace(/^0+/, '');
  if (scheme === 'vsi') return text.replace(/^0+(?=\d)/, '');
  return ['3', '6', '12'].includes(plain) ? plain : '1';
}

/** A list of cards has the first day of the card: cover is counted by months. */
function monthOfDay(text: string): string {
  if (readMonth(text)) return text;
  const day = dayIn(text);
  return day ? day.slice(0, 7) : text;
}

const MOST_MEMBERS = 5;

/** Whether an amount is the law's price for a member of a household: it was paid, and is no base. */
function isPrice({ paid, months, paid_on }: PaymentCells): boolean {
  const on: Day | null = dayIn(paid_on);
  const amount = readAmount(paid);
  if (on === null || amount === null || !/^\d{1,3}$/.test(months)) return false;
  return Array.from({ length: MOST_MEMBERS }, (_, index) =>
    memberPrice({ order: index + 1, months: Number(months), at: on }),
  ).some((price) => price.ok && price.value.value === amount);
}

/** The total of a line is what everybody pays together. */
function totalRemarks(total: string, cells: PaymentCells): RowProblem[] {
  const sum = ['paid', 'state_support', 'local_support', 'other_support'] as const;
  const amounts = sum.map((column) => readAmount(cells[column] || '0') ?? Number.NaN);
  const added = amounts.reduce((all, each) => all + each, 0);
  const told = readAmount(total);
  return told === null || Number.isNaN(added) || told === added
    ? []
    : [rowProblem('total-unlike', { total: told, sum: added })];
}
