import { it } from 'node:test';
import { readdirSync } from 'node:fs';
import { inOffice } from './office.ts';
for (const f of readdirSync(new URL('cases', import.meta.url)).filter((f) => !/README|^people.csv/.test(f))) {
  inOffice(f, (office) => {
    it('x', async () => {
      const kind = f.startsWith('people') ? 'people' : f.startsWith('targets') ? 'targets' : 'contributions';
      if (/corrected.xlsx/.test(f)) await office.send(kind, 'd05-first.xlsx');
      if (/as-number/.test(f)) await office.send(kind, 'd05-receipt-as-text.xlsx');
      const r = await office.send(kind, f);
      process.stderr.write(`## ${f}: ${r.rows} = ${r.taken} taken ${r.refused} refused ${r.unchanged} unchanged ${r.noData} no data; left out ${r.leftOut}; ${r.refusedFile}\n${r.problems.map((p) => '   P ' + p + '\n').join('')}${r.remarks.map((p) => '   R ' + p + '\n').join('')}`);
    });
  });
}
