import { describeCommand } from '../aws/describe-command.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import { formatDuration, seconds, type Duration, type Instant } from '../time/duration.ts'
import type { Actor } from './actor.ts'
import type { AwsCommand } from './command.ts'
import type { StepOptions } from './play.ts'
import type { PlayedRecord } from './played-case.ts'
import type { CallOutcome, Cloud } from './port.ts'
import { stepNames } from './step-names.ts'
import { valueNames, type ValueNames } from './value-names.ts'

/** How long a person or script takes between two calls. Fixed, so that no golden hangs on the seed. */
const pace: Duration = seconds(2)

/** A call that was made, with what its inverse needs. */
export interface PlayedStep {
  readonly step: string
  readonly actor: Actor
  readonly command: AwsCommand<unknown>
  readonly service: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly output: Readonly<Record<string, unknown>>
  readonly region: string
  readonly undo: (() => AwsCommand<unknown>) | undefined
}

/** A call to make. */
export interface StepRequest {
  readonly actor: Actor
  readonly region: string
  readonly command: AwsCommand<unknown>
  readonly options: StepOptions & { readonly fails?: string | undefined }
}

/** The state of one play: the clock, the phase, and all that was recorded. Play objects are views of it. */
export class Stage {
  readonly names: ValueNames = valueNames()
  readonly records: PlayedRecord[] = []
  readonly steps: PlayedStep[] = []
  readonly actors: Set<Actor> = new Set()
  readonly cloud: Cloud
  readonly start: Instant
  clock: Instant
  phase: PlayedRecord['phase'] = 'judged'
  longestWait: Duration = 0
  history: Duration = 0
  /** The step under way, for messages. */
  current = 'the first step'
  private paced = true
  private judgedSteps = 0
  private readonly key: string
  private readonly stepNames = stepNames()

  constructor(options: { readonly cloud: Cloud; readonly start: Instant; readonly key: string }) {
    this.cloud = options.cloud
    this.start = options.start
    this.clock = options.start
    this.key = options.key
  }

  async send(request: StepRequest): Promise<Readonly<Record<string, unknown>> | undefined> {
    const { actor, region, options } = request
    const call = describeCommand(request.command)
    const step = this.stepNames.next(call.operation, options.step)
    this.current = step
    this.meet(actor)
    const result = await this.cloud.call({
      ...call,
      actor,
      region,
      at: this.clock,
      key: `${this.key}/${step}`,
    })
    for (const record of result.records) this.records.push({ record, phase: this.phase, step })
    if (this.phase === 'judged') this.judgedSteps += 1
    if (this.paced) this.clock += pace
    const output = expectOutcome(result.outcome, options.fails, step)
    if (output === undefined) return undefined
    this.names.addAnswer(step, output)
    const { command } = request
    this.steps.push({ ...call, step, actor, command, output, region, undo: options.undo })
    return output
  }

  /** Runs a body at a distance before the start; its records are not judged. */
  async before(ago: Duration, body: () => Promise<unknown>): Promise<void> {
    if (this.judgedSteps > 0) {
      throw new TrailproofError(
        'SCENARIO_INVALID',
        `play.before(${formatDuration(ago)}) comes after the judged step "${this.current}".`,
        { hint: 'Play what happened before first.' },
      )
    }
    const clock = this.clock
    this.phase = 'before'
    this.clock = this.start - ago
    this.history = Math.max(this.history, ago)
    await body()
    this.phase = 'judged'
    this.clock = clock
  }

  /** Runs a body while the clock stands still between calls. */
  async unpaced(body: () => Promise<unknown>): Promise<void> {
    const { paced } = this
    this.paced = false
    await body()
    this.paced = paced
  }

  passTo(moment: Instant): void {
    if (moment <= this.clock) return
    this.longestWait = Math.max(this.longestWait, moment - this.clock)
    this.clock = moment
  }

  meet(actor: Actor): void {
    if (this.actors.has(actor)) return
    this.actors.add(actor)
    this.names.add(this.cloud.credentialsOf(actor).AccessKeyId, `${actor.name}.key`)
    this.names.add(this.cloud.addressOf(actor), `${actor.name}.ip`)
  }
}

function expectOutcome(
  outcome: CallOutcome,
  fails: string | undefined,
  step: string,
): Readonly<Record<string, unknown>> | undefined {
  if (outcome.kind === 'output') {
    if (fails === undefined) return outcome.output
    throw new TrailproofError(
      'STEP_FAILED',
      `Step "${step}" succeeded, but ${fails} was expected.`,
      {
        hint: 'Take { fails } away if success is right.',
      },
    )
  }
  if (outcome.code === fails) return undefined
  const expected = fails === undefined ? 'success' : fails
  throw new TrailproofError(
    'STEP_FAILED',
    `Step "${step}": expected ${expected}, but AWS answers ${outcome.code}: ${outcome.message}`,
    { hint: hintOf(outcome.code) },
  )
}

function hintOf(code: string): string {
  return code.startsWith('AccessDenied')
    ? 'Give the actor a policy that allows it in the world, or say { fails: "AccessDenied" }.'
    : `If AWS is right to refuse, say { fails: "${code}" }.`
}
