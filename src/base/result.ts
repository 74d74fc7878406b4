/** What can be refused comes back as a value; exceptions are for bugs. */
export type Result<Value, Refusal> = { ok: true; value: Value } | { ok: false; error: Refusal };

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });
export const err = <Refusal>(error: Refusal): Result<never, Refusal> => ({ ok: false, error });
