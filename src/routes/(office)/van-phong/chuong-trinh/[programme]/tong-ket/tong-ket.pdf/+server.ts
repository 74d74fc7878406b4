import { redirect } from '@sveltejs/kit';
import { makePdf } from '#server/web/make-pdf.ts';
import { programmeReviewAddress } from '#ui/addresses.ts';
import { reviewPdf } from '#ui/office/programmes/review/review-pdf.ts';
import { reviewOfAddress } from '../review-of-address.ts';
import type { RequestHandler } from './$types.js';

/** The review as a file that is taken along, and nobody else's browser keeps. */
export const GET: RequestHandler = async ({ locals, params: { programme: code }, url }) => {
  const { day, review } = await reviewOfAddress(locals, code, url);
  if (!review) redirect(303, programmeReviewAddress(code, day)); // the page says why there is none
  const file = await makePdf(reviewPdf(review, day));
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="tong-ket-${day}.pdf"`,
      'cache-control': 'no-store',
    },
  });
};
