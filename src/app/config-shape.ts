import { z } from 'zod'
import type { Profile } from '../ecs/profile.ts'
import { isTrailproofError } from '../diagnostic/trailproof-error.ts'
import { isLintCode } from '../rule/lint/lint-codes.ts'
import { type Duration, parseDuration } from '../time/duration.ts'

/** `[profile]` of `trailproof.toml`; the first three keys are the integration's own settings. */
export interface RawProfile {
  readonly integration?: Profile['integration'] | undefined
  readonly actor_target_mapping?: boolean | undefined
  readonly retain?: Profile['retain'] | undefined
  readonly lag?: Profile['lag'] | undefined
  readonly phase?: Duration | undefined
  readonly geo?: Profile['geo']
  readonly geoip?: string | undefined
  readonly asn?: string | undefined
}

/** `trailproof.toml` with its paths as they are written. */
export interface RawConfig {
  readonly rules?: readonly string[] | undefined
  readonly indicators?: readonly string[] | undefined
  readonly exceptions?: readonly string[] | undefined
  readonly 'sigma-mapping'?: string | undefined
  readonly scenarios?: readonly string[] | undefined
  readonly golden?: string | undefined
  readonly expect?: Readonly<Record<string, readonly string[]>> | undefined
  readonly 'allow-unsupported'?: readonly string[] | undefined
  readonly 'allow-lint'?: readonly string[] | undefined
  readonly profile?: RawProfile | undefined
}

const filled = z.string().min(1)
const oneOrMore = z.union([filled.transform((text) => [text]), z.array(filled)], {
  error: 'must be text or a list of texts',
})
const duration = z.string().transform(readDuration)
const lintCode = z
  .string()
  .transform((text) => text.toUpperCase())
  .refine(isLintCode, { error: 'must be a code of lint, such as RULE_OVERRIDE_MISSING' })
const lag = z.union([z.enum(['none', 'cloudtrail']), duration], {
  error: 'must be none, cloudtrail or a duration such as 5m',
})

export const configShape: z.ZodType<RawConfig> = z.strictObject({
  rules: oneOrMore.optional(),
  indicators: oneOrMore.optional(),
  exceptions: oneOrMore.optional(),
  'sigma-mapping': filled.optional(),
  scenarios: oneOrMore.optional(),
  golden: filled.optional(),
  expect: z.record(filled, oneOrMore).optional(),
  'allow-unsupported': oneOrMore.optional(),
  'allow-lint': oneOrMore.pipe(z.array(lintCode)).optional(),
  profile: z
    .strictObject({
      integration: z.enum(['8.9.0']).optional(),
      actor_target_mapping: z.boolean().optional(),
      retain: z.enum(['all', 'keyword', 'flattened', 'none', 'minimal']).optional(),
      lag: lag.optional(),
      phase: duration.optional(),
      geo: z.enum(['on', 'off']).optional(),
      geoip: filled.optional(),
      asn: filled.optional(),
    })
    .optional(),
})

function readDuration(text: string, context: z.RefinementCtx): Duration {
  try {
    return parseDuration(text)
  } catch (error) {
    if (!isTrailproofError(error)) throw error
    context.addIssue({ code: 'custom', message: 'must be a duration such as 30s or 5m' })
    return z.NEVER
  }
}
