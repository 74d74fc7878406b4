import { inspect } from 'node:util';

/**
 * An error as a log may have it. What the database says of an error can hold whole rows with names and numbers, so that of its
 * errors only the code, the table, the constraint and where it happened are left; of any other error everything.
 */
export function loggable(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? [] : [`caused by ${loggable(error.cause)}`];
  return [headOf(error), ...frames, ...cause].join('\n');
}

function headOf(error: Error): string {
  const { code, severity, table, constraint } = error as Error &
    Partial<Record<'code' | 'severity' | 'table' | 'constraint', string>>;
  if (severity === undefined) return `${error.name}: ${error.message}`;
  return ['database error', code, table, constraint].filter(Boolean).join(' ');
}
