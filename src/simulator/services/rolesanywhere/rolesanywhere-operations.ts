import type { Operation } from '../../operation.ts'

/** The APIs of IAM Roles Anywhere. */
export const rolesAnywhereOperations: readonly Operation[] = []
