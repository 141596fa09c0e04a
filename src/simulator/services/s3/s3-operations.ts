import type { Operation } from '../../operation.ts'
import { bucketOperations } from './bucket-operations.ts'
import { objectOperations } from './object-operations.ts'

/** S3's calls on buckets and objects. */
export const s3Operations: readonly Operation[] = [...bucketOperations, ...objectOperations]
