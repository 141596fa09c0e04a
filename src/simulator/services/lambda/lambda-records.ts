import { namespaceOf } from '../../../aws/namespaces.ts'
import { recordValue } from '../../../aws/record-value.ts'
import type { Output, RecordParts } from '../../operation.ts'

/** The answer of a call that changes a function: an environment is always told of, and never what is in it (9 of 9 records). */
export function answerInRecord(output: Output | undefined): RecordParts {
  if (output === undefined) return {}
  return { responseElements: recordValue({ ...output, Environment: {} }, namespaceOf('lambda')) }
}
