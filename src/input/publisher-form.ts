import { z } from 'zod';
import { REUSE_TERMS } from '#bulletins/publisher.ts';
import { choice } from './fields/choices.ts';
import { field, fieldProblem } from './fields/field.ts';
import { type AddressNames, type ReadForm, readFields } from './form.ts';

const email = () =>
  field((text) => {
    const read = z.email().max(254).safeParse(text.normalize('NFKC'));
    return read.success ? read.data : fieldProblem('not-an-email', { text });
  });

/** A telephone as it is printed: digits with what people write between them, and an extension. */
const telephone = () =>
  field((text) =>
    /^\+?[\d\s().-]{3,30}(?:\s*(?:máy lẻ|ext\.?)\s*\d{1,6})?$/iu.test(text) && /(?:\D*\d){3}/.test(text)
      ? text
      : fieldProblem('not-a-telephone', { text }),
  );

const publisher = z.object({
  name: z.string(),
  governedBy: z.string().optional(),
  responsible: z.string(),
  address: z.string(),
  telephone: telephone(),
  email: email(),
  permit: z.string().optional(),
  reuse: choice(REUSE_TERMS),
});

/** The fields of whoever answers for the portal, by their names. */
export const PUBLISHER_NAMES: AddressNames<typeof publisher> = {
  name: 'ten',
  governedBy: 'co-quan-chu-quan',
  responsible: 'chiu-trach-nhiem',
  address: 'dia-chi',
  telephone: 'dien-thoai',
  email: 'thu-dien-tu',
  permit: 'giay-phep',
  reuse: 'su-dung-lai',
};

/** Whoever answers for the portal, as it was typed. */
export const readPublisherForm = (get: (name: string) => string | null): ReadForm<z.infer<typeof publisher>> =>
  readFields(publisher, get, PUBLISHER_NAMES);
