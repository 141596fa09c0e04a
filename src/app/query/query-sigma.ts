import { unwrapSource } from '../../cloudtrail/input/detect-input.ts'
import { readObjects } from '../../cloudtrail/input/read-objects.ts'
import { readRecords } from '../../cloudtrail/input/read-records.ts'
import type { ReadItem } from '../../cloudtrail/input/reading.ts'
import type { JsonObject } from '../../cloudtrail/record.ts'
import { compareTexts } from '../../diagnostic/compare-texts.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import type { SourceText } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { rawFieldSource } from '../../language/raw-field-source.ts'
import { noMapping, type SigmaMapping } from '../../language/sigma/mapping.ts'
import type { Rule } from '../../rule/rule.ts'
import { linkSigma } from '../../rule/sigma/link-sigma.ts'
import { readSigmaFile } from '../../rule/sigma/read-sigma-file.ts'
import { readingProgress } from '../reading-progress.ts'
import { sigmaMappingOf } from '../sigma-mapping.ts'
import type { Queried, QueryOptions } from './query.ts'
import { idReader } from './run-query.ts'
import { sigmaRun } from './sigma-run.ts'

/** Runs the rules of a Sigma file over the objects of some files, whatever log the rules say that they are about. With
 * a correlation the result is alerts, else the events that any of the rules matches.
 * @throws TrailproofError the first thing that is wrong with the file */
export async function querySigma(source: SourceText, options: QueryOptions): Promise<Queried> {
  const mapping =
    options.sigmaMapping === undefined ? noMapping : sigmaMappingOf(options.sigmaMapping)
  const { rules, warnings } = readRules(source, mapping)
  const fields = rawFieldSource<JsonObject>({ recordOf: (object) => object })
  const run = sigmaRun(rules, { fields, mapping })
  const idOf = idReader(options.idField)
  const { input, inputs } = options
  const { stdin, onProgress } = options
  const reader = { stdin, onRead: readingProgress(inputs, onProgress) }
  const reading = input === 'cloudtrail' ? readRecords(inputs, reader) : readObjects(inputs, reader)
  let read = 0
  for await (const batch of reading) {
    for (const { value, position } of batch satisfies readonly ReadItem[]) {
      read += 1
      const object = input === 'ecs' ? unwrapSource(value) : value
      run.take(object, idOf({ event: object, object, position }))
    }
  }
  const { result, findings } = run.finish(read)
  return { result, warnings: [...warnings, ...findings], input: reading.report() }
}

function readRules(
  source: SourceText,
  mapping: SigmaMapping,
): { readonly rules: readonly Rule[]; readonly warnings: readonly Finding[] } {
  const readings = readSigmaFile(source, { stem: 'rule', contentHash: '', mapping })
  const parts = readings.flatMap(({ part }) => part ?? [])
  const outcomes = linkSigma(parts, { mapping, logs: 'any' })
  const findings = [
    ...readings.flatMap((reading) => reading.findings),
    ...outcomes.flatMap((outcome) => (outcome.kind === 'wrong' ? outcome.findings : [])),
  ]
  const wrong = findings.find(({ severity }) => severity !== 'warning')
  if (wrong !== undefined) throw new TrailproofError(wrong.code, wrong.message, wrong)
  const rules = outcomes.flatMap((outcome) => (outcome.kind === 'runs' ? [outcome.rule] : []))
  return {
    rules: rules.toSorted((a, b) => compareTexts(a.shortName, b.shortName)),
    warnings: findings,
  }
}
