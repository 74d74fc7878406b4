/** A whole amount of đồng as people type it, with or without separators; null where it is none. */
export function readMoney(typed: string): number | null {
  const plain = /^\d{1,3}([. ]\d{3})+$/.test(typed) ? typed.replace(/\D/g, '') : typed;
  return /^\d{1,12}$/.test(plain) ? Number(plain) : null;
}

/** A whole number between two borders, both allowed; null where it is none. */
export function readWhole(typed: string, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(typed)) return null;
  const number = Number(typed);
  return number >= least && number <= most ? number : null;
}
