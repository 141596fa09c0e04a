import { describeCommand } from '../aws/describe-command.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import { formatDuration, seconds, type Duration, type Instant } from '../time/duration.ts'
import type { Actor } from './actor.ts'
import type { AwsCommand } from './command.ts'
import type { StepOptions } from './play.ts'
import type { PlayedRecord } from './played-case.ts'
import type { Call, CallOutcome, CallResult, Cloud } from './port.ts'
import { currentTechniques } from './current-techniques.ts'
import { stepNames } from './step-names.ts'
import { valueNames, type ValueNames } from './value-names.ts'

type Members = Readonly<Record<string, unknown>> | undefined

/** How long a person or script takes between two calls. Fixed, so that no golden hangs on the seed. */
const pace: Duration = seconds(2)

/** A call that was made, with what its inverse needs. */
export interface PlayedStep {
  readonly step: string
  readonly service: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly output: Readonly<Record<string, unknown>>
  /** What the inverse asked for before the call; undefined when it asks nothing or the answer was an error. */
  readonly prior: Readonly<Record<string, unknown>> | undefined
  readonly region: string
  /** The account that the call acted in. */
  readonly account: string
  readonly undo: (() => AwsCommand<unknown>) | undefined
}

/** A call in AWS's names. */
export type PlainStep = Pick<Call, 'service' | 'operation' | 'input' | 'actor' | 'region' | 'undo'>

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
  readonly services: Set<string> = new Set()
  /** What the judged steps say that they do. */
  readonly techniques: Set<string> = new Set()
  clock: Instant
  phase: PlayedRecord['phase'] = 'judged'
  longestWait: Duration = 0
  history: Duration = 0
  /** The step under way, for messages. */
  current = 'the first step'
  private paced = true
  private judgedSteps = 0
  /** The other accounts of the world. */
  readonly aliases: readonly string[]
  private readonly key: string
  private readonly stepNames = stepNames()
  /** Asks for what the inverse of a call needs to know before it; set when the play will be undone. */
  private readonly askPrior: ((stage: Stage, call: PlainStep) => Promise<Members>) | undefined

  constructor(options: {
    readonly cloud: Cloud
    readonly start: Instant
    readonly key: string
    readonly aliases: readonly string[]
    readonly askPrior?: ((stage: Stage, call: PlainStep) => Promise<Members>) | undefined
  }) {
    this.cloud = options.cloud
    this.start = options.start
    this.clock = options.start
    this.key = options.key
    this.aliases = options.aliases
    for (const alias of [undefined, ...options.aliases]) {
      this.names.add(options.cloud.accountNumber(alias), accountName(alias))
    }
    this.askPrior = options.askPrior
  }

  async send(request: StepRequest): Promise<Members> {
    const { actor, region, options } = request
    const call = { ...describeCommand(request.command), actor, region }
    const step = this.stepNames.next(call.operation, options.step)
    this.current = step
    const techniques = this.techniquesOf(options)
    this.meet(actor)
    this.services.add(call.service)
    const prior = await this.askPrior?.(this, call)
    const { undo } = options
    const own = undo === undefined ? {} : { undo: () => describeCommand(undo()) }
    const result = await this.call({ ...call, ...own }, { step, phase: this.phase, ...techniques })
    if (this.phase === 'judged') this.judgedSteps += 1
    if (this.paced) this.clock += pace
    const output = expectOutcome(result.outcome, options.fails, step)
    if (output === undefined) return undefined
    this.names.addAnswer(step, output)
    const account = accountOf(result)
    this.steps.push({ ...call, step, output, prior, account, undo: options.undo })
    return output
  }

  /** What a step says that it does; nothing where it says nothing. */
  private techniquesOf({ technique }: StepOptions): Pick<PlayedRecord, 'techniques'> {
    if (technique === undefined) return {}
    const given = typeof technique === 'string' ? [technique] : technique
    const techniques = currentTechniques(given, `Step "${this.current}"`)
    if (this.phase === 'judged') for (const id of techniques) this.techniques.add(id)
    return { techniques }
  }

  /** Makes a call and keeps its records; the clock stays. */
  async call(call: PlainStep, as: Omit<PlayedRecord, 'record'>): Promise<CallResult> {
    const key = `${this.key}/${as.step}`
    const { step, phase } = as
    const result = await this.cloud.call({ ...call, step, phase, at: this.clock, key })
    for (const record of result.records) this.records.push({ record, ...as })
    return result
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

/** How goldens call an account. */
const accountName = (alias: string | undefined): string =>
  alias === undefined ? 'account' : `${alias}.account`

function accountOf(result: CallResult): string {
  const account = result.records[0]?.['recipientAccountId']
  return typeof account === 'string' ? account : ''
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
