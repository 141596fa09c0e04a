import { didYouMean } from '../diagnostic/nearest-name.ts'
import { findingOf } from '../diagnostic/finding.ts'
import { isTrailproofError, TrailproofError } from '../diagnostic/trailproof-error.ts'
import { ecsFieldSource } from '../ecs/ecs-field-source.ts'
import type { Profile } from '../ecs/profile.ts'
import { alertFieldSource } from '../engine/alerts/alert-field-source.ts'
import { createDetector } from '../engine/create-detector.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'
import { ruleFinding } from '../engine/rule-finding.ts'
import type { FieldSource } from '../language/field-source.ts'
import type { Detector } from '../engine/detector.ts'
import type { DetectorContext } from '../engine/detector-kind.ts'
import type { BlindRule, OtherDataRule, RuleFinding } from '../engine/replay-result.ts'
import type { SigmaMapping } from '../language/sigma/mapping.ts'
import { assumingFields } from '../rule/assumed-fields.ts'
import { draftOf } from '../rule/compile-rule-query.ts'
import { dataRead } from '../rule/data-read.ts'
import { readIndicators } from '../rule/indicators.ts'
import { loadRules } from '../rule/load-rules.ts'
import { alertsRead } from '../rule/patterns-of.ts'
import type { Rule } from '../rule/rule.ts'

/** The rules of a run in their running form, and those that cannot run. */
export interface LoadedDetectors {
  /** Those that run: neither blind nor refused. */
  readonly detectors: readonly Detector[]
  readonly rules: {
    /** Running and blind ones. */
    readonly loaded: readonly Rule[]
    readonly blind: readonly BlindRule[]
    /** Rules on other data than CloudTrail's. */
    readonly otherData?: readonly OtherDataRule[] | undefined
    readonly unsupported: readonly RuleFinding[]
    readonly invalid: readonly RuleFinding[]
    /** What runs, but not as its author may think. */
    readonly warnings: readonly RuleFinding[]
  }
}

/** Files that rules may need beside events. */
export interface BesideRules {
  readonly indicators?: readonly string[] | undefined
  readonly exceptions?: readonly string[] | undefined
  /** Names of fields and values of placeholders for Sigma rules. */
  readonly sigmaMapping?: SigmaMapping | undefined
}

/** Loads rules and makes them run under a profile; `only` keeps just those short names or ids.
 * @throws TrailproofError RULE_UNKNOWN */
export function loadDetectors(
  paths: readonly string[],
  options: {
    readonly profile: Profile
    /** How the rules see events; CloudTrail records under the profile by default. */
    readonly fields?: FieldSource<TrailEvent> | undefined
    readonly only?: readonly string[] | undefined
  } & BesideRules,
): LoadedDetectors {
  const { rules, findings, otherData: otherLogs } = loadRules(paths, options)
  const beside = options.indicators && readIndicators(options.indicators)
  const troubles = [...findings, ...(beside?.findings ?? [])].filter(
    ({ severity }) => severity !== 'warning',
  )
  const only = options.only ?? []
  const chosen = choose(rules, [...troubles, ...otherLogs], only)
  const isAsked = ({ rule }: RuleFinding): boolean => rule === undefined || only.includes(rule)
  const refused = only.length === 0 ? [...troubles] : troubles.filter(isAsked)
  const { profile, fields = ecsFieldSource(profile) } = options
  const compiled: Detector[] = []
  const otherData = otherLogs.filter(({ rule }) => only.length === 0 || only.includes(rule))
  for (const rule of chosen) {
    try {
      const made = makeDetector(rule, { fields, indicators: beside?.indicators })
      if ('reason' in made) otherData.push(made)
      else compiled.push(made)
    } catch (error) {
      if (!isTrailproofError(error)) throw error
      refused.push({ ...findingOf(error), file: rule.file, rule: rule.shortName })
    }
  }
  return {
    detectors: compiled.filter(({ blind }) => blind === undefined),
    rules: {
      loaded: compiled.map(({ rule }) => rule),
      blind: compiled.flatMap(blindOf),
      otherData,
      unsupported: refused.filter(({ severity }) => severity === 'unsupported'),
      invalid: refused.filter(({ severity }) => severity === 'error'),
      warnings: compiled.flatMap(warningsOf),
    },
  }
}

/** Makes a rule run, unless what it reads is other data. Rules on several kinds of data run over this one where they
 * can: a field of the others is then in no event. */
function makeDetector(
  rule: Rule,
  context: DetectorContext & { readonly fields: FieldSource<TrailEvent> },
): Detector | OtherDataRule {
  const { fields } = context
  const { shortName, file } = rule
  const draft = draftOf(rule)
  const read = dataRead(draft)
  const overAlerts = alertsRead(draft) !== 'none'
  if (read.kind === 'other' && !overAlerts) return { rule: shortName, file, reason: read.data }
  if (read.kind === 'cloudtrail') return createDetector(rule, fields, context)
  const known = overAlerts ? alertFieldSource(fields) : fields
  const detector = createDetector(rule, assumingFields(draft, known), context)
  if (detector.blind === undefined) return detector
  return { rule: shortName, file, reason: `needs ${detector.blind.field}` }
}

function warningsOf({ rule, warnings }: Detector): readonly RuleFinding[] {
  return warnings.map((one) => ruleFinding(one, rule))
}

function blindOf({ rule, blind }: Detector): readonly BlindRule[] {
  return blind === undefined ? [] : [{ rule: rule.shortName, file: rule.file, ...blind }]
}

function choose(
  rules: readonly Rule[],
  refused: readonly { readonly rule?: string | undefined }[],
  only: readonly string[],
): readonly Rule[] {
  if (only.length === 0) return rules
  for (const name of only) {
    const known = [
      ...rules.map(({ shortName }) => shortName),
      ...refused.flatMap(({ rule }) => rule ?? []),
    ]
    if (known.includes(name) || rules.some(({ id }) => id === name)) continue
    throw new TrailproofError('RULE_UNKNOWN', `There is no rule "${name}".`, {
      hint: didYouMean(name, known) ?? '`trailproof rules` lists them.',
    })
  }
  return rules.filter(({ shortName, id }) => only.includes(shortName) || only.includes(id))
}
