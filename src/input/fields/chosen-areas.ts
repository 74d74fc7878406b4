import { withoutAccents } from '#base/vietnamese.ts';

/** A commune that can be chosen, with the names that its parts had before mergers: papers still carry them. */
export interface AreaChoice {
  id: number;
  name: string;
  formerNames: readonly string[];
}

const KIND = /^(xa|phuong|thi tran|dac khu)\s+/;
const spaced = (name: string): string => name.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
const bare = (name: string): string => withoutAccents(spaced(name)).replace(KIND, '');

/**
 * The communes that a text names, by their present or former name, with or without accents and without what kind they are. Where it is a
 * whole name, only those of that very name: Văn Lang and Văn Lăng lie in one province.
 */
export function chosenAreas<Area extends AreaChoice>(text: string, areas: readonly Area[]): Area[] {
  const wanted = bare(text);
  if (wanted === '') return [];
  const present = areas.filter(({ name }) => bare(name) === wanted);
  const exact = present.filter(({ name }) => spaced(name) === spaced(text));
  if (present.length > 0) return exact.length > 0 ? exact : present;
  return areas.filter(({ formerNames }) => formerNames.some((name) => bare(name) === wanted));
}
