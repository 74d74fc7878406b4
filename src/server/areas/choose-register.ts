import { err, ok, type Result } from '#base/result.ts';
import type { Database, ProvinceId, Queryable } from '#server/database/connect.ts';
import { commandDesk } from '#server/desk/desk.ts';
import { addRegister, allRegisters, provinceOfCode, provinceOfCommune } from './data/registers.ts';
import { type RegisterProblem, registerProblem } from './register-problem.ts';

/** What says which register is meant. */
export interface RegisterChoice {
  provinceCode?: string | undefined;
  /** A commune in which somebody of the file at hand lives. */
  communeCode?: string | undefined;
  /** Whether the register is opened if it is not open yet: only whoever brings data to it needs that. */
  opens: boolean;
}

/**
 * The register of the province of that code; without a code the only one there is, or where there is none the one of the
 * commune. To open one is a line in the audit.
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
    await tx.audit({ areaCode });
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
  { provinceCode, communeCode }: RegisterChoice,
): Promise<Result<Meant, RegisterProblem>> {
  const registers = await allRegisters(tx);
  const [only] = registers;
  if (provinceCode === undefined && registers.length > 1) {
    return err(registerProblem('several-registers', { codes: registers.map(({ areaCode }) => areaCode) }));
  }
  if (provinceCode === undefined && only) return ok({ ...only, isOpen: true });
  if (provinceCode === undefined && communeCode === undefined) return err(registerProblem('no-register-yet', {}));
  const areaCode = provinceCode ?? (await provinceOfCommune(tx, communeCode ?? ''));
  if (areaCode === undefined) return err(registerProblem('commune-unknown', { code: communeCode ?? '' }));
  const provinceId = await provinceOfCode(tx, areaCode);
  if (provinceId === undefined) return err(registerProblem('no-province', { code: areaCode }));
  return ok({ provinceId, areaCode, isOpen: registers.some((each) => each.provinceId === provinceId) });
}
