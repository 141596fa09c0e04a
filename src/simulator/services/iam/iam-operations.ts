import type { Operation } from '../../operation.ts'
import { boundaryOperations } from './boundaries.ts'
import { userOperations } from './user-operations.ts'

/** IAM's APIs, in lists by what they are about. */
export const iamOperations: readonly Operation[] = [...userOperations, ...boundaryOperations]
