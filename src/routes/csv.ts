import { csvLine } from '#base/csv.ts';

/** Rows as a CSV file that spreadsheets open with its accents: UTF-8 with a byte-order mark. */
export function csvResponse(name: string, rows: readonly (readonly (string | number | null)[])[]): Response {
  const text = rows.map(csvLine).join('\r\n');
  return new Response(`\uFEFF${text}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
    },
  });
}
