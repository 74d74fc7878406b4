import {
  PERIOD_COUNTS,
  type PeriodCount,
  type PeriodRow,
  type PeriodTable,
  periodExpressions,
  UNKNOWN_HOLDER,
} from '#drive/period-table.ts';
import { COUNT_FILTERS, PERIOD_FILTERS } from '#input/drive/period-form.ts';
import { OFFICE, periodFigureAddress } from '../../addresses.ts';
import { LIST_NAMES, withParameters } from '../../kit/table/list-state.ts';

/** Where it stands what a number rests on: of an area by its expression, of a holder by its row. `here` is the address of the table. */
export function countAddress(
  { period, rowsOf, within, whole }: PeriodTable,
  row: PeriodRow,
  name: PeriodCount,
  here: string,
): string {
  const ofArea = PERIOD_COUNTS.find((each) => each === name);
  const isArea = rowsOf === 'areas' || (within === null && row.code === whole.code);
  if (isArea && ofArea) return periodFigureAddress(periodExpressions(period, row.code)[ofArea]);
  const { search } = new URL(here, 'http://office');
  return withParameters(`${OFFICE.heldFigure}${search}`, {
    [PERIOD_FILTERS.rows]: rowsOf,
    [COUNT_FILTERS.unit]: row.id,
    [COUNT_FILTERS.count]: name,
  });
}

/** The table of what lies below a row: areas of an area, points of an organisation, collectors of a point; null where nothing does. */
export function openedAddress(
  { rowsOf, areas, whole }: PeriodTable,
  { id, code }: PeriodRow,
  here: string,
): string | null {
  if (code === whole.code || id !== code) return null;
  if (rowsOf === 'areas') {
    return areas.some((area) => area.code === code) ? withParameters(here, { [PERIOD_FILTERS.area]: code }) : null;
  }
  if (rowsOf === 'collectors' || code === UNKNOWN_HOLDER) return null;
  const rows = rowsOf === 'organisations' ? 'points' : 'collectors';
  return withParameters(here, { [PERIOD_FILTERS.rows]: rows, [PERIOD_FILTERS.within]: code });
}

/** The table that a number is of. */
export const tableAddress = (here: string): string => {
  const { search } = new URL(here, 'http://office');
  return withParameters(`${OFFICE.periods}${search}`, {
    [COUNT_FILTERS.unit]: null,
    [COUNT_FILTERS.count]: null,
    [LIST_NAMES.page]: null,
  });
};
