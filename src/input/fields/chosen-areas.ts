import { withoutAccents } from '#base/vietnamese.ts';

/** A commune that can be chosen, with the names that its parts had before mergers: papers still carry them. */
export interface AreaChoice {
  id: number;
  name: string;
  formerNames: readonly string[];
}

const KIND = /^(xa|phuong|thi tran|dac khu)\s+/;
const bare = (name: string): string => withoutAccents(name.trim().replace(/\s+/g, ' ')).replace(KIND, '');

/** The communes that a text names, by their present or former name, with or without accents and without what kind they are. */
export function chosenAreas<Area extends AreaChoice>(text: string, areas: readonly Area[]): Area[] {
  const wanted = bare(text);
  if (wanted === '') return [];
  const present = areas.filter(({ name }) => bare(name) === wanted);
  if (present.length > 0) return present;
  return areas.filter(({ formerNames }) => formerNames.some((name) => bare(name) === wanted));
}
