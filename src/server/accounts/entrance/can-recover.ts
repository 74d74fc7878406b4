import { canSendMail } from '../send-mail.ts';
import type { Door } from './door.ts';

/** Whether somebody can set a forgotten password by themselves: letters can be sent, and the accounts are not everybody's. */
export const canRecover = ({ isDemonstration }: Door): boolean => canSendMail() && !isDemonstration;
