import type { CommuneOfProvince } from './data/registers.ts';

/** A province, and how many of the communes that were looked for it has. */
export interface CandidateProvince {
  code: string;
  name: string;
  communes: number;
}

/**
 * The provinces of today in which communes lie that are written by code or name, the likeliest first. Communes that are
 * nowhere say nothing; a name that is in many provinces says less than one that is in one. The order of the texts does not matter.
 */
export function provincesOfCommunes(
  texts: readonly string[],
  communesOf: (text: string) => readonly CommuneOfProvince[],
): { candidates: CandidateProvince[]; known: number } {
  const found = new Map<string, CandidateProvince>();
  let known = 0;
  for (const text of new Set(texts)) {
    const provinces = new Map(communesOf(text).map((each) => [each.provinceCode, each.provinceName]));
    if (provinces.size > 0) known += 1;
    for (const [code, name] of provinces) {
      const before = found.get(code)?.communes ?? 0;
      found.set(code, { code, name, communes: before + 1 });
    }
  }
  const candidates = [...found.values()].toSorted((a, b) => b.communes - a.communes || (a.code < b.code ? -1 : 1));
  return { candidates, known };
}
