import type { Operation } from '../../operation.ts'
import { secretOperations } from './secret-operations.ts'
import { secretPolicyOperations } from './secret-policy-operations.ts'
import { secretValueOperations } from './secret-value-operations.ts'

/** Secrets Manager's calls. */
export const secretsManagerOperations: readonly Operation[] = [
  ...secretOperations,
  ...secretValueOperations,
  ...secretPolicyOperations,
]
