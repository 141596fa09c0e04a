import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import type { OperationContext } from '../../operation.ts'
import type { Bucket } from './buckets.ts'

/** Refuses what asks for a version of an object, of which the simulator keeps the newest alone.
 * @throws TrailproofError CALL_NOT_MODELLED */
export function refuseVersion(version: string | undefined, { call }: OperationContext): void {
  if (version === undefined) return
  throw notModelled(`s3:${call.operation} with the version "${version}" of an object is`)
}

/** Refuses to write or delete where AWS would keep the version before.
 * @throws TrailproofError CALL_NOT_MODELLED */
export function refuseVersioned({ name, settings }: Bucket, { call }: OperationContext): void {
  if (settings.get('versioning')?.['Status'] !== 'Enabled') return
  throw notModelled(`s3:${call.operation} in "${name}", whose versioning is enabled, is`)
}

const notModelled = (what: string): TrailproofError =>
  new TrailproofError('CALL_NOT_MODELLED', `${what} not modelled.`, {
    hint: 'Versions of objects are not kept: play it without them, or bring it as a recorded log.',
  })
