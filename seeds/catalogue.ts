import type { Demonstration } from '#server/operation/load-demonstration.ts';
import { BULLETINS } from './bulletins.ts';
import { PROVINCE } from './communes.ts';
import { demonstration, type Rows } from './demonstration.ts';
import { CAMPAIGNS, OFFICERS, ORGANISATIONS, PROGRAMMES, PUBLISHER } from './partners.ts';
import { PEOPLE_KINDS, provinceRows } from './province.ts';
import { csvOf, ROW_KINDS, type RowKind } from './rows.ts';

const BAC_KAN = {
  provinceId: Number(PROVINCE),
  areaCode: PROVINCE,
  organisations: ORGANISATIONS,
  programmes: PROGRAMMES,
  campaigns: CAMPAIGNS,
  publisher: PUBLISHER,
  officers: OFFICERS,
};

/** Bắc Kạn as the bulletin of 5 January 2021 describes it. Its people are made only when they are first read. */
export function bacKan(): Demonstration {
  let made: Rows | undefined;
  const rows = (): Rows => {
    made ??= demonstration();
    return made;
  };
  const files = ROW_KINDS.map((kind) => ({
    kind,
    get rows() {
      return rows()[kind].length;
    },
    text: () => textOf(kind, rows()),
  }));
  return { ...BAC_KAN, files, bulletins: BULLETINS };
}

const textOf = <Kind extends RowKind>(kind: Kind, rows: Rows): Iterable<string> => csvOf(kind, rows[kind]);

/** Rows for every person of a larger province, roughly: what a progress bar needs. */
const ROWS_PER_PERSON = { people: 1, enrolments: 1.12, contributions: 9.8, endings: 0.16, moves: 0.02 };

/** Bắc Kạn with any number of made-up people, and without a story. */
export function largerProvince(people: number): Demonstration {
  const files = PEOPLE_KINDS.map((kind) => ({
    kind,
    rows: Math.round(people * ROWS_PER_PERSON[kind]),
    text: () => csvOf(kind, provinceRows(kind, people)),
  }));
  return { ...BAC_KAN, files, bulletins: [] };
}
