import type { Operation } from '../../operation.ts'
import { profileOperations } from './profile-operations.ts'
import { trustAnchorOperations } from './trust-anchor-operations.ts'

/** The APIs of IAM Roles Anywhere. */
export const rolesAnywhereOperations: readonly Operation[] = [
  ...trustAnchorOperations,
  ...profileOperations,
]
