import { namespaceOf } from '../aws/namespaces.ts'
import { inverseOf } from '../aws/inverse/inverse-of.ts'
import type { Inverse, PlainCall } from '../aws/inverse/inverse.ts'
import type { Members } from '../aws/members.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import type { CallOutcome } from '../scenario/port.ts'
import type { Chance } from '../time/chance.ts'
import type { AwsCaller, AwsRequest } from './aws-caller.ts'
import type { RunPhase } from './ledger/entry.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { RunNames } from './names/run-names.ts'
import { withOwnMarks } from './own-marks.ts'
import { pauses } from './patience.ts'
import type { RunClock } from './run-clock.ts'

/** What the calls of a run are made with. */
export interface Run {
  readonly run: string
  readonly names: RunNames
  /** The boundary that a user or role of the run gets: `user/mallory`. */
  readonly boundaryOf?: ((holder: string) => Members) | undefined
  readonly call: AwsCaller
  readonly ledger: Pick<Ledger, 'write'>
  readonly clock: RunClock
  readonly chance: Chance
  /** Whether an answer is worth another try. */
  readonly isPassing: (outcome: CallOutcome, step: string) => boolean
  /** Tells the run to stop: nothing is made any more, what was made is taken back. */
  readonly signal?: AbortSignal | undefined
}

/** A call of a run, in the scenario's names. */
export interface RunCall extends Omit<AwsRequest, 'as' | 'userAgent'> {
  readonly phase: RunPhase
  readonly step: string
  readonly as: AwsRequest['as']
  readonly userAgent?: string | undefined
  /** Takes the call back, where the table of inverse operations has none or a wrong one. */
  readonly undo?: (() => PlainCall) | undefined
}

/** Makes the calls of a run: in its names, with its marks, and never without a line in the ledger first. */
export function performer(run: Run): (call: RunCall) => Promise<CallOutcome> {
  let intents = 0
  return async (call) => {
    const { phase, step, service, operation, region } = call
    const input = withOwnMarks({ ...call, input: run.names.toRun(call) }, run)
    const wire = { ...call, input }
    const inverse = call.undo === undefined ? inverseOf(service, operation) : undefined
    if (inverse?.kind === 'nothing') return patiently(run, wire)
    const undoOf = undoing(call, { inverse, input, isOwn: run.names.isOwn(input) })
    const prior = await priorOf(run, wire, inverse)
    intents += 1
    const id = intents
    const at = run.clock.now()
    const inDoubt = call.undo === undefined ? undoOf({ output: {}, prior }) : []
    const about = { phase, step, service, operation, region }
    run.ledger.write({ kind: 'intent', id, ...about, undo: inDoubt, at })
    const outcome = await patiently(run, wire)
    const undo = outcome.kind === 'output' ? undoOf({ output: outcome.output, prior }) : []
    run.ledger.write({ kind: 'made', id, undo })
    return outcome
  }
}

/** What takes a call back, once its answer is known.
 * @throws TrailproofError LIVE_UNDOABLE where nothing does: such a call is never made */
function undoing(
  { undo, service, operation, step }: RunCall,
  made: {
    readonly inverse: Inverse | undefined
    readonly input: Members
    readonly isOwn: boolean
  },
): (answer: {
  readonly output: Members
  readonly prior: Members | undefined
}) => readonly PlainCall[] {
  if (undo !== undefined) return () => [undo()].filter(hasNoSecret)
  const { inverse, input, isOwn } = made
  const reason =
    inverse?.kind === 'calls'
      ? inverse.impossibleFor?.(input)
      : inverse?.kind === 'impossible'
        ? inverse.reason
        : `${operation} has no known inverse.`
  // What a run made goes away whole: nothing about it has to be brought back.
  if (isOwn && reason !== undefined) return () => []
  if (reason !== undefined || inverse?.kind !== 'calls') {
    throw new TrailproofError('LIVE_UNDOABLE', `Step "${step}" cannot be taken back: ${reason}`, {
      hint: `Give it an { undo } in the scenario, or leave ${service}:${operation} out of what is played live.`,
    })
  }
  return (answer) => inverse.calls({ input, ...answer }).filter(hasNoSecret)
}

/** A ledger holds no secret: what could only be taken back with one is the run's own and goes away whole. */
function hasNoSecret({ service, input }: PlainCall): boolean {
  const { dropped, masked } = namespaceOf(service)
  return !Object.keys(input).some((member) => dropped.has(member) || masked.has(member))
}

/** What the inverse needs to know of how things stood before the call. */
async function priorOf(
  run: Run,
  call: RunCall,
  inverse: Inverse | undefined,
): Promise<Members | undefined> {
  if (inverse?.kind !== 'calls' || inverse.prior === undefined) return undefined
  const outcome = await patiently(run, {
    ...inverse.prior(call.input),
    region: call.region,
    as: 'operator',
    phase: 'undo',
    step: `${call.step}/prior`,
  })
  return outcome.kind === 'output' ? outcome.output : undefined
}

/** Makes a call until it answers what it should, or long enough; each attempt stands in the ledger. */
export async function patiently(run: Run, call: RunCall): Promise<CallOutcome> {
  const waits = pauses(run.chance)
  for (;;) {
    if (call.phase !== 'undo') run.signal?.throwIfAborted()
    const { outcome, requestId } = await run.call(call)
    const { phase, step, service, operation, region } = call
    run.ledger.write({
      kind: 'attempt',
      phase,
      step,
      service,
      operation,
      region,
      requestId,
      accessKeyId: call.as === 'operator' ? undefined : call.as.AccessKeyId,
      outcome: outcome.kind === 'output' ? 'ok' : outcome.code,
      at: run.clock.now(),
    })
    if (!run.isPassing(outcome, call.step)) return outcome
    const pause = waits.next()
    if (pause.done === true) return outcome
    await run.clock.sleep(pause.value)
  }
}
