const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML, XML and SVG may hold it, between elements and in attributes with double quotes. */
export const asMarkup = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
