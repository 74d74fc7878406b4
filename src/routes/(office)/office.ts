import { error } from '@sveltejs/kit';
import type { z } from 'zod';
import type { Membership } from '#access/membership.ts';
import type { Permission } from '#access/permission.ts';
import { isAllowed } from '#access/permissions.ts';
import type { ProblemOf } from '#base/problem.ts';
import type { Result } from '#base/result.ts';
import type { DeskContext, Operation } from '#server/desk/operation.ts';
import { deskDescribe } from '#server/drive/operations.ts';
import { statusOf } from '#server/web/problems.ts';
import { answerOf, TOLD_BY_FORM } from '../ask.ts';

/** The office that whoever is signed in holds now. Nobody else comes to a page of the office. */
export const membershipOf = ({ signedIn }: App.Locals): Membership => signedIn?.membership ?? error(401);

/** Whether whoever is signed in may do that, wherever it reaches. */
export const may = (locals: App.Locals, permission: Permission): boolean =>
  isAllowed(locals.officeDesk?.actor ?? error(401), permission);

/** What a request knows, at the desk of whoever is signed in. */
export const atOffice = (locals: App.Locals): App.Locals => ({ ...locals, desk: locals.officeDesk });

/** A value that no operation takes is a problem of its field here: a form that somebody filled in is never lost. */
const TOLD_BY_OFFICE_FORM = [...TOLD_BY_FORM, 'wrong-input', 'not-a-value'];

/** Asks an operation at the desk of whoever is signed in; what it refuses is shown on the page that asked. */
export const answerAtOffice = <In extends z.ZodType, Out extends z.ZodType, Kinds>(
  locals: App.Locals,
  operation: Operation<DeskContext, In, Out, Kinds>,
  input: z.input<In>,
): Promise<Result<z.output<Out>, ProblemOf<Kinds>[]>> =>
  locals.officeDesk ? answerOf(atOffice(locals), operation, input, TOLD_BY_OFFICE_FORM) : error(401);

/** The same where nothing may be refused. */
export async function askAtOffice<In extends z.ZodType, Out extends z.ZodType, Kinds>(
  locals: App.Locals,
  operation: Operation<DeskContext, In, Out, Kinds>,
  input: z.input<In>,
): Promise<z.output<Out>> {
  const answer = await answerAtOffice(locals, operation, input);
  return answer.ok ? answer.value : error(statusOf(answer.error));
}

type Description = z.output<typeof deskDescribe.output>;
const described = new WeakMap<App.Locals, Promise<Description>>();

/** Where whoever is signed in works, asked once a request. */
export function placeOf(locals: App.Locals): Promise<Description> {
  const held = described.get(locals) ?? askAtOffice(locals, deskDescribe, {});
  described.set(locals, held);
  return held;
}
