import {
  type AccountStanding,
  type BankLine,
  type ListedStatement,
  type StatementGap,
  statementGaps,
} from '#register/money/bank-line.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import { accountStandings, listedLines, listedStatements } from './data/bank-lines.ts';

/** What statements come to by account, a page of their lines, the statements, and what is missing between them. */
export interface BankLineList {
  accounts: AccountStanding[];
  total: number;
  lines: BankLine[];
  statements: ListedStatement[];
  gaps: StatementGap[];
}

/** Lines of statements: of the accounts of one's organisation, or of the province; only those in suspense where that is asked. */
export const listLines = (desk: Desk, of: { isOpen: boolean }, page: ListLimits): Promise<BankLineList> =>
  desk.readPeople(async (tx) => {
    const statements = await listedStatements(tx);
    const accounts = await accountStandings(tx);
    return { accounts, ...(await listedLines(tx, of, page)), statements, gaps: statementGaps(statements) };
  });
