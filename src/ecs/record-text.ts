import type { CloudTrailRecord } from '../cloudtrail/record.ts'
import { cleanText } from './clean.ts'

/** A text at the top of a record, cleaned. */
export function textAt(record: CloudTrailRecord, key: string): string | undefined {
  return cleanText(record[key])
}
