import type { Instant } from '../../time/duration.ts'

/** Which management events a trail keeps; `None` when its selectors include none. */
export type ManagementEvents = 'All' | 'ReadOnly' | 'WriteOnly' | 'None'

/** A CloudTrail trail as far as it decides whether a call leaves a record. */
export interface Trail {
  readonly name: string
  readonly arn: string
  readonly homeRegion: string
  isMultiRegion: boolean
  s3BucketName: string
  isLogging: boolean
  managementEvents: ManagementEvents
  startedLogging: Instant | undefined
  stoppedLogging: Instant | undefined
}

/** True when at least one trail keeps management events of this kind made in this region.
 * Events of global services (IAM …) come with region us-east-1. */
export function isLogged(
  trails: Iterable<Trail>,
  event: { readonly region: string; readonly readOnly: boolean },
): boolean {
  for (const trail of trails) {
    if (!trail.isLogging) continue
    if (!trail.isMultiRegion && trail.homeRegion !== event.region) continue
    if (trail.managementEvents === 'All') return true
    if (trail.managementEvents === (event.readOnly ? 'ReadOnly' : 'WriteOnly')) return true
  }
  return false
}
