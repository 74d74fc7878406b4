import { call, ORPCError, os, type Procedure } from '@orpc/server';
import { z } from 'zod';
import { vi } from 'zod/locales';
import type { Permission } from '#access/permission.ts';
import { isAllowed } from '#access/permissions.ts';
import { type Actor, isProved } from '#access/roles.ts';
import type { Problem, ProblemOf, ProblemWords } from '#base/problem.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Bilingual } from '#base/words.ts';
import { refusalOf } from '#server/database/refusal.ts';
import { isUnavailable } from '#server/database/unavailable.ts';
import type { Desk } from './desk.ts';
import { type OperationProblem, operationProblem } from './operation-problem.ts';

/** Who asks and when; the pure rooms need no more. */
export interface PureContext {
  actor: Actor;
  now: Date;
}

/** Who asks, when, and at which desk. */
export interface DeskContext extends PureContext {
  desk: Desk;
  /** Told the share that is done, from 0 to 1, with a word for what is being done. */
  onProgress?: ((share: number, phase: string) => void) | undefined;
}

/** A use case as data; everything else about it follows from here. */
export interface Declaration<Context extends PureContext, In extends z.ZodType, Out extends z.ZodType, Kinds> {
  /** A noun and a verb: `contribution.record`. The audit knows it by this name. */
  id: string;
  title: Bilingual;
  may: Permission;
  /** Where the API has it; without one only this process's own doors do. */
  route?: { method: 'GET' | 'POST'; path: `/${string}` };
  /** Of an operation that writes: what makes it harmless to send twice. */
  again?: 'same-id' | 'same-content' | 'same-address';
  /** People prove who they are before it, unless they did so a short while ago (`isProved`). */
  isDangerous?: boolean;
  input: In;
  output: Out;
  /** The kinds of problems that it answers, with their words. */
  problems: ProblemWords<Kinds>;
  run: (context: Context, input: z.output<In>) => Promise<Result<z.input<Out>, readonly ProblemOf<Kinds>[]>>;
}

type Declared = Omit<Declaration<PureContext, z.ZodType, z.ZodType, unknown>, 'run' | 'problems'> & {
  kinds: readonly string[];
};

/** An operation, ready for every door. */
export interface Operation<Context extends PureContext, In extends z.ZodType, Out extends z.ZodType, Kinds> {
  readonly declared: Declared;
  readonly input: In;
  readonly output: Out;
  readonly words: ProblemWords<Kinds>;
  readonly procedure: Procedure<Context, Context, In, Out, Record<never, never>, Declared>;
}

// biome-ignore lint/suspicious/noExplicitAny: the parameters are contravariant, and lists of operations hold all kinds
export type AnyOperation = Operation<any, any, any, any>;

/** Declares a use case: permission, schemas, problems and what runs. The permission is asked before the input is read. */
export function operation<Context extends PureContext, In extends z.ZodType, Out extends z.ZodType, Kinds>(
  declaration: Declaration<Context, In, Out, Kinds>,
): Operation<Context, In, Out, Kinds> {
  const { run, problems: words, ...rest } = declaration;
  const declared: Declared = { ...rest, kinds: Object.keys(words) };
  const { may, input, output, route, id, title } = declaration;
  const procedure = os
    .$context<Context>()
    .$meta(declared)
    .use(({ context, next }) => {
      const { actor } = context;
      // What is dangerous, people do themselves: a program proves nothing again.
      if (!isAllowed(actor, may) || (declaration.isDangerous && actor.token)) throw new ORPCError('FORBIDDEN');
      if (declaration.isDangerous && !isProved(context.actor, context.now)) throw new ORPCError('UNAUTHORIZED');
      return next();
    })
    .route({ ...route, operationId: id, summary: title.en, tags: [id.split('.')[0] ?? id] })
    .errors({ REFUSED: { status: 422, data: problemsShape(declared.kinds) } })
    .input(input)
    .output(output)
    .handler(async ({ context, input: read }) => {
      const answer = await run(context, read as z.output<In>);
      if (!answer.ok) throw new ORPCError('REFUSED', { status: 422, data: answer.error });
      return answer.value as never;
    });
  return {
    declared,
    input,
    output,
    words,
    procedure: procedure as unknown as Operation<Context, In, Out, Kinds>['procedure'],
  };
}

/** Problems as JSON. */
const problemsShape = (kinds: readonly string[]) =>
  z.array(
    z.object({
      kind: kinds.length > 0 ? z.enum(kinds) : z.string(),
      facts: z.record(z.string(), z.unknown()),
      at: z.union([z.string(), z.number()]).optional(),
    }),
  );

/** Runs an operation from a form action, the command line or a job, as the API would: every refusal is a value. */
export async function perform<Context extends PureContext, In extends z.ZodType, Out extends z.ZodType, Kinds>(
  { procedure, declared }: Operation<Context, In, Out, Kinds>,
  input: z.input<In>,
  context: Context,
): Promise<Result<z.output<Out>, (ProblemOf<Kinds> | OperationProblem)[]>> {
  try {
    return ok((await call(procedure as never, input as never, { context } as never)) as z.output<Out>);
  } catch (error) {
    return err(problemsOfError(error, declared.may) as (ProblemOf<Kinds> | OperationProblem)[]);
  }
}

/** What the database says, where it is away or refused what was to be written. @throws the error itself where it is a bug */
function ofDatabase(error: unknown): OperationProblem {
  if (isUnavailable(error)) return operationProblem('database-away', {});
  const refusal = refusalOf(error);
  if (!refusal) throw error;
  const { kind, table, constraint } = refusal;
  return kind === 'not-a-value' ? operationProblem(kind, {}) : operationProblem(kind, { table, constraint });
}

/** What a refusal of the library says, of an operation that needs a permission. @throws the error itself where it is a bug */
export function problemsOfError(error: unknown, may: Permission): readonly Problem[] {
  if (!(error instanceof ORPCError)) return [ofDatabase(error)];
  if (error.code === 'FORBIDDEN') return [operationProblem('forbidden', { permission: may })];
  if (error.code === 'UNAUTHORIZED') return [operationProblem('prove-again', {})];
  if (error.code === 'REFUSED') return error.data as Problem[];
  if (error.code !== 'BAD_REQUEST') return [ofDatabase(error.cause ?? error)];
  const { issues } = (error.data ?? {}) as { issues?: readonly z.core.$ZodIssue[] };
  if (!issues) return [operationProblem('unreadable', {})];
  return issues.map((issue) =>
    operationProblem('wrong-input', { message: issueWords(issue) }, issue.path.map(String).join('.') || undefined),
  );
}

const VIETNAMESE = vi().localeError;
/** The issue no longer has what was sent, so that nothing can be said of it. */
const RECEIVED = /, (?:nhận được|received) .*$/;

/** What a schema says of a value, in both languages of the library. */
function issueWords(issue: z.core.$ZodIssue): Bilingual {
  const said = VIETNAMESE(issue as z.core.$ZodRawIssue);
  const inVietnamese = typeof said === 'string' ? said : said?.message;
  return { vi: (inVietnamese ?? issue.message).replace(RECEIVED, ''), en: issue.message.replace(RECEIVED, '') };
}
