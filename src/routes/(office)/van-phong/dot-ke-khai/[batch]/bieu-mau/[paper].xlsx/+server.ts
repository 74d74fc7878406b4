import { error } from '@sveltejs/kit';
import { writeXlsx } from 'hucre/xlsx';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid } from '#base/ids.ts';
import { batchCode } from '#register/money/batch.ts';
import { layoutOn, paperRows, papersOf } from '#register/money/batch-papers.ts';
import { batchRead } from '#server/batches/operations.ts';
import { askForProgram } from '../../../../../../program.ts';
import { atOffice } from '../../../../../office.ts';
import type { RequestHandler } from './$types.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WIDTH = 20;

/** A paper of a batch as a workbook, in the layout of the day on which the batch was sent, or of today. */
export const GET: RequestHandler = async (event) => {
  const { locals, params } = event;
  const id = isUuid(params.batch) ? params.batch : error(404);
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, batchRead, { id });
  if (!answer.ok) return answer.error;
  const batch = answer.value ?? error(404);
  const paper = papersOf(batch.scheme).find((each) => each.toLowerCase() === params.paper) ?? error(404);
  const on = dayInVietNam(new Date(batch.sentAt ?? Date.now()));
  const layout = layoutOn(paper, on) ?? error(404);
  const rows = paperRows(layout, batch, on);
  const columns = layout.heads.map(() => ({ width: WIDTH }));
  const bytes = await writeXlsx({ sheets: [{ name: paper, rows, columns }] });
  const name = `${paper}-${batchCode(batch).replaceAll('/', '-')}.xlsx`;
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': XLSX, 'content-disposition': `attachment; filename="${name}"` },
  });
};
