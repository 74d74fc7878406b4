/** The field of the code that the second step of signing in asks for. */
export const SECOND_STEP_NAME = 'ma';
