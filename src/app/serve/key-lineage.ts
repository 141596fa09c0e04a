import type { Call, CallOutcome } from '../../scenario/port.ts'

/** Which key made which: sessions and access keys, by the key that asked for them. */
export interface KeyLineage {
  /** Remembers the keys of an answer. */
  readonly note: (call: Call, outcome: CallOutcome) => void
  /** A key and those that it comes from, the nearest first. */
  readonly lineOf: (accessKeyId: string) => readonly string[]
}

/** Follows keys through the calls of an endpoint, so that a session can be held to be in the hands of who asked for it. */
export function keyLineage(): KeyLineage {
  const makers = new Map<string, string>()
  return {
    note: ({ actor: { identity } }, outcome) => {
      const made = outcome.kind === 'output' ? keyIn(outcome.output) : undefined
      if (made === undefined || identity.kind !== 'credentials') return
      const maker = identity.credentials.AccessKeyId
      if (maker !== undefined && maker !== made) makers.set(made, maker)
    },
    lineOf: (accessKeyId) => {
      const line: string[] = []
      for (let key: string | undefined = accessKeyId; key !== undefined; key = makers.get(key)) {
        line.push(key)
      }
      return line
    },
  }
}

/** The members in which IAM and STS answer with a key. */
function keyIn(output: Readonly<Record<string, unknown>>): string | undefined {
  for (const held of [output['Credentials'], output['AccessKey']]) {
    if (typeof held !== 'object' || held === null || !('AccessKeyId' in held)) continue
    if (typeof held.AccessKeyId === 'string') return held.AccessKeyId
  }
  return undefined
}
