import type { Day } from '#base/dates.ts';
import { withoutAccents } from '#base/vietnamese.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import { communesOfCountry } from './data/areas.ts';

/** A commune of the country and the province it lies in. */
export interface CommunePlace {
  id: AreaId;
  commune: string;
  province: string;
  provinceCode: string;
}

interface Known extends CommunePlace {
  /** Without accents and without what kind of place it is. */
  plain: string;
  plainProvince: string;
}

const MOST = 12;
const known = new Map<Day, Known[]>();

/**
 * Communes of a day by name, however it is typed: `Kim Liên`, `xã kim lien, nghệ an`. Accents that were typed are meant: of Yến Dương and
 * Yên Dưỡng each is found alone, and both without them. At most twelve.
 */
export async function findCommunes(desk: Desk, text: string, on: Day): Promise<CommunePlace[]> {
  const all = await communesOf(desk, on);
  const [commune = '', ...rest] = text.split(',').map((part) => bare(part));
  const province = rest.join(' ');
  const named = all.filter((each) => each.plain === commune && each.plainProvince.includes(province));
  const typed = withAccents(text.split(',')[0] ?? '');
  const accented = typed === commune ? [] : named.filter((each) => withAccents(each.commune) === typed);
  return (accented.length > 0 ? accented : named)
    .slice(0, MOST)
    .map(({ id, commune, province, provinceCode }) => ({ id, commune, province, provinceCode }));
}

/**
 * Areas never change once they are loaded: those of a day are read once in the life of the process. What is kept is the
 * answer, not the asking: whoever leaves while it is read must not take it from others.
 */
async function communesOf(desk: Desk, on: Day): Promise<Known[]> {
  const found = known.get(on);
  if (found) return found;
  const rows = await desk.read((tx) => communesOfCountry(tx, on));
  const read = rows.map((row) => ({ ...row, plain: bare(row.commune), plainProvince: bare(row.province) }));
  known.clear();
  known.set(on, read);
  return read;
}

/** A name in small letters with its accents, without what kind of place it is. */
const withAccents = (name: string): string =>
  name.normalize('NFC').toLowerCase().trim().split(/\s+/).slice(-bare(name).split(' ').length).join(' ');

const bare = (name: string): string =>
  withoutAccents(name.trim().replace(/\s+/g, ' ')).replace(/^(xa|phuong|thi tran|dac khu|tinh|thanh pho)\s+/, '');
