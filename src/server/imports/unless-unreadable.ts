import { err, ok, type Result } from '#base/result.ts';
import { type FileProblem, UnreadableFile } from '#input/files/file-problem.ts';

/** What reading a file gives, or why it cannot be read. @throws what is no fault of the file */
export async function unlessUnreadable<Value>(reading: Promise<Value>): Promise<Result<Value, readonly FileProblem[]>> {
  try {
    return ok(await reading);
  } catch (error) {
    if (error instanceof UnreadableFile) return err([error.problem]);
    throw error;
  }
}
