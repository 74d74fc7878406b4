import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF gets to see and to hear. */
export interface ReadPdf {
  pages: number;
  /** Width and height of the first page, in points. */
  size: number[];
  title: string;
  language: string;
  /** All the text, in the order of the document. */
  text: string;
}

export async function readPdf(data: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const words: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    words.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  const said = info as { Title?: string; Language?: string };
  return {
    pages: document.numPages,
    size: [Math.round(width), Math.round(height)],
    title: said.Title ?? '',
    language: said.Language ?? '',
    text: words.join(' ').replace(/\s+/g, ' '),
  };
}
