import { err, ok, type Result } from '#base/result.ts';
import type { Database, ProvinceId } from '#server/database/connect.ts';
import { allRegisters, openRegister, provinceOfCommune } from './data/registers.ts';
import { type RegisterProblem, registerProblem } from './register-problem.ts';

/**
 * The register of the province of that code, opened where there is none yet; without a code the only one there is, or
 * where there is none the one of a commune in which somebody lives.
 */
export function chooseRegister(
  db: Database,
  { provinceCode, communeCode }: { provinceCode?: string | undefined; communeCode?: string | undefined },
): Promise<Result<ProvinceId, RegisterProblem>> {
  return db.asOwner(async (tx) => {
    const registers = await allRegisters(tx);
    const [only] = registers;
    if (provinceCode === undefined && registers.length > 1) {
      return err(registerProblem('several-registers', { codes: registers.map(({ areaCode }) => areaCode) }));
    }
    if (provinceCode === undefined && only) return ok(only.provinceId);
    const code = provinceCode ?? (communeCode === undefined ? undefined : await provinceOfCommune(tx, communeCode));
    if (code === undefined) {
      return err(
        communeCode
          ? registerProblem('commune-unknown', { code: communeCode })
          : registerProblem('no-register-yet', {}),
      );
    }
    const opened = await openRegister(tx, code);
    return opened === undefined ? err(registerProblem('no-province', { code })) : ok(opened);
  });
}
