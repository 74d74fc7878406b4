#!/usr/bin/env -S node --max-semi-space-size=16
import { Command } from 'commander';
import { isUnavailable } from '#server/database/unavailable.ts';
import { refuseWrongFlags } from './flag.ts';

/** Every command: what it does, and where it is defined. Only the one that is typed is loaded, so that help is there at once. */
const COMMANDS = {
  audit: {
    does: 'the end of the chain of the audit, whether it holds, and all of it',
    load: async () => (await import('./audit.ts')).defineAudit,
  },
  bench: {
    does: 'measure side by side; use a data folder of its own',
    load: async () => (await import('./bench.ts')).defineBench,
  },
  claims: {
    does: 'numbers in Vietnamese prose',
    load: async () => (await import('./claims.ts')).defineClaims,
  },
  demo: {
    does: 'load the demonstration province where it is not there yet, then serve',
    load: async () => (await import('./demo.ts')).defineDemo,
  },
  figures: {
    does: 'print the values of indicators',
    load: async () => (await import('./figures.ts')).defineFigures,
  },
  import: {
    does: 'take the rows of a CSV file or Excel workbook into the register',
    load: async () => (await import('./import.ts')).defineImport,
  },
  keys: {
    does: 'keep the keys that seal citizen ids and telephones',
    load: async () => (await import('./keys.ts')).defineKeys,
  },
  law: {
    does: 'ask the law, and check published examples against it',
    load: async () => (await import('./law.ts')).defineLaw,
  },
  migrate: {
    does: 'bring the database up to date',
    load: async () => (await import('./migrate.ts')).defineMigrate,
  },
  openapi: {
    does: 'print the OpenAPI document of the operations',
    load: async () => (await import('./openapi.ts')).defineOpenApi,
  },
  remind: {
    does: 'send messages to those whose cover ends in a month',
    load: async () => (await import('./renewals/remind.ts')).defineRemind,
  },
  series: {
    does: 'print an indicator over months and areas as CSV',
    load: async () => (await import('./series.ts')).defineSeries,
  },
  simulate: {
    does: 'what people would pay under a change of the law',
    load: async () => (await import('./simulate.ts')).defineSimulate,
  },
  start: {
    does: 'serve the portal',
    load: async () => (await import('./start.ts')).defineStart,
  },
  stop: {
    does: 'end the embedded server of a data folder',
    load: async () => (await import('./stop.ts')).defineStop,
  },
  verify: {
    does: 'count movements, tallies and evidence again from the facts',
    load: async () => (await import('./verify.ts')).defineVerify,
  },
};

const AWAY =
  'The connection to the database broke, or it did not answer in time. Nothing is half written: run the command again.';

const program = new Command('baophu').description('Social-insurance coverage, from the target to the published figure');
program
  .exitOverride()
  .showHelpAfterError()
  .hook('preAction', (_, command) => refuseWrongFlags(command));
for (const [name, { does, load }] of Object.entries(COMMANDS)) {
  const command = program.command(name).description(does);
  if (process.argv.includes(name)) (await load())(command);
}

/** Exit codes: 0 success, 1 refused or differing, 2 wrong usage. */
program.parseAsync().catch((error) => {
  const usage = typeof error.code === 'string' && error.code.startsWith('commander.');
  if (!usage) console.error(`baophu: ${isUnavailable(error) ? AWAY : error.message}`);
  process.exitCode = usage ? (error.exitCode === 0 ? 0 : 2) : 1;
});
