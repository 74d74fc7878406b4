import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importsOf, isTest, readSources, type Source } from './house.ts';
import { STANDING_DOORS } from './standing.ts';

const DOORS = /^src\/(routes|cli|hooks\.server\.ts|app\.d\.ts)/;
/** What a door may know of the server: operations, how they are asked and answered, and how a desk is opened. */
const ALLOWED = [
  /^src\/server\/[\w-]+\/operations\.ts$/,
  /^src\/server\/(desk|web|database)\//,
  /^src\/server\/accounts\/entrance\//, // whoever is not let in yet has no desk
  /^src\/server\/areas\/(choose-register|read-register|register-problem|load-areas)\.ts$/,
  /^src\/server\/imports\/read-communes\.ts$/,
];

/** Doors that call a service by themselves: nobody asks them for a permission, and the audit knows no name. */
const offences = (sources: readonly Source[]): string[] =>
  sources
    .filter((each) => DOORS.test(each.path) && !isTest(each))
    .flatMap(importsOf)
    .filter(({ to }) => to.startsWith('src/server/') && !ALLOWED.some((allowed) => allowed.test(to)))
    .map(({ from, to }) => `${from} → ${to.replace('src/server/', '')}`)
    .toSorted();

describe('pages, files and commands', () => {
  it('call operations, and nothing else of the server', async () => {
    assert.deepEqual(offences(await readSources()), STANDING_DOORS);
  });

  it('are refused a service', () => {
    const planted = (written: string) =>
      offences([{ path: 'src/routes/office/people/+page.server.ts', text: `import { a } from '${written}';` }]);
    assert.equal(planted('#server/register/record-move.ts').length, 1);
    assert.equal(planted('#server/register/data/people.ts').length, 1);
    assert.deepEqual(planted('#server/register/operations.ts'), []);
  });
});
