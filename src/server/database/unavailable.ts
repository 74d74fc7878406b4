/** The server ends connections, starts or stops, has no room, or a limit of time was reached (PostgreSQL manual, appendix A). */
const CODES = /^(08\w{3}|57P0[1-5]|53[0-9]00|55P03|57014|25P0[34]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
/** What the driver says without a code. */
const MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** Whether the database could not answer now and may a little later; nothing is wrong with what was asked. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '' } = error as { code?: string };
  return CODES.test(code) || MESSAGES.test(error.message) || isUnavailable(error.cause);
}

/** Whether the connection itself broke, so that another one may serve at once. */
export function isBrokenConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '' } = error as { code?: string };
  return (
    /^(08\w{3}|57P0[12]|ECONNRESET|EPIPE)$/.test(code) || /connection terminated|connection error/i.test(error.message)
  );
}
