import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { BANK_LINES_OF_PAGE, lineList, linesMatch, statementWithdraw } from '#server/deposits/operations.ts';
import { statementImport } from '#server/imports/operations.ts';
import { bankAccountList } from '#server/payments/operations.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { STATEMENT_TEXTS } from '#ui/office/deposits/statement-texts.ts';
import { sentFile } from '../../../../sent-file.ts';
import { shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../office.ts';
import { NOT_SENT, sentWithdrawal } from '../../chot-so/withdraw.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'deposit.read')) error(403);
  const { page } = readListState(url.searchParams, [], '');
  const isOpen = url.searchParams.get('treo') !== '0';
  const found = await askAtOffice(locals, lineList, { isOpen, page });
  const accounts = may(locals, 'bank.keep') ? await askAtOffice(locals, bankAccountList, {}) : null;
  const ownAccounts = accounts?.filter(({ withdrawn }) => withdrawn === null) ?? null;
  const shown = { ...found, page, size: BANK_LINES_OF_PAGE, isOpen, ownAccounts };
  return { ...shown, done: null, problems: [], withdrawal: NOT_SENT };
};

const MOST_BYTES = 16 * (1 << 20);
const at = (name: string, why: string): ShownProblem => ({ at: name, why, allowedWhen: null, article: null });
const refused = (status: number, problems: readonly ShownProblem[]) =>
  fail(status, { problems, done: null, withdrawal: NOT_SENT });

export const actions: Actions = {
  doc: async (event) => {
    const { locals } = event;
    if (!may(locals, 'bank.keep')) return refused(403, []);
    const { lang } = locals.settings;
    const t = STATEMENT_TEXTS[lang];
    const sent = await sentFile(event, MOST_BYTES);
    if (typeof sent === 'number') return refused(sent, [at('tep', t.broken)]);
    const { file, fields, remove } = sent;
    const accountId = fields.get('tai-khoan') ?? '';
    if (!file || file.size === 0) {
      await remove();
      return refused(400, [at('tep', t.noFile)]);
    }
    const given = { id: uuid(randomUUID()), path: file.path, accountId: isUuid(accountId) ? accountId : NO_ACCOUNT };
    const answer = await answerAtOffice(locals, statementImport, given).finally(remove);
    if (answer.ok) {
      const { added, known, matched } = answer.value;
      return { problems: [], done: t.taken(added, known, matched), withdrawal: NOT_SENT };
    }
    const placed = shownProblems(statementImport, answer.error, lang);
    return refused(
      400,
      placed.map((each) => ({ ...each, at: each.at === 'accountId' ? 'tai-khoan' : 'tep' })),
    );
  },
  'ghep-lai': async ({ locals }) => {
    const { matched } = await askAtOffice(locals, linesMatch, {});
    const done = STATEMENT_TEXTS[locals.settings.lang].matchedNow(matched);
    return { problems: [], done, withdrawal: NOT_SENT };
  },
  'rut-lai': async (event) => {
    const withdrawal = await sentWithdrawal(event, statementWithdraw, (statementId, reason) =>
      answerAtOffice(event.locals, statementWithdraw, { statementId, reason }),
    );
    return { problems: [], done: null, withdrawal };
  },
};

/** Where none was chosen: there is no account of that id. */
const NO_ACCOUNT = uuid('00000000-0000-0000-0000-000000000000');
