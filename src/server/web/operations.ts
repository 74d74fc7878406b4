import { ACCOUNT_OPERATIONS } from '#server/accounts/operations.ts';
import { AREA_OPERATIONS } from '#server/areas/operations.ts';
import { AUDIT_OPERATIONS } from '#server/audit/operations.ts';
import { BATCH_OPERATIONS } from '#server/batches/operations.ts';
import { CLOSING_OPERATIONS } from '#server/closings/operations.ts';
import { DEPOSIT_OPERATIONS } from '#server/deposits/operations.ts';
import type { AnyOperation } from '#server/desk/operation.ts';
import { DRIVE_OPERATIONS } from '#server/drive/operations.ts';
import { FIGURE_OPERATIONS } from '#server/figures/operations.ts';
import { IMPORT_OPERATIONS } from '#server/imports/operations.ts';
import { INCIDENT_OPERATIONS } from '#server/incidents/operations.ts';
import { LAW_OPERATIONS } from '#server/law/operations.ts';
import { OPERATION_OPERATIONS } from '#server/operation/operations.ts';
import { PAYMENT_OPERATIONS } from '#server/payments/operations.ts';
import { PUBLISHING_OPERATIONS } from '#server/publishing/operations.ts';
import { RECEIPT_OPERATIONS } from '#server/receipts/operations.ts';
import { REGISTER_OPERATIONS } from '#server/register/operations.ts';
import { REMUNERATION_OPERATIONS } from '#server/remuneration/operations.ts';
import { RENEWAL_OPERATIONS } from '#server/renewals/operations.ts';

/** Every use case of every area, as it is declared. */
export const OPERATIONS: readonly AnyOperation[] = [
  AUDIT_OPERATIONS,
  AREA_OPERATIONS,
  LAW_OPERATIONS,
  RECEIPT_OPERATIONS,
  PAYMENT_OPERATIONS,
  REGISTER_OPERATIONS,
  INCIDENT_OPERATIONS,
  CLOSING_OPERATIONS,
  DEPOSIT_OPERATIONS,
  BATCH_OPERATIONS,
  REMUNERATION_OPERATIONS,
  RENEWAL_OPERATIONS,
  DRIVE_OPERATIONS,
  IMPORT_OPERATIONS,
  FIGURE_OPERATIONS,
  PUBLISHING_OPERATIONS,
  OPERATION_OPERATIONS,
  ACCOUNT_OPERATIONS,
].flatMap((area) => Object.values<AnyOperation>(area));
