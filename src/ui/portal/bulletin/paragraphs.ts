import { figureNamesIn } from '#bulletins/placeholders.ts';

/** A piece of a bulletin with the figures that stand in it for the first time. */
export interface Piece {
  text: string;
  first: ReadonlySet<string>;
}

/** Title, lead and the paragraphs of the body, in the order in which they are read. */
export function piecesOf({ title, lead, body }: { title: string; lead: string; body: string }): {
  title: Piece;
  lead: Piece;
  paragraphs: Piece[];
} {
  const seen = new Set<string>();
  const piece = (text: string): Piece => {
    const first = new Set(figureNamesIn(text).filter((name) => !seen.has(name)));
    for (const name of first) seen.add(name);
    return { text, first };
  };
  return {
    title: piece(title),
    lead: piece(lead),
    paragraphs: body
      .trim()
      .split(/\n\s*\n/)
      .map(piece),
  };
}
