import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { clientWithUserAgent } from '../../aws/clients/tools.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { Call } from '../../scenario/port.ts'

/** Appends a call to a journal, a line each: making the calls of a journal again makes the state again. */
export function appendCall(file: string, call: Call): void {
  const { actor, ...rest } = call
  const userAgent = actor.client.userAgent({ service: call.service, operation: call.operation })
  const line = { ...rest, identity: actor.identity, userAgent }
  appendFileSync(file, `${JSON.stringify(line, encoded)}\n`, { mode: 0o600 })
}

/** Reads the calls of a journal; none where there is no file. A last line that was cut off is left out: its call was not answered.
 * @throws TrailproofError INPUT_BROKEN for any other line that is no call */
export function readCalls(file: string): readonly Call[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    if (line === '') return []
    try {
      return [callOf(JSON.parse(line, decoded) as JournalLine)]
    } catch (cause) {
      if (at === lines.length - 1) return []
      throw new TrailproofError('INPUT_BROKEN', `${file}:${at + 1} is no call.`, {
        cause,
        hint: 'Start anew with --reset.',
      })
    }
  })
}

type JournalLine = Omit<Call, 'actor'> & {
  readonly identity: Call['actor']['identity']
  readonly userAgent: string
}

function callOf({ identity, userAgent, ...call }: JournalLine): Call {
  const client = clientWithUserAgent('request', userAgent)
  const actor = { name: 'request', identity, place: 'request', address: 0, client }
  return { ...call, actor }
}

// JSON has neither bytes nor moments; `this` is the object that holds the value, before JSON made a text of it.
function encoded(this: unknown, name: string, value: unknown): unknown {
  const held = (this as Readonly<Record<string, unknown>>)[name]
  if (held instanceof Date) return { $date: held.toISOString() }
  if (held instanceof Uint8Array) return { $bytes: Buffer.from(held).toString('base64') }
  return value
}

function decoded(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('$date' in value && typeof value.$date === 'string') return new Date(value.$date)
  if ('$bytes' in value && typeof value.$bytes === 'string') {
    return Uint8Array.from(Buffer.from(value.$bytes, 'base64'))
  }
  return value
}
