import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readRecords } from '../../src/cloudtrail/input/read-records.ts'
import { ecsFieldSource } from '../../src/ecs/ecs-field-source.ts'
import { ingestClock } from '../../src/ecs/ingest-clock.ts'
import { trailEvent } from '../../src/ecs/make-trail-event.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import type { TrailEvent } from '../../src/ecs/trail-event.ts'
import { createDetector } from '../../src/engine/create-detector.ts'
import { replay } from '../../src/engine/replay.ts'
import { checkRules } from '../../src/rule/check-rules.ts'
import { loadRules } from '../../src/rule/load-rules.ts'

const folder = process.env['TRAILPROOF_DETECTION_RULES']
const logs = fileURLToPath(new URL('../../../shared/data/real/stratus-red-team', import.meta.url))
const fields = ecsFieldSource(defaultProfile)

async function recordedEvents(): Promise<readonly TrailEvent[]> {
  const clock = ingestClock(defaultProfile)
  const events: TrailEvent[] = []
  for await (const batch of readRecords([logs])) {
    for (const { value, position } of batch) events.push(trailEvent(value, position, clock))
  }
  return events
}

describe.skipIf(folder === undefined)(
  'the ES|QL rules of elastic/detection-rules (skipped without TRAILPROOF_DETECTION_RULES)',
  () => {
    const paths = ['rules', 'rules_building_block'].map((name) => `${folder}/${name}`)

    it('all compile but those that ask a language model', { timeout: 60_000 }, () => {
      const rules = loadRules(paths).files.filter(({ draft }) => draft?.type === 'esql')
      const names = new Set(rules.map(({ shortName }) => shortName))
      const { unsupported, invalid } = checkRules(paths, fields)
      const refused = [...unsupported, ...invalid].filter(({ rule }) => names.has(rule ?? ''))
      expect({ rules: rules.length, codes: refused.map(({ code }) => code) }).toEqual({
        rules: 209,
        codes: Array.from({ length: 7 }, () => 'LLM_UNSUPPORTED'),
      })
    })

    it.skipIf(!existsSync(logs))(
      'of AWS all run over real records (skipped without ../shared)',
      { timeout: 60_000 },
      async () => {
        const { rules } = loadRules([`${folder}/rules/integrations/aws`])
        const detectors = rules
          .filter(({ type }) => type === 'esql')
          .map((rule) => createDetector(rule, fields))
        const { records } = replay(await recordedEvents(), { detectors, fields, phase: 0 })
        expect({ detectors: detectors.length, judged: records.judged }).toEqual({
          detectors: 23,
          judged: 310,
        })
      },
    )
  },
)
