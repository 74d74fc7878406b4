import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { likenessOf } from '#input/files/names.ts';
import { type RowProblem, rowProblem } from '#input/files/row-problem.ts';
import type { PersonOfCode } from './data/people.ts';

/** Who a row is about, as it says. */
export interface NamedPerson {
  siCode: string;
  citizenId: string;
  /** Null where the file has no column of names. */
  name: string | null;
}

export interface IdentifiedPerson {
  id: Uuid;
  remarks: readonly RowProblem[];
}

const LENGTHS = [10, 12];
const MOST_LOST_ZEROS = 3;

/** A code without what people and programs put into it. */
const plainCode = (text: string): string => text.replace(/^'|[\s.\u00A0-]/g, '');

/** What a code may be: as it stands, or with the zeros that a spreadsheet program left out. */
export function possibleCodes(text: string): string[] {
  const code = plainCode(text);
  if (!/^\d+$/.test(code)) return code === '' ? [] : [code];
  const padded = LENGTHS.filter((length) => code.length < length && code.length >= length - MOST_LOST_ZEROS);
  return [code, ...padded.map((length) => code.padStart(length, '0'))];
}

/**
 * The person whom codes and name mean. Either code finds the person; both must be those of one person, and the name that
 * of the person. Names that are only near are asked about, unless both codes agree.
 */
export function identifyPerson(
  { siCode, citizenId, name }: NamedPerson,
  people: ReadonlyMap<string, readonly PersonOfCode[]>,
): Result<IdentifiedPerson, RowProblem[]> {
  const codes = [siCode, citizenId].map(plainCode).filter((code) => code !== '');
  const [code] = codes;
  if (code === undefined) return err([rowProblem('no-code', {})]);
  const found = codes.map((each) => lookUp(each, people));
  const known = found.filter((each) => each.length > 0);
  const [first = []] = known;
  if (first.length === 0) return err([rowProblem('code-unknown', { code })]);
  const [person, ...others] = first.filter(({ id }) => known.every((each) => each.some((one) => one.id === id)));
  if (!person || codes.some((each) => contradicts(each, person))) return err([disagreement(codes, person ?? first[0])]);
  if (others.length > 0) return err([rowProblem('code-of-several', { code, people: others.length + 1 })]);
  return compareName(person, name, known.length > 1);
}

const lookUp = (code: string, people: ReadonlyMap<string, readonly PersonOfCode[]>): readonly PersonOfCode[] =>
  possibleCodes(code)
    .map((each) => people.get(each) ?? [])
    .find((each) => each.length > 0) ?? [];

/** Whether the person has another number of that kind. */
function contradicts(code: string, { siCode, citizenId, formerCodes }: PersonOfCode): boolean {
  const possible = possibleCodes(code);
  if (possible.some((each) => each === siCode || each === citizenId || formerCodes.includes(each))) return false;
  return code.length > 10 ? citizenId !== null : siCode !== null;
}

function disagreement(codes: readonly string[], person: PersonOfCode | undefined): RowProblem {
  const isTheirs = (code: string): boolean =>
    possibleCodes(code).some((each) => each === person?.siCode || each === person?.citizenId);
  const code = codes.find(isTheirs) ?? codes[0] ?? '';
  const other = codes.find((each) => each !== code) ?? '';
  return rowProblem('codes-disagree', { code, other, name: person?.name ?? '' });
}

function compareName(
  { id, name: recorded }: PersonOfCode,
  given: string | null,
  isSure: boolean,
): Result<IdentifiedPerson, RowProblem[]> {
  if (given === null) return ok({ id, remarks: [] });
  if (given === '') return err([rowProblem('no-name', {})]);
  const likeness = likenessOf(given, recorded);
  if (likeness === 'same') return ok({ id, remarks: [] });
  if (likeness === 'other') return err([rowProblem('name-of-another', { given, recorded })]);
  return likeness === 'accents' || isSure
    ? ok({ id, remarks: [rowProblem('name-like', { given, recorded })] })
    : err([rowProblem('name-near', { given, recorded })]);
}
