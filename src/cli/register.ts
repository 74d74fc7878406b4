import type { Command } from 'commander';
import { chooseRegister, chooseRegisterMessage } from '#server/areas/choose-register.ts';
import type { Database, ProvinceId } from '#server/database/connect.ts';

/** The option of every command that is about one register. */
export const withProvince = (command: Command): Command =>
  command.option('--province <code>', 'the province, such as 06, where there are several or none yet');

/** The register that a command is about; see `chooseRegister`. @throws Error that says what to give */
export async function registerOf(
  db: Database,
  { province }: { province?: string },
  communeCode?: string,
): Promise<ProvinceId> {
  const chosen = await chooseRegister(db, { provinceCode: province, communeCode });
  if (!chosen.ok) throw new Error(chooseRegisterMessage(chosen.error));
  return chosen.value;
}
