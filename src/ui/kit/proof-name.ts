/** The field in which people prove who they are before something dangerous. */
export const PROOF_NAME = 'mat-khau-cua-toi';
