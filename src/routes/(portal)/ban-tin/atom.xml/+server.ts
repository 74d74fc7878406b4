import { archiveFeed } from '../archive-feed.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = (event) => archiveFeed(event, 'atom');
