import { readFileSync } from 'node:fs';
import { Random } from './random.ts';

export const PROVINCE = '06';

export interface Commune {
  code: string;
  name: string;
  district: District;
  /** How many take part here, compared with others. Made up: towns count for more, and no two are alike. */
  weight: number;
}

export interface District {
  code: string;
  name: string;
}

/**
 * Districts and communes of Bắc Kạn as they stood in 2019 to 2021, from the areas of Viet Nam beside this file. Where a
 * code has several versions the earliest is meant: Vân Tùng became a town only in 2023.
 */
export const COMMUNES: readonly Commune[] = readCommunes();
export const DISTRICTS: readonly District[] = [...new Set(COMMUNES.map((each) => each.district))];

function readCommunes(): Commune[] {
  const rows = readFileSync(new URL('./areas/areas.csv', import.meta.url), 'utf8').split('\n');
  const lines = rows.map((row) => row.trimEnd().split(','));
  const earliest = lines.filter(([, , , , validFrom]) => validFrom === '');
  const below = (level: string, parent: string) =>
    earliest
      .filter((cells) => cells[0] === level && cells[3] === parent)
      .map(([, code = '', name = '']) => ({ code, name }));
  return below('district', PROVINCE).flatMap((district) =>
    below('commune', district.code).map((each) => ({ ...each, district, weight: weightOf(each.code, each.name) })),
  );
}

function weightOf(code: string, name: string): number {
  const random = new Random(Number(code), 6);
  const size = name.startsWith('Phường') ? 2.4 : name.startsWith('Thị trấn') ? 2.8 : 1;
  return size * (0.6 + random.below(80) / 100);
}
