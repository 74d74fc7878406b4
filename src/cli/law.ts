import type { Command } from 'commander';
import { addLawCheck } from './law/check.ts';
import { addLawExplain } from './law/explain.ts';
import { addLawPages } from './law/pages.ts';

/** `baophu law`: questions to the law, which needs no database. */
export function defineLaw(law: Command): void {
  addLawCheck(law);
  addLawExplain(law);
  addLawPages(law);
}
