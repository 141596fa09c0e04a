import { z } from 'zod'
import type { ReplayJson } from '../../report/json/replay-json.ts'
import { agreed } from '../agreed.ts'
import { alertShape } from './alert.ts'
import { readingPlanShape } from './reading-plan.ts'
import { recordCountsShape } from './record-counts.ts'
import { rulesShape } from './rules.ts'

const replay = z.strictObject({
  records: recordCountsShape,
  rules: rulesShape,
  alerts: z.array(alertShape),
  plan: readingPlanShape.optional(),
})

/** What `replay --format json` prints. */
export const replayShape: z.ZodType<ReplayJson> = agreed<ReplayJson, z.infer<typeof replay>>(replay)
