import type { FallingDue } from '#register/renewal.ts';

/** How a form names what an attempt is about: `vsi 2026-12`. */
export const dueKey = ({ scheme, dueMonth }: Pick<FallingDue, 'scheme' | 'dueMonth'>): string =>
  `${scheme} ${dueMonth}`;
