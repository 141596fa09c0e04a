import { didYouMean } from '../diagnostic/nearest-name.ts'
import { findingOf } from '../diagnostic/finding.ts'
import { isTrailproofError, TrailproofError } from '../diagnostic/trailproof-error.ts'
import { ecsFieldSource } from '../ecs/ecs-field-source.ts'
import type { Profile } from '../ecs/profile.ts'
import { createDetector } from '../engine/create-detector.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'
import { ruleFinding } from '../engine/rule-finding.ts'
import type { FieldSource } from '../language/field-source.ts'
import type { Detector } from '../engine/detector.ts'
import type { BlindRule, RuleFinding } from '../engine/replay-result.ts'
import { loadRules } from '../rule/load-rules.ts'
import type { Rule } from '../rule/rule.ts'

/** The rules of a run in their running form, and those that cannot run. */
export interface LoadedDetectors {
  /** Those that run: neither blind nor refused. */
  readonly detectors: readonly Detector[]
  readonly rules: {
    /** Running and blind ones. */
    readonly loaded: readonly Rule[]
    readonly blind: readonly BlindRule[]
    readonly unsupported: readonly RuleFinding[]
    readonly invalid: readonly RuleFinding[]
    /** What runs, but not as its author may think. */
    readonly warnings: readonly RuleFinding[]
  }
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
  },
): LoadedDetectors {
  const { rules, findings } = loadRules(paths)
  const troubles = findings.filter(({ severity }) => severity !== 'warning')
  const only = options.only ?? []
  const chosen = choose(rules, troubles, only)
  const isAsked = ({ rule }: RuleFinding): boolean => rule === undefined || only.includes(rule)
  const refused = only.length === 0 ? [...troubles] : troubles.filter(isAsked)
  const { profile, fields = ecsFieldSource(profile) } = options
  const compiled: Detector[] = []
  for (const rule of chosen) {
    try {
      compiled.push(createDetector(rule, fields))
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
      unsupported: refused.filter(({ severity }) => severity === 'unsupported'),
      invalid: refused.filter(({ severity }) => severity === 'error'),
      warnings: compiled.flatMap(warningsOf),
    },
  }
}

function warningsOf({ rule, warnings }: Detector): readonly RuleFinding[] {
  return warnings.map((one) => ruleFinding(one, rule))
}

function blindOf({ rule, blind }: Detector): readonly BlindRule[] {
  return blind === undefined ? [] : [{ rule: rule.shortName, file: rule.file, ...blind }]
}

function choose(
  rules: readonly Rule[],
  refused: readonly RuleFinding[],
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
