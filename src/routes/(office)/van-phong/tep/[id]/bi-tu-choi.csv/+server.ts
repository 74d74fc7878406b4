import { refusedRows } from '../refused-rows.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) => refusedRows(event, 'text/csv; charset=utf-8');
