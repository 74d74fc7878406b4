import type { Day } from '#base/dates.ts';
import type { HeldRecord, ListedPeriod, OpenRemuneration } from '#register/money/remuneration.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listedPeriods, type OpenRow, openRemunerations, recordsHeld } from './data/periods.ts';

/** What waits for a period, and the periods that are closed. */
export interface RemunerationList {
  open: OpenRemuneration[];
  periods: ListedPeriod[];
  /** What is in no period as long as its incident is open. */
  held: HeldRecord[];
}

/** Remuneration of one’s organisation, or of those in one’s areas, as far as records were accepted until a day. */
export const listRemuneration = (desk: Desk, until: Day): Promise<RemunerationList> =>
  desk.readPeople(async (tx) => {
    const rows = await openRemunerations(tx, { until, organisation: null });
    return { open: byOrganisation(rows), periods: await listedPeriods(tx), held: await recordsHeld(tx, until) };
  });

const sumOf = (rows: readonly OpenRow[], of: (row: OpenRow) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

const byOrganisation = (all: readonly OpenRow[]): OpenRemuneration[] =>
  [...Map.groupBy(all, ({ organisation }) => organisation)].map(([organisation, rows]) => ({
    ...{ organisation, organisationName: rows[0]?.organisationName ?? organisation },
    ...{ records: sumOf(rows, (row) => row.records), amount: sumOf(rows, (row) => row.amount) },
    remuneration: sumOf(rows, (row) => row.remuneration),
    missing: rows
      .filter(({ isRated }) => !isRated)
      .map(({ scheme, kind, method, records }) => ({ scheme, kind, method, records })),
  }));
