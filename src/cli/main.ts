#!/usr/bin/env -S node --max-semi-space-size=16
import { Command } from 'commander';
import { addBench } from './bench.ts';
import { addClaims } from './claims.ts';
import { addDemo } from './demo.ts';
import { addFigures } from './figures.ts';
import { addImport } from './import.ts';
import { addLaw } from './law.ts';
import { addMigrate } from './migrate.ts';
import { addOpenApi } from './openapi.ts';
import { addSeries } from './series.ts';
import { addSimulate } from './simulate.ts';
import { addStart } from './start.ts';
import { addVerify } from './verify.ts';

const program = new Command('baophu').description('Social-insurance coverage, from the target to the published figure');
program.exitOverride().showHelpAfterError();
addClaims(program);
addBench(program);
addDemo(program);
addFigures(program);
addImport(program);
addLaw(program);
addMigrate(program);
addOpenApi(program);
addSeries(program);
addSimulate(program);
addStart(program);
addVerify(program);

/** Exit codes: 0 success, 1 refused or differing, 2 wrong usage. */
program.parseAsync().catch((error) => {
  const usage = typeof error.code === 'string' && error.code.startsWith('commander.');
  if (!usage) console.error(`baophu: ${error.message}`);
  process.exitCode = usage ? (error.exitCode === 0 ? 0 : 2) : 1;
});
