/** The field in which a reason is given. */
export const REASON_NAME = 'ly-do';
