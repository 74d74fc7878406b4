/** The register as it stood at a position, as far as its facts were known at an instant. */
export interface Standing {
  position: number;
  knownAt: Date;
}
