import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

const fontFile = (weight: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`);

/** Whole fonts: those of the pages are cut into subsets, and letters would go missing without a word. */
const FONTS = { BeVietnamPro: { normal: fontFile('400Regular'), bold: fontFile('600SemiBold') } };
const FONT_FILES = new Set(Object.values(FONTS.BeVietnamPro));

pdfmake.setFonts(FONTS);
// A document has what stands in it: nothing is fetched, and no file is read but the fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => FONT_FILES.has(file));

/** Makes a PDF of what stands in it, in the font of the pages. */
export const makePdf = (document: TDocumentDefinitions): Promise<Buffer> =>
  pdfmake.createPdf({ ...document, defaultStyle: { font: 'BeVietnamPro', ...document.defaultStyle } }).getBuffer();
