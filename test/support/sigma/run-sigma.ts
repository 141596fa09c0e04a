import { TrailproofError } from '../../../src/diagnostic/trailproof-error.ts'
import { rawFieldSource } from '../../../src/language/raw-field-source.ts'
import { compileSigma } from '../../../src/language/sigma/compile.ts'
import { compileCorrelation } from '../../../src/language/sigma/correlation/compile.ts'
import {
  Correlator,
  type CorrelationMatch,
} from '../../../src/language/sigma/correlation/correlator.ts'
import { noMapping, type SigmaMapping } from '../../../src/language/sigma/mapping.ts'
import type { Rule } from '../../../src/rule/rule.ts'
import { linkSigma } from '../../../src/rule/sigma/link-sigma.ts'
import { readSigmaFile } from '../../../src/rule/sigma/read-sigma-file.ts'

/** A JSON object as events are written in tests. */
export type PlainEvent = Readonly<Record<string, unknown>>

/** The rules of a Sigma text that alert by themselves; throws the first thing that is wrong. */
export function sigmaRules(text: string, mapping: SigmaMapping = noMapping): readonly Rule[] {
  const readings = readSigmaFile(
    { name: 'rule.yml', text },
    { stem: 'rule', contentHash: '', mapping },
  )
  const parts = readings.flatMap(({ part, findings }) => {
    throwFirst(findings)
    return part ?? []
  })
  return linkSigma(parts, { mapping, logs: 'any' }).flatMap((outcome) => {
    if (outcome.kind === 'wrong') throwFirst(outcome.findings)
    return outcome.kind === 'runs' ? [outcome.rule] : []
  })
}

function throwFirst(findings: ReturnType<typeof readSigmaFile>[number]['findings']): void {
  const first = findings.find(({ severity }) => severity !== 'warning')
  if (first !== undefined) throw new TrailproofError(first.code, first.message, first)
}

/** Which events the single rule of a text matches. */
export function sigmaMatcher(
  text: string,
  mapping: SigmaMapping = noMapping,
): (event: unknown) => boolean {
  const [rule] = sigmaRules(text, mapping)
  if (rule?.type !== 'sigma') throw new Error('The text holds no single rule.')
  return compileSigma(rule.detection, rawFieldSource({ recordOf: (event) => event }), mapping)
    .matches
}

/** The matches of the correlation of a text, over events with `@timestamp`. */
export function correlationMatches(
  text: string,
  events: readonly PlainEvent[],
): readonly (CorrelationMatch & { readonly groups: PlainEvent })[] {
  const rule = sigmaRules(text).find(({ type }) => type === 'sigma_correlation')
  if (rule?.type !== 'sigma_correlation') throw new Error('The text holds no correlation.')
  const fields = rawFieldSource<PlainEvent>({ recordOf: (event) => event })
  const compiled = compileCorrelation(rule.linked, fields)
  const correlator = new Correlator(compiled.plan)
  events.forEach((event, number) => {
    const hit = compiled.match(event)
    const time = Date.parse(String(event['@timestamp']))
    if (hit !== undefined) correlator.add({ number, time, order: number, ...hit })
  })
  const names = rule.linked.correlation.groupBy
  return correlator.close(Number.POSITIVE_INFINITY).map((match) => ({
    ...match,
    groups: Object.fromEntries(names.map((name, index) => [name, match.group[index]])),
  }))
}
