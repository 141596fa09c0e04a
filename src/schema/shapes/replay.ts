import { z } from 'zod'
import type { ReplayJson } from '../../report/json/replay-json.ts'
import { agreed } from '../agreed.ts'
import { alertShape } from './alert.ts'
import { rulesShape } from './rules.ts'

const replay = z.strictObject({
  records: z
    .strictObject({
      read: z.int(),
      judged: z.int(),
      skipped: z.int(),
      duplicate: z.int(),
      late: z.int(),
      malformed: z.int(),
    })
    .describe('read = judged + skipped + duplicate + late + malformed'),
  rules: rulesShape,
  alerts: z.array(alertShape),
})

/** What `replay --format json` prints. */
export const replayShape: z.ZodType<ReplayJson> = agreed<ReplayJson, z.infer<typeof replay>>(replay)
