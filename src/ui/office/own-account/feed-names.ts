/** How the fields of the page about one's own calendars are called. */
export const FEED_NAMES = { name: 'ten', feed: 'dia-chi' } as const;
