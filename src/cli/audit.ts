import { once } from 'node:events';
import { type Command, InvalidArgumentError } from 'commander';
import type { z } from 'zod';
import type { AuditHead } from '#indicators/figure.ts';
import { auditExport, auditHead, auditVerify } from '#server/audit/operations.ts';
import type { Database } from '#server/database/connect.ts';
import { ask, orThrow } from './answer.ts';
import { onDatabase, withPlace } from './place.ts';
import { deskOf, withProvince } from './register.ts';

interface AuditOptions {
  data: string;
  province?: string;
}

type Break = z.output<typeof auditVerify.output>['first'][number];

/** `baophu audit`: the chain of a register's audit. */
export function defineAudit(audit: Command): void {
  const subcommand = (name: string, does: string): Command =>
    withProvince(withPlace(audit.command(name).description(does)));
  subcommand('head', 'number, digest and moment of the last entry, to be kept elsewhere')
    .option('--json', 'print JSON', false)
    .action((options: AuditOptions & { json: boolean }) => onDatabase(options, (db) => printHead(db, options)));
  subcommand('verify', 'work every digest out again, and compare with the heads that were kept')
    .option('--head <number:digest>', 'a head that was kept elsewhere; several times for several', keptHead, [])
    .action((options: AuditOptions & { head: AuditHead[] }) => onDatabase(options, (db) => verify(db, options)));
  subcommand('export', 'every entry as JSON Lines, the oldest first').action((options: AuditOptions) =>
    onDatabase(options, (db) => print(db, options)),
  );
}

function keptHead(typed: string, before: readonly AuditHead[]): AuditHead[] {
  const [, number, digest] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(typed) ?? [];
  if (number === undefined || digest === undefined || Number(number) === 0)
    throw new InvalidArgumentError(
      'Give a number, a colon and 64 hexadecimal digits, as «baophu audit head» prints them.',
    );
  return [...before, { number: Number(number), digest }];
}

async function printHead(db: Database, options: AuditOptions & { json: boolean }): Promise<void> {
  const head = orThrow(auditHead, await ask(await deskOf(db, options), auditHead, {}));
  if (options.json) console.log(JSON.stringify(head));
  else if (head) console.log(`${head.number}:${head.digest} ${head.at.toISOString()}`);
  else console.log('The audit has no entry yet.');
}

async function verify(db: Database, options: AuditOptions & { head: AuditHead[] }): Promise<void> {
  const answer = await ask(await deskOf(db, options), auditVerify, { heads: options.head });
  const { head, broken, first } = orThrow(auditVerify, answer);
  console.log(
    head ? `${head.number} entries, the last one of ${head.at.toISOString()}` : 'The audit has no entry yet.',
  );
  for (const each of first) console.log(brokenText(each));
  if (broken > first.length) console.log(`and ${broken - first.length} more`);
  if (broken > 0) process.exitCode = 1;
  else console.log('The chain holds.');
}

function brokenText({ number, why, bulletin }: Break): string {
  const reasons: Record<Break['why'], string> = {
    gap: 'the entry before it is missing',
    digest: 'it was changed, or stands elsewhere than where it was written',
    head: 'the database keeps it as the end of the chain, which is cut off or goes on differently',
    published: `the bulletin «${bulletin}» was published after it, and the chain does not have it so`,
    given: 'it is not in the chain so',
  };
  return `entry ${number}: ${reasons[why]}`;
}

async function print(db: Database, options: AuditOptions): Promise<void> {
  const parts = orThrow(auditExport, await ask(await deskOf(db, options), auditExport, {}));
  for await (const entries of parts) {
    const lines = entries.map((each) => `${JSON.stringify(each)}\n`).join('');
    if (!process.stdout.write(lines)) await once(process.stdout, 'drain');
  }
}
