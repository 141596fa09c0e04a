import type { z } from 'zod'
import { configShape } from '../app/config-shape.ts'
import { goldenShape } from '../golden/parse-golden.ts'
import { alertShape } from './shapes/alert.ts'
import { changesLineShape, changesShape } from './shapes/changes.ts'
import { coverageShape, techniqueShape } from './shapes/coverage.ts'
import { evidenceShape } from './shapes/evidence.ts'
import { explainShape } from './shapes/explain.ts'
import { liveCollectShape } from './shapes/live-collect.ts'
import { livePlanShape } from './shapes/live-plan.ts'
import { liveCleanupShape, liveRunShape, liveStatusShape } from './shapes/live-run.ts'
import { liveSiemShape } from './shapes/live-siem.ts'
import { replayShape } from './shapes/replay.ts'
import { rulesCheckShape } from './shapes/rules-check.ts'
import { surveyShape } from './shapes/survey.ts'
import { verifyLineShape, verifyShape } from './shapes/verify.ts'

/** Something that is written or read as JSON or TOML, and its shape. */
export interface SchemaSource {
  /** What it describes, for the list and as the schema's title. */
  readonly title: string
  readonly shape: z.ZodType
}

/** Every schema by the name that `trailproof schema` knows it by. */
export const schemas: Readonly<Record<string, SchemaSource>> = {
  config: { title: 'trailproof.toml', shape: configShape },
  golden: { title: 'A golden: golden/SCENARIO.json', shape: goldenShape },
  verify: { title: 'verify --format json', shape: verifyShape },
  'verify-line': { title: 'A line of verify --format ndjson', shape: verifyLineShape },
  survey: { title: 'survey --format json', shape: surveyShape },
  replay: { title: 'replay --format json', shape: replayShape },
  alert: { title: 'A line of replay --format ndjson', shape: alertShape },
  changes: { title: 'replay --against --format json', shape: changesShape },
  'changes-line': { title: 'A line of replay --against --format ndjson', shape: changesLineShape },
  explain: { title: 'explain --format json', shape: explainShape },
  'rules-check': { title: 'rules check --format json', shape: rulesCheckShape },
  coverage: { title: 'coverage --format json', shape: coverageShape },
  technique: { title: 'A line of coverage --format ndjson', shape: techniqueShape },
  'live-siem': { title: 'live siem --format json', shape: liveSiemShape },
  evidence: { title: 'A line of an evidence file', shape: evidenceShape },
  'live-plan': { title: 'live plan --format json', shape: livePlanShape },
  'live-run': { title: 'live run --format json', shape: liveRunShape },
  'live-status': { title: 'live status --format json', shape: liveStatusShape },
  'live-cleanup': { title: 'live cleanup --format json', shape: liveCleanupShape },
  'live-collect': { title: 'live collect --format json', shape: liveCollectShape },
}
