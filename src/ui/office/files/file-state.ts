import type { HandedFile } from '#register/handed-file.ts';
import type { FILE_TEXTS } from './file-texts.ts';

type State = keyof (typeof FILE_TEXTS)['vi']['states'];

/** What there is to say of a file in one word. */
export function stateOfFile({ run, hasBytes }: Pick<HandedFile, 'run' | 'hasBytes'>): State {
  if (!run) return hasBytes ? 'waiting' : 'given-up';
  if (run.state === 'running') return run.isRehearsal ? 'rehearsing' : 'importing';
  if (run.state === 'stopped') return 'stopped';
  if (run.result === null) return 'given-up';
  if ('broken' in run.result) return 'broken';
  if ('problems' in run.result) return 'wrong';
  return run.isRehearsal ? 'rehearsed' : 'imported';
}
