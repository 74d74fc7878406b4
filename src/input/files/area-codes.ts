import type { Day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AreaLevel } from '#coverage/areas.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';

/** One version of an area, as far as imports need it. */
export interface KnownArea {
  id: number;
  level: AreaLevel;
  code: string;
  name: string;
  validFrom: Day;
  validTo: Day;
  /** The province whose register is meant, something in it, or what took such an area over. */
  inRegister: boolean;
}

/** Area codes of import files, and which area each of them means. */
export interface AreaCodes {
  /** The commune in which people lived before any move: the oldest of that code in the register. */
  ofResidence: (code: string) => Result<number, RowProblem>;
  /** The commune, anywhere in the country, that had the code on a day. */
  ofMove: (code: string, on: Day) => Result<number, RowProblem>;
  /** The area of the register, of any level, that had the code on a day. */
  on: (code: string, on: Day) => Result<number, RowProblem>;
  /** The area of the register that had the code last within some days. */
  during: (code: string, from: Day, to: Day) => Result<number, RowProblem>;
}

/** Area codes as a register knows them. */
export function areaCodes(areas: readonly KnownArea[]): AreaCodes {
  const byCode = Map.groupBy(
    areas.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
    ({ code }) => code,
  );
  const versionsOf = (code: string): readonly KnownArea[] => byCode.get(code) ?? [];
  const communesOf = (code: string) => versionsOf(code).filter(({ level }) => level === 'commune');
  const oursOf = (code: string) => versionsOf(code).filter(({ inRegister }) => inRegister);
  return {
    ofResidence: (code) => {
      const first = communesOf(code).find(({ inRegister }) => inRegister);
      return first ? ok(first.id) : err(whyNoResidence(versionsOf(code)));
    },
    ofMove: (code, on) => {
      const found = communesOf(code).find(isValid(on, on));
      return found ? ok(found.id) : err(whyNot(versionsOf(code), communesOf(code), 'commune'));
    },
    on: (code, on) => {
      const found = oursOf(code).find(isValid(on, on));
      return found ? ok(found.id) : err(whyNot(versionsOf(code), oursOf(code), 'area-of-register'));
    },
    during: (code, from, to) => {
      const found = oursOf(code).findLast(isValid(from, to));
      return found ? ok(found.id) : err(whyNot(versionsOf(code), oursOf(code), 'area-of-register'));
    },
  };
}

const isValid =
  (from: Day, to: Day) =>
  ({ validFrom, validTo }: KnownArea): boolean =>
    validFrom <= to && from < validTo;

const noArea = (): RowProblem => rowProblem('area-unknown', {}, AT);
const AT = 'area_code';

function whyNoResidence(versions: readonly KnownArea[]): RowProblem {
  const [first] = versions;
  if (!first) return noArea();
  const wanted = versions.some(({ level }) => level === 'commune') ? 'in-register' : 'commune';
  return rowProblem('area-elsewhere', { name: first.name, wanted }, AT);
}

/** `versions` have the code, and `right` are those of them that are allowed on some day. */
function whyNot(
  versions: readonly KnownArea[],
  right: readonly KnownArea[],
  wanted: 'commune' | 'area-of-register',
): RowProblem {
  const [first] = versions;
  if (!first) return noArea();
  if (right.length === 0) return rowProblem('area-elsewhere', { name: first.name, wanted }, AT);
  return rowProblem('area-not-in-force', { versions: right }, AT);
}
