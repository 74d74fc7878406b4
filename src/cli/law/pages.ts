import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';

const DOCS = new URL('../../../docs/law/', import.meta.url);

/** `baophu law pages`: writes the page of every rule into `docs/law/`. */
export function addLawPages(law: Command): void {
  law
    .command('pages')
    .description('write docs/law from the rules, their figures and examples')
    .action(async () => {
      const { lawPages } = await import('#law/pages/markdown.ts'); // it computes every example
      const pages = lawPages();
      await Promise.all(pages.map(({ name, text }) => writeFile(new URL(name, DOCS), text)));
      console.log(`${pages.length} pages written to docs/law`);
    });
}
