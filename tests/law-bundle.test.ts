import assert from 'node:assert/strict';
import { it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const MOST_BYTES = 25_000;
const ENTRY = 'law-of-the-calculators';
/** Everything that the calculators ask of the law. */
const ASKED = `
  export { monthlyContribution } from '#law/contribution.ts';
  export { contributionAfterChange } from '#law/after-change.ts';
  export { payment } from '#law/payment.ts';
  export { advancePayment } from '#law/advance.ts';
  export { missingTimePayment } from '#law/missing-time.ts';
  export { paymentDeadline } from '#law/deadline.ts';
  export { retirement } from '#law/retirement-age.ts';
  export { pensionStart } from '#law/pension-conditions.ts';
  export { pension } from '#law/pension.ts';
  export { householdHealth } from '#law/household-health.ts';
  export { supportedHealth } from '#law/health-support.ts';
  export { refusalWords } from '#law/refusal-words.ts';
`;

it('the law of the calculators is small enough for a telephone with a weak signal', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' } },
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? new URL('law-entry.ts', import.meta.url).pathname : null),
        load: (id) => (id.endsWith('/law-entry.ts') ? ASKED : null),
      },
    ],
  });
  const [law] = (built as Rolldown.RolldownOutput).output;
  assert.ok(law.exports.includes('pension'));
  const bytes = gzipSync(law.code).length;
  assert.ok(bytes <= MOST_BYTES, `${bytes} bytes gzipped`);
});
