import { AREA_OPERATIONS } from './areas/operations.ts';
import type { AnyOperation } from './desk/operation.ts';
import { FIGURE_OPERATIONS } from './figures/operations.ts';
import { IMPORT_OPERATIONS } from './imports/operations.ts';
import { OPERATION_OPERATIONS } from './operation/operations.ts';
import { PUBLISHING_OPERATIONS } from './publishing/operations.ts';
import { REGISTER_OPERATIONS } from './register/operations.ts';

/** Every use case of every area, as it is declared. */
export const OPERATIONS: readonly AnyOperation[] = [
  AREA_OPERATIONS,
  REGISTER_OPERATIONS,
  IMPORT_OPERATIONS,
  FIGURE_OPERATIONS,
  PUBLISHING_OPERATIONS,
  OPERATION_OPERATIONS,
].flatMap((area) => Object.values<AnyOperation>(area));
