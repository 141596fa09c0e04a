import type { CompiledQuery } from '../compiled-query.ts'
import { compileQuery } from '../expression/compile-query.ts'
import type { FieldSource } from '../field-source.ts'
import { lowerSigma } from './lowering.ts'
import { noMapping, type SigmaMapping } from './mapping.ts'
import type { SigmaDetection } from './tree.ts'

/** Compiles the detection of a Sigma rule for the log's own form of events.
 * @example compileSigma(detection, rawFieldSource()).matches({ eventName: 'CreateUser' }) */
export function compileSigma<E>(
  detection: SigmaDetection,
  fields: FieldSource<E>,
  mapping: SigmaMapping = noMapping,
): CompiledQuery<E> {
  return compileQuery(lowerSigma(detection, mapping), fields, [])
}
