import { z } from 'zod'
import type { RulesJson } from '../../report/json/rules-json.ts'
import type { VerifyJson } from '../../report/json/verify-json.ts'
import { agreed } from '../agreed.ts'
import { findingShape } from './finding.ts'

const place = { rule: z.string(), file: z.string() }
const findings = z.array(findingShape)

const rules = z.strictObject({
  loaded: z.int().min(0).describe('Running and blind rules.'),
  blind: z.array(z.strictObject({ ...place, field: z.string(), reason: z.string() })),
  otherData: z.array(z.strictObject({ ...place, reason: z.string() })),
  unsupported: findings,
  invalid: findings,
  warnings: findings,
})

/** Which rules took part. */
export const rulesShape: z.ZodType<RulesJson> = agreed<RulesJson, z.infer<typeof rules>>(rules)

const verifyRules = rules.extend({
  notLoaded: z.array(z.string()).describe('Rules that goldens expect but that are not loaded.'),
})

/** Which rules a verify took, and which its goldens miss. */
export const verifyRulesShape: z.ZodType<VerifyJson['rules']> = agreed<
  VerifyJson['rules'],
  z.infer<typeof verifyRules>
>(verifyRules)
