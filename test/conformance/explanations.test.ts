import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadDetectors } from '../../src/app/load-detectors.ts'
import { generate } from '../../src/app/generate.ts'
import { ecsFieldSource } from '../../src/ecs/ecs-field-source.ts'
import { ingestClock } from '../../src/ecs/ingest-clock.ts'
import { trailEvent } from '../../src/ecs/make-trail-event.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import type { TrailEvent } from '../../src/ecs/trail-event.ts'
import type { Detector } from '../../src/engine/detector.ts'

const bundled = fileURLToPath(new URL('../../rules', import.meta.url))
const folders = [
  { name: 'the bundled rules', folder: bundled },
  {
    name: 'elastic/detection-rules (skipped without TRAILPROOF_DETECTION_RULES)',
    folder: process.env['TRAILPROOF_DETECTION_RULES'],
  },
  {
    name: 'SigmaHQ/sigma (skipped without TRAILPROOF_SIGMA)',
    folder: process.env['TRAILPROOF_SIGMA'],
  },
]

/** Records of some scenarios: many actions, successes and failures, several kinds of callers. */
async function events(): Promise<readonly TrailEvent[]> {
  const only = [
    'campaign-leaked-key',
    'discovery-burst',
    'iam-mfa-deactivation',
    'root-login-profile',
  ]
  const { records } = await generate({ only })
  const clock = ingestClock(defaultProfile)
  return records.map((record, position) => trailEvent(record, position, clock))
}

/** The ids of the events on which a rule's account of itself and its match differ. */
function disagreements(detector: Detector, all: readonly TrailEvent[]): readonly string[] {
  const conditions = detector.conditions?.() ?? []
  return all.flatMap((event) => {
    const matches = detector.match(event) !== undefined
    const told = conditions.some(({ tracer }) => {
      const isFulfilled = tracer.clauseOf(event).result === true
      return isFulfilled && tracer.shortfall(event) === 0
    })
    return told === matches ? [] : [`${detector.rule.shortName} ${event.record.eventName}`]
  })
}

describe.each(folders)('the accounts of $name', ({ folder }) => {
  it.skipIf(folder === undefined)(
    'agree with what the rules match',
    { timeout: 120_000 },
    async () => {
      const fields = ecsFieldSource(defaultProfile)
      const { detectors } = loadDetectors([folder!], { profile: defaultProfile, fields })
      const all = await events()
      expect(detectors.flatMap((detector) => disagreements(detector, all))).toEqual([])
    },
  )
})
