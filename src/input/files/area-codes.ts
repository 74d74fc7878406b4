import type { Day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { ALWAYS, type AreaLevel, EVER } from '#coverage/areas.ts';

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
  ofResidence: (code: string) => Result<number, string>;
  /** The commune, anywhere in the country, that had the code on a day. */
  ofMove: (code: string, on: Day) => Result<number, string>;
  /** The area of the register, of any level, that had the code on a day. */
  on: (code: string, on: Day) => Result<number, string>;
  /** The area of the register that had the code last within some days. */
  during: (code: string, from: Day, to: Day) => Result<number, string>;
}

/** Area codes as a register knows them; a refusal goes on from the code: `is not …`. */
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
      return found ? ok(found.id) : err(whyNot(versionsOf(code), communesOf(code), 'a commune'));
    },
    on: (code, on) => {
      const found = oursOf(code).find(isValid(on, on));
      return found ? ok(found.id) : err(whyNot(versionsOf(code), oursOf(code), 'an area of this register'));
    },
    during: (code, from, to) => {
      const found = oursOf(code).findLast(isValid(from, to));
      return found ? ok(found.id) : err(whyNot(versionsOf(code), oursOf(code), 'an area of this register'));
    },
  };
}

const isValid =
  (from: Day, to: Day) =>
  ({ validFrom, validTo }: KnownArea): boolean =>
    validFrom <= to && from < validTo;

const NO_AREA = 'is not the code of any area';

function whyNoResidence(versions: readonly KnownArea[]): string {
  const [first] = versions;
  if (!first) return NO_AREA;
  const communes = versions.some(({ level }) => level === 'commune');
  return `is ${first.name}, which is not ${communes ? 'in this register' : 'a commune'}`;
}

/** `versions` have the code, and `right` are those of them that are allowed on some day. */
function whyNot(versions: readonly KnownArea[], right: readonly KnownArea[], what: string): string {
  const [first] = versions;
  if (!first) return NO_AREA;
  if (right.length === 0) return `is ${first.name}, which is not ${what}`;
  return `was not in force on that day: ${right.map(inForce).join('; ')}`;
}

const inForce = ({ name, validFrom, validTo }: KnownArea): string =>
  [name, validFrom === ALWAYS ? '' : `from ${validFrom}`, validTo === EVER ? '' : `before ${validTo}`]
    .filter(Boolean)
    .join(' ');
