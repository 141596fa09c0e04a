import { z } from 'zod'
import type { RecordCounts } from '../../engine/replay-result.ts'
import { agreed } from '../agreed.ts'

const counts = z
  .strictObject({
    read: z.int(),
    judged: z.int(),
    skipped: z.int(),
    duplicate: z.int(),
    late: z.int(),
    malformed: z.int(),
  })
  .describe('read = judged + skipped + duplicate + late + malformed')

/** How many records a replay read, and what became of them. */
export const recordCountsShape: z.ZodType<RecordCounts> = agreed<
  RecordCounts,
  z.infer<typeof counts>
>(counts)
