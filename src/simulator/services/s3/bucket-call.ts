import type { OperationContext, Output } from '../../operation.ts'
import type { Input } from '../../operation.ts'
import type { ServiceCall } from '../service-call.ts'
import { bucketArn, bucketNamed, bucketPolicy, type Bucket } from './buckets.ts'
import { bucketResource, transfer } from './transfer.ts'

/** A call on one bucket: its policy counts, and the record names it. */
export function bucketCall(
  name: string,
  answer: (bucket: Bucket, input: Input, context: OperationContext) => Output,
  action?: string,
): ServiceCall {
  const isReading = name.startsWith('Get')
  return {
    name,
    action,
    resource: bucketArn,
    policy: bucketPolicy,
    run: (input, context) => answer(bucketNamed(input, context), input, context),
    record: ({ input, context }) => ({
      additionalEventData: transfer(context, {
        in: isReading ? 0 : JSON.stringify(input).length,
        out: isReading ? 480 + context.chance.below(64) : 0,
      }),
      resources: bucketResource(input, context),
    }),
  }
}
