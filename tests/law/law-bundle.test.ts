import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const MOST_BYTES = 30_000;

/** What the calculators ask of the law room. */
const ENTRY = `
  export { contributionOnBothSides } from '#law/contribution/after-change.ts';
  export { payment } from '#law/contribution/payment.ts';
  export { advancePayment } from '#law/contribution/advance.ts';
  export { missingTimePayment } from '#law/contribution/missing-time.ts';
  export { eligibility } from '#law/contribution/eligibility.ts';
  export { paymentDeadline } from '#law/contribution/deadline.ts';
  export { pension } from '#law/pension/pension.ts';
  export { pensionStart } from '#law/pension/pension-conditions.ts';
  export { retirement } from '#law/pension/retirement-age.ts';
  export { wantedPension } from '#law/pension/wanted-pension.ts';
  export { healthChoice } from '#law/health/health-choice.ts';
  export { householdHealth } from '#law/health/household-health.ts';
  export { supportedHealth } from '#law/health/health-support.ts';
  export { healthCardStart } from '#law/health/health-card-start.ts';
  export { resultText } from '#law/language/explain.ts';
  export { refusalWords } from '#law/language/refusal-words.ts';`;

it('the law that a calculator needs is at most 30 kB for a browser, compressed', async () => {
  const entry = fileURLToPath(new URL('./law-entry.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? ENTRY : null) },
    ],
    build: { write: false, lib: { entry, formats: ['es'] }, minify: true },
  });
  const [bundle] = [built].flat();
  assert.ok(bundle && 'output' in bundle);
  const bytes = gzipSync(bundle.output[0].code).length;
  assert.ok(bytes > 1_000 && bytes <= MOST_BYTES, `${bytes} bytes`);
});
