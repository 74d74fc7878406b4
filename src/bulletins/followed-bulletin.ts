/** A figure of a published bulletin that the register counts otherwise today. */
export interface MovedFigure {
  name: string;
  expression: string;
  /** As it stands in the text. */
  wording: string;
  published: number;
  /** Null where it cannot be counted any more. */
  today: number | null;
}

/** A published bulletin, with what has moved since. */
export interface FollowedBulletin {
  slug: string;
  title: string;
  publishedAt: Date;
  figures: number;
  moved: MovedFigure[];
}
