import { err, ok, type Result } from '#base/result.ts';
import { communeFinder } from '#input/files/area-codes.ts';
import type { Database, ProvinceId, Queryable } from '#server/database/connect.ts';
import { commandDesk } from '#server/desk/desk.ts';
import { addRegister, allRegisters, communesOfProvinces, provinceOfCode } from './data/registers.ts';
import { provincesOfCommunes } from './provinces-of-communes.ts';
import { type RegisterProblem, registerProblem } from './register-problem.ts';

/** What says which register is meant. */
export interface RegisterChoice {
  provinceCode?: string | undefined;
  /** The communes of the file at hand, by code or name; asked only where nothing else says which province is meant. */
  communes?: (() => Promise<readonly string[]>) | undefined;
  /** Whether the register is opened if it is not open yet: only whoever brings data to it needs that. */
  opens: boolean;
}

/**
 * The register of the province of that code; without a code the only one there is, or where there is none the one in which
 * all known communes lie. To open one is a line in the audit.
 */
export async function chooseRegister(
  db: Database,
  choice: RegisterChoice,
): Promise<Result<ProvinceId, RegisterProblem>> {
  const meant = await db.asOwner((tx) => findMeant(tx, choice));
  if (!meant.ok) return meant;
  const { provinceId, areaCode, isOpen } = meant.value;
  if (isOpen) return ok(provinceId);
  if (!choice.opens) return err(registerProblem('not-open', { code: areaCode }));
  await commandDesk(db, provinceId).write('register.open', async (tx) => {
    await addRegister(tx, { provinceId, areaCode, madeUp: false });
    tx.audit({ areaCode });
  });
  return ok(provinceId);
}

interface Meant {
  provinceId: ProvinceId;
  areaCode: string;
  isOpen: boolean;
}

async function findMeant(
  tx: Queryable,
  { provinceCode, communes }: RegisterChoice,
): Promise<Result<Meant, RegisterProblem>> {
  const registers = await allRegisters(tx);
  const [only] = registers;
  if (provinceCode === undefined && registers.length > 1) {
    return err(registerProblem('several-registers', { codes: registers.map(({ areaCode }) => areaCode) }));
  }
  if (provinceCode === undefined && only) return ok({ ...only, isOpen: true });
  if (provinceCode === undefined && communes === undefined) return err(registerProblem('no-register-yet', {}));
  const found = provinceCode === undefined ? await provinceOf(tx, await communes?.()) : ok(provinceCode);
  if (!found.ok) return found;
  const areaCode = found.value;
  const provinceId = await provinceOfCode(tx, areaCode);
  if (provinceId === undefined) return err(registerProblem('no-province', { code: areaCode }));
  return ok({ provinceId, areaCode, isOpen: registers.some((each) => each.provinceId === provinceId) });
}

const MOST_CANDIDATES = 12;
const MOST_UNKNOWN = 5;

/** Code of the one province in which all communes lie that are known at all. */
async function provinceOf(tx: Queryable, texts: readonly string[] = []): Promise<Result<string, RegisterProblem>> {
  const communesOf = communeFinder(await communesOfProvinces(tx));
  const { candidates, known } = provincesOfCommunes(texts, communesOf);
  if (known === 0) return err(registerProblem('communes-unknown', { texts: texts.slice(0, MOST_UNKNOWN) }));
  const whole = candidates.filter(({ communes }) => communes === known);
  const [only] = whole;
  if (only && whole.length === 1) return ok(only.code);
  const offered = whole.length > 0 ? whole : candidates;
  return err(registerProblem('province-unclear', { candidates: offered.slice(0, MOST_CANDIDATES), of: known }));
}
