import { z } from 'zod'
import type { ReadingPlan } from '../../engine/reading-plan.ts'
import { agreed } from '../agreed.ts'

const needle = z.strictObject({
  text: z.string().describe('what is looked for in the text of a record'),
  field: z.string(),
  kind: z.enum(['equals', 'prefix', 'suffix', 'contains']),
  value: z.string(),
  ignoreCase: z.literal(true).optional(),
})

const plan = z
  .strictObject({
    looked: z.int().describe('records whose service and action were read without parsing them'),
    rules: z.array(
      z.strictObject({
        rule: z.string(),
        file: z.string(),
        needles: z
          .array(z.array(needle))
          .describe('of each list, a record that the rule matches holds one'),
        decidedBy: z
          .array(z.string())
          .describe('parts of a record by which alone the rule tells that it does not match'),
        parsed: z.int().describe('records that were parsed for the rule'),
        parsedAlone: z.int().describe('of these, records that no other rule needs'),
        matched: z.int(),
      }),
    ),
  })
  .describe('with --explain-plan: how the log was read, the dearest rule first')

/** How a log was read. */
export const readingPlanShape: z.ZodType<ReadingPlan> = agreed<ReadingPlan, z.infer<typeof plan>>(
  plan,
)
