import { refusedRows } from '../refused-rows.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) =>
  refusedRows(event, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
