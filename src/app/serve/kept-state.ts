import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { Call } from '../../scenario/port.ts'
import type { World } from '../../scenario/world.ts'
import type { Instant } from '../../time/duration.ts'
import { unwritable } from '../unwritable.ts'
import { appendCall, readCalls } from './call-journal.ts'
import { worldShape } from './world-shape.ts'

/** What an endpoint begins with, and what decides its ids. */
export interface Beginning {
  readonly seed: string
  readonly start: Instant
  readonly world: World
}

/** The state of an endpoint between runs: its beginning, and the calls since. */
export interface KeptState extends Beginning {
  readonly calls: readonly Call[]
  /** Remembers one more call. */
  readonly keep: (call: Call) => void
}

/** Opens the state in a folder, or begins one there; only this user can read it, for passwords and keys of the in-memory AWS are in it.
 * @throws TrailproofError STATE_DIFFERS where the folder was begun with another world or seed, OUTPUT_UNWRITABLE, INPUT_BROKEN */
export function keptState(
  folder: string,
  wanted: Beginning,
  { reset }: { readonly reset: boolean },
): KeptState {
  const file = join(folder, 'beginning.json')
  const journal = join(folder, 'calls.ndjson')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (reset) for (const one of [file, journal]) rmSync(one, { force: true })
    if (!existsSync(file)) {
      writeFileSync(file, `${JSON.stringify(wanted, null, 2)}\n`, { mode: 0o600 })
    }
  } catch (cause) {
    throw unwritable(folder, cause)
  }
  const begun = readBeginning(file)
  const differs = (['seed', 'world'] as const).find(
    (part) => JSON.stringify(begun[part]) !== JSON.stringify(wanted[part]),
  )
  if (differs !== undefined) throw otherBeginning(folder, differs)
  return { ...begun, calls: readCalls(journal), keep: (call) => appendCall(journal, call) }
}

const beginningShape = z.object({ seed: z.string(), start: z.number(), world: worldShape })

/** @throws TrailproofError INPUT_BROKEN */
function readBeginning(file: string): Beginning {
  try {
    return beginningShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new TrailproofError('INPUT_BROKEN', `${file} is no beginning of a state.`, {
      cause,
      hint: 'Start anew with --reset.',
    })
  }
}

function otherBeginning(folder: string, part: string): TrailproofError {
  return new TrailproofError('STATE_DIFFERS', `"${folder}" was begun with another ${part}.`, {
    hint: 'Begin anew with --reset, or choose another folder for --state.',
  })
}
