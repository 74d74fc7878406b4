import type { Command } from 'commander';
import { addLawCheck } from './law-check.ts';
import { addLawExplain } from './law-explain.ts';
import { addLawPages } from './law-pages.ts';

/** `baophu law`: questions to the law, which needs no database. */
export function addLaw(program: Command): void {
  const law = program.command('law').description('ask the law, and check published examples against it');
  addLawCheck(law);
  addLawExplain(law);
  addLawPages(law);
}
