import { TrailproofError } from '../../diagnostic/trailproof-error.ts'

/** A value of the SDK's runtime schemas; what it holds is described in schema-values.ts. */
export type SchemaValue = unknown

/** The schema of an operation as the SDK keeps it: kind, namespace, name, traits, input, output. */
export type OperationSchemaValue = readonly [
  9,
  string,
  string,
  SchemaValue,
  SchemaValue,
  SchemaValue,
]

/** A command of ours, of the shape of the SDK's: `input` and `schema`. Stands in where AWS's SDK has none. */
export abstract class OwnCommand<Input extends object, Output> {
  abstract readonly schema: OperationSchemaValue
  readonly input: Input

  constructor(input: Input) {
    this.input = input
  }

  /** What an SDK client would call; the simulator does not.
   * @throws TrailproofError COMMAND_NOT_SENDABLE always */
  resolveMiddleware(): () => Promise<{ output: Output }> {
    throw new TrailproofError(
      'COMMAND_NOT_SENDABLE',
      `${this.schema[2]} is a command of trailproof; no SDK client can send it.`,
      { hint: 'Send it in a scenario: play.as(actor).send(command).' },
    )
  }
}
