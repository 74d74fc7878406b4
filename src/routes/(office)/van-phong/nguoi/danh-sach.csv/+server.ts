import { csvFile } from '../../../../list-file.ts';
import { peopleFile } from '../people-file.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => csvFile(await peopleFile(event));
