import { plainName } from '#base/vietnamese.ts';
import { codeOf, type Goal, type PlanArea, type UnitId } from '#drive/plans/plan.ts';
import type { SheetRow } from '../files/sheet-row.ts';

/** A row of a file that says what a unit has of a target, as it was written. */
export interface ShareRow {
  unit: UnitId;
  under: UnitId | null;
  value: string;
  /** As of which version of which target the row was taken out; null where it does not say so, or so that nobody understands it. */
  taken: SharesVersion | null;
}

/** A target as it stood when its table was taken out: its last line then. */
export interface SharesVersion {
  /** How the id of the target begins. */
  goal: string;
  line: number;
}

/** What the columns are called, in both languages; without accents. */
const HEADS: Readonly<Record<keyof Places, readonly string[]>> = {
  code: ['ma', 'ma don vi', 'code'],
  under: ['nam duoi', 'under'],
  value: ['chi tieu', 'target'],
  version: ['ban', 'version'],
};

interface Places {
  code: number;
  under: number;
  value: number;
  /** Below nought where no column says it. */
  version: number;
}

/** In which columns code and value stand; undefined where a row is no head. */
export function placesOf({ cells }: SheetRow): Places | undefined {
  const names = cells.map((cell) => plainName(cell));
  const at = (name: keyof Places): number => names.findIndex((each) => HEADS[name].includes(each));
  const places = { code: at('code'), under: at('under'), value: at('value'), version: at('version') };
  return places.code >= 0 && places.value >= 0 ? places : undefined;
}

/** A row below that head; undefined where it names no unit. */
export function shareOf({ cells }: SheetRow, places: Places, areas: readonly PlanArea[]): ShareRow | undefined {
  const code = cells[places.code]?.trim() ?? '';
  if (code === '') return undefined;
  const under = cells[places.under]?.trim() ?? '';
  const value = (cells[places.value]?.trim() ?? '').slice(0, MOST_LETTERS);
  return {
    unit: unitOf(code, areas),
    under: under === '' ? null : unitOf(under, areas),
    value,
    taken: versionOf(cells[places.version] ?? ''),
  };
}

/** More than any number has. */
const MOST_LETTERS = 50;

/** A unit by its code: an area, whose noughts a spreadsheet may have cut off, or what the code itself says. */
function unitOf(written: string, areas: readonly PlanArea[]): UnitId {
  const code = written.replace(/\s+/g, '-').slice(0, 80);
  if (/^(organisation|agent):\S+$/.test(code)) return code as UnitId;
  const same = areas.filter((area) => area.code === code);
  const cut = same.length > 0 ? same : areas.filter((area) => /^\d+$/.test(code) && Number(area.code) === Number(code));
  return cut.length === 1 && cut[0] ? cut[0].unit : `area:${code}`;
}

const GOAL_LETTERS = 8;

/** How it is written in a file which version of which target it was taken from: `3f2a9c1b-120`. */
export const writtenVersion = ({ id, lastShare }: Pick<Goal, 'id' | 'lastShare'>): string =>
  `${id.slice(0, GOAL_LETTERS)}-${lastShare}`;

function versionOf(written: string): SharesVersion | null {
  const [, goal, line] = /^([0-9a-f]{8})-(\d{1,15})$/.exec(written.trim().toLowerCase()) ?? [];
  return goal === undefined ? null : { goal, line: Number(line) };
}

/** How a unit is written in a file: an area by its code, others with what they are. */
export const writtenUnit = (unit: UnitId): string => (unit.startsWith('area:') ? codeOf(unit) : unit);
