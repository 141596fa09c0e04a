import { hours, minutes, type Instant } from '../../../time/duration.ts'

/** What of a trail's files is of a run. */
export interface TrailSpan {
  readonly account: string
  readonly regions: readonly string[]
  readonly from: Instant
  /** The last call of the run. */
  readonly to: Instant
}

/** A day of an account and region in a bucket. */
export interface TrailFolder {
  readonly prefix: string
  /** The names of its files sort by time: those up to this one are older than the run. */
  readonly startAfter: string
}

const dayLength = hours(24)
/** Files are named after their delivery, which comes after the calls in them. */
const latest = hours(2)

/** The folders that hold the records of a run, below `PREFIX/AWSLogs/` and, for a trail of an organisation, its id.
 * @example AWSLogs/o-abc123/111122223333/CloudTrail/us-east-1/2026/03/02/ */
export function trailFolders(
  { account, regions, from, to }: TrailSpan,
  roots: readonly string[],
): readonly TrailFolder[] {
  const days: Instant[] = []
  for (let day = startOfDay(from); day <= to + latest; day += dayLength) days.push(day)
  return roots.flatMap((root) =>
    regions.flatMap((region) =>
      days.map((day) => {
        const date = new Date(day).toISOString().slice(0, 10).replaceAll('-', '/')
        const prefix = `${root}${account}/CloudTrail/${region}/${date}/`
        const startAfter = `${prefix}${account}_CloudTrail_${region}_${stampOf(from - minutes(5))}`
        return { prefix, startAfter }
      }),
    ),
  )
}

/** Whether a file can hold a record of the run: one that was delivered long after it cannot. */
export function isWanted(key: string, { to }: TrailSpan): boolean {
  const stamp = /_(\d{8}T\d{4}Z)_[^/]*\.json\.gz$/.exec(key)?.[1]
  return stamp !== undefined && stamp <= stampOf(to + latest)
}

const startOfDay = (moment: Instant): Instant => Math.floor(moment / dayLength) * dayLength

/** `20260302T0905Z` */
const stampOf = (moment: Instant): string =>
  `${new Date(moment).toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}Z`
