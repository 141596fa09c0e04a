import { expect, it } from 'vitest'
import { bundledGoldens, bundledRules } from '../../src/app/bundled.ts'
import { judgeCase } from '../../src/app/judge-case.ts'
import { loadDetectors } from '../../src/app/load-detectors.ts'
import { casesToPlay, playCases } from '../../src/app/play-cases.ts'
import type { Json } from '../../src/cloudtrail/record.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import type { Alert } from '../../src/engine/alert.ts'
import { caseNaming } from '../../src/golden/case-naming.ts'
import { unfoldSteps } from '../../src/golden/step-range.ts'
import { readGolden } from '../../src/golden/store.ts'
import { bundledScenarios, loadScenarios } from '../../src/scenario/catalogue.ts'
import { matchAlerts } from '../../src/siem/match-alerts.ts'
import { siemAlerts } from '../../src/siem/siem-alert.ts'
import { eventDocument, alertDocument } from '../support/siem/documents.ts'
import type { StoredDocument } from '../support/siem/an-elastic.ts'

/** An alert of ours as Kibana would have written it: its event's fields, building blocks and a shell, or a group alone. */
function asInSiem(alert: Alert): readonly StoredDocument[] {
  const { id, rule, group, values, events } = alert
  const at = Date.parse(alert.time) + 300_000
  const documents = events.map((event) =>
    eventDocument({ '@timestamp': alert.time, event: { id: event } }),
  )
  const own = { ...group, ...values } as Readonly<Record<string, Json>>
  const isAggregate = Object.keys(group).length > 0 && ['threshold', 'esql'].includes(rule.type)
  if (isAggregate) {
    const fields = { ...own, 'kibana.alert.original_time': alert.time }
    return [alertDocument({ id, rule, at, fields })]
  }
  if (rule.type !== 'eql' || events.length === 1) {
    return [alertDocument({ id, rule, at, source: { event: { id: events[0]! } }, fields: own })]
  }
  const shell = { 'kibana.alert.group.id': id }
  const block = { ...shell, 'kibana.alert.building_block_type': 'default' }
  return [
    alertDocument({ id, rule, at, fields: { ...own, ...shell } }),
    ...documents.map((document, index) =>
      alertDocument({ id: `${id}:${index}`, rule, at, events: [document], fields: block }),
    ),
  ]
}

it('what every golden expects is found in the alerts that a SIEM would write, and nothing else', async () => {
  const profile = { ...defaultProfile, phase: 500, seed: 'siem' }
  const loaded = loadDetectors([bundledRules], { profile })
  const idOf = new Map(loaded.rules.loaded.map(({ shortName, id }) => [shortName, id]))
  const { scenarios } = await loadScenarios([bundledScenarios])
  const options = { seed: 'siem', start: Date.UTC(2026, 2, 2, 9) }
  const wrong: unknown[] = []
  let expectedAlerts = 0
  for await (const one of playCases(casesToPlay(scenarios), options)) {
    const { raised, played } = judgeCase(one, { detectors: loaded.detectors, profile })
    const stored = await readGolden(bundledGoldens, one.scenario.name)
    const id = `${one.scenarioCase.kind}/${one.scenarioCase.name}`
    const block =
      stored.kind === 'golden' ? stored.golden.cases.find((each) => each.case === id) : undefined
    const expected = (block?.alerts ?? []).map((alert) => ({
      ...alert,
      steps: unfoldSteps(alert.steps),
      ruleId: idOf.get(alert.rule) ?? '',
    }))
    const ids = new Set(raised.flatMap(({ events }) => events))
    const hits = raised.flatMap(asInSiem).map(({ _id, _source }) => ({ id: _id, source: _source }))
    const naming = caseNaming(played)
    const times = played.records.map(({ record }) => Date.parse(record.eventTime))
    const { fired, besides } = matchAlerts(
      expected,
      siemAlerts(hits, {
        ids,
        byDocument: new Map([...ids].map((event) => [`doc-${event}`, event])),
      }),
      {
        stepOf: naming.stepOf,
        nameOf: (value) => String(caseNaming({ ...played, records: [] }).nameOf(value)),
        from: Math.min(...times),
        to: Math.max(...times),
      },
    )
    expectedAlerts += expected.length
    const counts = fired.map((some) => some.length)
    if (counts.some((count) => count !== 1) || besides.length > 0) {
      wrong.push([
        one.scenario.name,
        id,
        counts,
        expected.map(({ rule }) => rule),
        besides.map(({ rule }) => rule.name),
      ])
    }
  }
  expect([wrong, expectedAlerts > 50]).toEqual([[], true])
})
