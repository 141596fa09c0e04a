import { isRecord, whyNoRecord } from '../is-record.ts'
import type { CloudTrailRecord, JsonObject } from '../record.ts'
import type { ObjectKind } from './collector.ts'
import { detectInput } from './detect-input.ts'
import { readKind, skimKind } from './read-objects.ts'
import type { Reading, ReadOptions, SkimmedReading } from './reading.ts'
import type { Interest } from './skim.ts'

const records: ObjectKind<CloudTrailRecord> = {
  is: isRecord,
  whyNot: (value) => ({
    message: whyNoRecord(value) ?? 'This is no CloudTrail record.',
    hint: hintFor(value),
  }),
}

/** Reads the CloudTrail records of files, folders and standard input; see `readObjects`. Objects that are no records
 * count as malformed.
 * @example for await (const batch of readRecords(['AWSLogs/'])) for (const { value, file, line } of batch) use(value) */
export function readRecords(
  inputs: readonly string[],
  options: ReadOptions = {},
): Reading<CloudTrailRecord> {
  return readKind(records, inputs, options)
}

/** Reads those records that concern somebody; see `readRecords`. Of the others it gives the times, in their place. */
export function skimRecords(
  inputs: readonly string[],
  options: ReadOptions & { readonly interest?: Interest | undefined },
): SkimmedReading<CloudTrailRecord> {
  return skimKind(records, inputs, options)
}

function hintFor(value: JsonObject): string | undefined {
  if (value['digestS3Object'] !== undefined) return undefined
  if (detectInput(value) === 'ecs')
    return 'It looks like an ECS document: replay, explain and query read it with --input ecs.'
  const detail = value['detail']
  return isRecord(detail)
    ? 'It looks like an EventBridge event: its member "detail" is the record.'
    : undefined
}
