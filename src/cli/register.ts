import type { Command } from 'commander';
import type { Language } from '#base/words.ts';
import { chooseRegister, type RegisterChoice } from '#server/areas/choose-register.ts';
import { registerProblemWords } from '#server/areas/register-problem.ts';
import type { Database } from '#server/database/connect.ts';
import { commandDesk, type Desk } from '#server/desk/desk.ts';

/** The option of every command that is about one register. */
export const withProvince = (command: Command): Command =>
  command.option('--province <code>', 'the province, such as 06, where there are several or none yet');

/** The desk of a command, on the register that it is about; see `chooseRegister`. @throws Error that says what to give */
export async function deskOf(
  db: Database,
  { province }: { province?: string },
  {
    communes,
    opens = false,
    language = 'en',
  }: Partial<Pick<RegisterChoice, 'communes' | 'opens'>> & { language?: Language } = {},
): Promise<Desk> {
  const chosen = await chooseRegister(db, { provinceCode: province, communes, opens });
  if (!chosen.ok) throw new Error(registerProblemWords(chosen.error)[language]);
  return commandDesk(db, chosen.value);
}
