import type { Operation } from '../../operation.ts'
import { getCallerIdentity } from './get-caller-identity.ts'

/** The APIs of STS. */
export const stsOperations: readonly Operation[] = [getCallerIdentity]
