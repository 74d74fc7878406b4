import { readFileSync, readlinkSync } from 'node:fs';

/** A process by its number and when it began, so that a number that was given again is not taken for it. */
export interface ProcessMark {
  pid: number;
  /** Clock ticks since the machine started; null where the system does not tell. */
  startedAt: string | null;
}

export const ownMark = (): ProcessMark => ({ pid: process.pid, startedAt: statOf(process.pid)?.startedAt ?? null });

/** Whether that very process runs; a zombie does not, whoever has to reap it. */
export function isAlive({ pid, startedAt }: ProcessMark): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  const stat = statOf(pid);
  if (stat) return stat.state !== 'Z' && stat.state !== 'X' && (startedAt === null || stat.startedAt === startedAt);
  if (hasProc()) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The folder in which a process works; undefined where the system does not tell. */
export function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

const hasProc = (): boolean => statOf(process.pid) !== undefined;

/** State and start of a process (proc(5), /proc/pid/stat, fields 3 and 22); undefined where there is none. */
function statOf(pid: number): { state: string; startedAt: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startedAt: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
