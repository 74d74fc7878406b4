import { err, ok, type Result } from '#base/result.ts';
import type { Database, ProvinceId } from '#server/database/connect.ts';
import { allRegisters, openRegister, provinceOfCommune } from './data/registers.ts';

/** Why it cannot be told which register is meant. */
export type ChooseRegisterError =
  | { kind: 'no-province'; code: string }
  | { kind: 'no-register' }
  | { kind: 'several-registers'; codes: string[] };

/**
 * The register of the province of that code, opened where there is none yet; without a code the only one there is, or
 * where there is none the one of a commune in which somebody lives.
 */
export function chooseRegister(
  db: Database,
  { provinceCode, communeCode }: { provinceCode?: string | undefined; communeCode?: string | undefined },
): Promise<Result<ProvinceId, ChooseRegisterError>> {
  return db.asOwner(async (tx) => {
    const registers = await allRegisters(tx);
    const [only] = registers;
    if (provinceCode === undefined && registers.length > 1) {
      return err({ kind: 'several-registers', codes: registers.map(({ areaCode }) => areaCode) });
    }
    if (provinceCode === undefined && only) return ok(only.provinceId);
    const code = provinceCode ?? (communeCode === undefined ? undefined : await provinceOfCommune(tx, communeCode));
    if (code === undefined) return err({ kind: 'no-register' });
    const opened = await openRegister(tx, code);
    return opened === undefined ? err({ kind: 'no-province', code }) : ok(opened);
  });
}

export function chooseRegisterMessage(error: ChooseRegisterError): string {
  switch (error.kind) {
    case 'no-province':
      return `There is no province with the code ${error.code}.`;
    case 'no-register':
      return 'There is no register yet: import people first, or name the province with --province.';
    case 'several-registers':
      return `There are several registers: name one of them with --province (${error.codes.join(', ')}).`;
  }
}
