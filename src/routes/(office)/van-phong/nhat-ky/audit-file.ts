import type { RequestEvent } from '@sveltejs/kit';
import type { AuditEntry } from '#access/audit.ts';
import { ok, type Result } from '#base/result.ts';
import { auditExportList } from '#server/audit/operations.ts';
import { readAuditSearch } from '#ui/office/audit/audit-address.ts';
import { auditFileRow, auditHeads } from '#ui/office/audit/audit-columns.ts';
import type { ListFile } from '../../../list-file.ts';
import { askForProgram } from '../../../program.ts';
import { atOffice, placeOf } from '../../office.ts';

/** The entries of an address, all of them, on their way into a file; or why it is refused. */
export async function auditFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const { day } = await placeOf(locals);
  const { typedFrom: _, typedTo: __, page: ___, ...search } = readAuditSearch(url.searchParams);
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, auditExportList, search);
  if (!answer.ok) return answer;
  const rows = async function* (entries: AsyncIterable<AuditEntry[]>): AsyncGenerator<string[][]> {
    for await (const part of entries) yield part.map(auditFileRow);
  };
  return ok({ name: `nhat-ky-${day}`, heads: auditHeads(locals.settings.lang), parts: rows(answer.value) });
}
