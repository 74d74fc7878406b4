import { json } from '@sveltejs/kit';
import { licenceAddress } from '#bulletins/publisher.ts';
import { bulletinEvidence } from '#server/publishing/operations.ts';
import { figureView } from '#ui/portal/bulletin/figure-view.ts';
import { askForProgram } from '../../../../../program.ts';
import { publisherOf } from '../../../../../publisher.ts';
import type { RequestHandler } from './$types.js';

/** What the columns of a figure's file by commune mean, at the address where programs look for it (CSV on the Web, W3C 2015). */
export const GET: RequestHandler = async (event) => {
  const found = await askForProgram(event, bulletinEvidence, event.params);
  if (!found.ok) return found.error;
  const { figure, today } = found.value;
  const view = figureView({ ...figure, today }, 1, 'vi');
  const publisher = await publisherOf(event);
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    url: `${figure.name}.csv`,
    'dc:title': view.label,
    'dc:description': view.meaning,
    ...(publisher && { 'dc:publisher': publisher.name, 'dc:license': licenceAddress(publisher.reuse) ?? undefined }),
    'dc:source': event.url.href.replace(/\.csv-metadata\.json$/, ''),
    'dc:modified': figure.knownAt.toISOString(),
    tableSchema: {
      columns: [
        { name: 'area_code', titles: 'area_code', 'dc:description': 'Mã xã', datatype: 'string', required: true },
        { name: 'area', titles: 'area', 'dc:description': 'Tên xã', datatype: 'string', required: true },
        { name: 'value', titles: 'value', 'dc:description': view.label, datatype: 'number' },
      ],
      primaryKey: 'area_code',
    },
  };
  return json(metadata, { headers: { 'content-type': 'application/csvm+json' } });
};
