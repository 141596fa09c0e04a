import { ecsFieldSource } from '../ecs/ecs-field-source.ts'
import type { Profile } from '../ecs/profile.ts'
import { documentWriter } from '../ecs/to-document.ts'
import type { CallDetail, CaseAlert, CaseDetail, SilentRule } from '../report/case-detail.ts'
import { whySilent } from './explain/why-silent.ts'
import { eventTexts } from './event-texts.ts'
import type { JudgedCase } from './judge-case.ts'
import type { LoadedDetectors } from './load-detectors.ts'
import { isExpected } from './pinned.ts'
import type { Settings } from './settings.ts'

/** Makes the tellers of cases under one profile; what they share is made once.
 * @example const tell = caseDetails({ settings, loaded }); tell(judged).calls */
export function caseDetails(context: {
  readonly settings: Pick<Settings, 'profile' | 'expect'>
  readonly loaded: LoadedDetectors
}): (one: JudgedCase) => CaseDetail {
  const tellCalls = callTeller(context.settings.profile)
  return (one) => {
    const calls = tellCalls(one)
    return { calls, alerts: placedAlerts(one, calls), silent: silentRules(one, context) }
  }
}

function callTeller(profile: Profile): (one: JudgedCase) => readonly CallDetail[] {
  const texts = eventTexts(ecsFieldSource(profile))
  const documentOf = documentWriter(profile)
  return ({ played, events }) =>
    played.records
      .filter(({ phase }) => phase !== 'undo')
      .flatMap(({ record, phase, step }, position) => {
        const event = events[position]
        if (phase === 'undo' || event === undefined) return []
        return {
          phase,
          step,
          time: new Date(event.time).toISOString(),
          action: texts.action(event) ?? record.eventName,
          provider: record.eventSource,
          actor: texts.actor(event) ?? '',
          address: texts.address(event),
          error: textOf(record['errorCode']),
          record,
          document: documentOf(event),
        }
      })
      .toSorted((left, right) => (left.time < right.time ? -1 : left.time > right.time ? 1 : 0))
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

function placedAlerts(one: JudgedCase, calls: readonly CallDetail[]): readonly CaseAlert[] {
  const indexOf = new Map(calls.map(({ record }, index) => [record['eventID'], index]))
  return one.raised.map((alert) => ({
    alert,
    calls: alert.events.flatMap((event) => indexOf.get(event) ?? []).toSorted(byNumber),
  }))
}

const byNumber = (left: number, right: number): number => left - right

/** Of a false positive it is reviewed who fires, not who is silent: it has none. */
function silentRules(
  one: JudgedCase,
  { settings, loaded }: Parameters<typeof caseDetails>[0],
): readonly SilentRule[] {
  const { scenario, scenarioCase, played, raised } = one
  if (scenarioCase.kind === 'false-positive' || played.broken !== undefined) return []
  const isWanted = scenarioCase.kind === 'benign'
  const meant = new Set(isWanted ? scenarioCase.twinOf : scenario.detectedBy)
  const firing = new Set(raised.map(({ rule }) => rule.shortName))
  return loaded.rules.loaded
    .filter((rule) => meant.has(rule.shortName) || isExpected(rule, scenario.name, settings))
    .filter(({ shortName }) => !firing.has(shortName))
    .map(({ shortName }) => ({
      rule: shortName,
      isWanted,
      because: becauseOf(shortName, one, { settings, loaded }),
    }))
}

function becauseOf(
  rule: string,
  one: JudgedCase,
  { settings, loaded }: Parameters<typeof caseDetails>[0],
): readonly string[] {
  const blind = loaded.rules.blind.find((one) => one.rule === rule)
  if (blind !== undefined) return [`the rule is blind: no document carries ${blind.field}`]
  const detector = loaded.detectors.find((one) => one.rule.shortName === rule)
  if (detector === undefined) return []
  const { profile } = settings
  const isAbout = ({ phase }: { readonly phase: string }): boolean => phase === 'judged'
  const silence = whySilent(one, { detector, profile, isAbout })
  switch (silence.kind) {
    case 'no-record':
      return ['the case leaves no record']
    case 'raised':
      return ['its alert is about no judged step']
    case 'no-match':
    case 'dropped':
      return silence.because
  }
}
