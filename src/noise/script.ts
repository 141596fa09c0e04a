import type { Chance } from '../time/chance.ts'
import type { Instant } from '../time/duration.ts'
import type { Action, Failure } from './action.ts'
import type { Caller } from './caller.ts'
import type { Step } from './persona.ts'
import { denied, throttled } from './write-record.ts'

/** How fast calls follow each other, in milliseconds: at least and at most. */
export type Pace = readonly [least: number, most: number]

/** People click and think. */
export const clicking: Pace = [1_500, 45_000]
/** A page of the console asks for what it shows all at once. */
export const loading: Pace = [0, 400]
/** Somebody types one command after the other. */
export const typing: Pace = [4_000, 60_000]
/** A program makes one call after the other. */
export const running: Pace = [60, 900]

/** Calls that are put down one after the other. */
export interface Script {
  readonly steps: readonly Step[]
  /** Lets time pass. */
  readonly pause: (pace: Pace) => void
  /** One call; the next comes after the pace. */
  readonly call: (action: Action, failure?: Failure) => void
  readonly calls: (actions: readonly Action[]) => void
  /** The same script with another caller, region or pace. */
  readonly with: (part: Partial<Setting>) => Script
}

/** Who calls where, and how fast. */
export interface Setting {
  readonly caller: Caller
  readonly region: string
  readonly pace: Pace
  /** The share of calls that are refused. */
  readonly refused: number
  /** The share of calls that come too fast for AWS. */
  readonly tooFast: number
}

/** Begins a script at a moment. */
export function beginScript(
  start: Instant,
  chance: Chance,
  setting: Pick<Setting, 'caller' | 'region' | 'pace'> & Partial<Setting>,
): Script {
  const clock = { now: start }
  return scriptOf([], { clock, chance }, { refused: 0, tooFast: 0, ...setting })
}

function scriptOf(
  steps: Step[],
  shared: { readonly clock: { now: Instant }; readonly chance: Chance },
  setting: Setting,
): Script {
  const { clock, chance } = shared
  const { caller, region, pace } = setting
  const pause = ([least, most]: Pace): void => {
    clock.now += least + chance.below(most - least + 1)
  }
  const call = (action: Action, failure?: Failure): void => {
    steps.push({
      at: clock.now,
      caller,
      region,
      action,
      failure: failure ?? mishap(action, setting, chance),
    })
    pause(pace)
  }
  return {
    steps,
    pause,
    call,
    calls: (actions) => {
      for (const action of actions) call(action)
    },
    with: (part) => scriptOf(steps, shared, { ...setting, ...part }),
  }
}

function mishap(action: Action, setting: Setting, chance: Chance): Failure | undefined {
  const { refused, tooFast, caller } = setting
  if (refused + tooFast === 0 || neverFails.has(action.service.name)) return undefined
  const fraction = chance.fraction()
  if (fraction < refused) return denied(action, caller)
  return fraction < refused + tooFast ? throttled : undefined
}

/** Who may ask at all may ask who they are, and sign-ins fail in other ways. */
const neverFails: ReadonlySet<string> = new Set(['sts', 'signin'])
