import type { Detector } from '../../engine/detector.ts'
import type { Rule } from '../../rule/rule.ts'
import type { RuleChange } from '../../report/changes-report.ts'
import type { LoadedDetectors } from '../load-detectors.ts'

/** A rule of one side: it runs, or something keeps it from running. */
export interface SideRule {
  readonly shortName: string
  /** As it is named in the working tree. */
  readonly file: string
  /** Missing where the file could not be read so far. */
  readonly rule?: Rule | undefined
  readonly detector?: Detector | undefined
  /** Why it does not run. */
  readonly because?: string | undefined
}

/** A rule on both sides, or on one of them. */
export interface RulePair {
  readonly before?: SideRule | undefined
  readonly now?: SideRule | undefined
}

/** Lists the rules of a side. */
export function sideRules(
  { detectors, rules }: LoadedDetectors,
  nameOf: (file: string) => string = (file) => file,
): readonly SideRule[] {
  const running = new Map(detectors.map((detector) => [detector.rule, detector]))
  const blind = new Map(rules.blind.map((one) => [one.rule, `no document carries "${one.field}"`]))
  const loaded = rules.loaded.map((rule): SideRule => {
    const { shortName, file } = rule
    const because = running.has(rule) ? undefined : (blind.get(shortName) ?? 'it does not run')
    return { shortName, file: nameOf(file), rule, detector: running.get(rule), because }
  })
  const others = (rules.otherData ?? []).map(({ rule, file, reason }): SideRule => {
    return { shortName: rule, file: nameOf(file), because: `it reads other data: ${reason}` }
  })
  const refused = [...rules.invalid, ...rules.unsupported].flatMap(({ rule, file, message }) =>
    rule === undefined ? [] : [{ shortName: rule, file: nameOf(file), because: message }],
  )
  // A file can have several findings: the first tells.
  const known = new Map<string, SideRule>()
  for (const one of [...loaded, ...others, ...refused]) {
    const key = JSON.stringify([one.file, one.shortName])
    if (!known.has(key)) known.set(key, one)
  }
  return [...known.values()]
}

/** Pairs the rules of two sides: by id, then by short name. */
export function pairRules(
  before: readonly SideRule[],
  now: readonly SideRule[],
): readonly RulePair[] {
  const left = new Set(before)
  const partners = new Map<SideRule, SideRule>()
  for (const nameFor of [idOf, shortNameOf]) {
    const named = new Map([...left].map((one) => [nameFor(one), one]))
    for (const one of now) {
      const name = nameFor(one)
      const partner = name === undefined ? undefined : named.get(name)
      if (partner === undefined || partners.has(one) || !left.delete(partner)) continue
      partners.set(one, partner)
    }
  }
  return [
    ...now.map((one) => ({ before: partners.get(one), now: one })),
    ...[...left].map((one) => ({ before: one })),
  ]
}

const idOf = ({ rule }: SideRule): string | undefined => rule?.id
const shortNameOf = ({ shortName }: SideRule): string => shortName

/** Says what became of a rule; undefined for one that runs on no side. */
export function changeOf({ before, now }: RulePair): RuleChange | undefined {
  const ran = before?.detector !== undefined
  const runs = now?.detector !== undefined
  if (now === undefined) return ran ? 'removed' : undefined
  if (before === undefined) return 'added'
  if (ran !== runs) return runs ? 'mended' : 'broken'
  if (!runs) return undefined
  if (before.shortName !== now.shortName) return 'renamed'
  return before.rule?.contentHash === now.rule?.contentHash ? 'same' : 'changed'
}
