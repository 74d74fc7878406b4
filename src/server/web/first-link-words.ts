/** Said at the start of a real register that has no administrator yet; `hours` is how long the link leads in. */
export const firstLinkWords = (link: string, hours: number): string =>
  `Người quản trị đầu tiên vào bằng đường dẫn này, một lần, trong ${hours} giờ:\nThe first administrator comes in by this link, once, within ${hours} hours:\n  ${link}`;
