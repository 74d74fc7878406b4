import type { Day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AreaLevel } from '#coverage/areas.ts';
import { areaCode } from './cells.ts';
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

/** Areas of import files, by their codes or names, and which area each of them means. */
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
export function areaCodes(areas: readonly KnownArea[], today: Day): AreaCodes {
  const byCode = Map.groupBy(
    areas.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
    ({ code }) => code,
  );
  const byName = Map.groupBy(areas, ({ name }) => plainName(name));
  const byShortName = Map.groupBy(areas, ({ name }) => shortName(name));
  const named = (text: string): readonly KnownArea[] =>
    byName.get(plainName(text)) ?? byShortName.get(plainName(text)) ?? [];
  const versionsOf = (text: string): readonly KnownArea[] => (isCode(text) ? (byCode.get(text) ?? []) : named(text));
  const communesOf = (code: string) => versionsOf(code).filter(({ level }) => level === 'commune');
  const oursOf = (code: string) => versionsOf(code).filter(({ inRegister }) => inRegister);
  return {
    ofResidence: (code) => {
      const ours = communesOf(code).filter(({ inRegister }) => inRegister);
      const [first] = ours;
      if (!first) return err(whyNoResidence(versionsOf(code)));
      return isCode(code) ? ok(first.id) : theOnly(ours.filter(isValid(today, today)), ours);
    },
    ofMove: (code, on) => {
      const communes = communesOf(code).filter(isValid(on, on));
      const ours = communes.filter(({ inRegister }) => inRegister);
      const found = isCode(code) || ours.length === 0 ? communes : ours;
      return found.length > 0 ? theOnly(found, found) : err(whyNot(versionsOf(code), communesOf(code), 'commune'));
    },
    on: (code, on) => {
      const found = oursOf(code).filter(isValid(on, on));
      return found.length > 0 ? theOnly(found, found) : err(whyNot(versionsOf(code), oursOf(code), 'area-of-register'));
    },
    during: (code, from, to) => {
      const found = oursOf(code).filter(isValid(from, to));
      const last = found.filter(
        ({ validTo }) =>
          validTo ===
          found
            .map((each) => each.validTo)
            .sort()
            .at(-1),
      );
      return last.length > 0 ? theOnly(last, last) : err(whyNot(versionsOf(code), oursOf(code), 'area-of-register'));
    },
  };
}

/** Finds communes by their code or name, as a cell has them: `01864`, `Xã Bằng Thành`, `Bằng Thành (01864)`. */
export function communeFinder<Commune extends { code: string; name: string }>(
  communes: readonly Commune[],
): (text: string) => readonly Commune[] {
  const byCode = Map.groupBy(communes, ({ code }) => code);
  const byName = Map.groupBy(communes, ({ name }) => plainName(name));
  const byShortName = Map.groupBy(communes, ({ name }) => shortName(name));
  return (text) => {
    const read = areaCode.safeParse(text).data ?? '';
    return byCode.get(read) ?? byName.get(plainName(read)) ?? byShortName.get(plainName(read)) ?? [];
  };
}

const isCode = (text: string): boolean => /^\d+$/.test(text);

/** A name without the differences that people do not write on purpose. */
const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

/** «Xã Nhạn Môn» is written «Nhạn Môn» too. */
const shortName = (name: string): string => plainName(name).replace(/^(xã|phường|thị trấn|đặc khu) /, '');

/** The area that a text means: of `likely` the only one, or where there is none of `others`. */
function theOnly(likely: readonly KnownArea[], others: readonly KnownArea[]): Result<number, RowProblem> {
  const found = likely.length > 0 ? likely : others;
  const [area] = found;
  if (!area) return err(noArea());
  const codes = new Set(found.map(({ code }) => code));
  return codes.size === 1 ? ok(area.id) : err(rowProblem('area-of-several', { codes: [...codes] }, AT));
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
