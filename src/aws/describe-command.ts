import { NormalizedSchema } from '@smithy/core/schema'
import { didYouMean } from '../diagnostic/nearest-name.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import { isMembers, type Members } from './members.ts'
import { namespaceNames } from './namespaces.ts'

/** What a command asks for, in AWS's own names. */
export interface CommandCall {
  /** The namespace: `iam`, `elasticloadbalancingv2` … */
  readonly service: string
  /** The API's name: `CreateUser`. */
  readonly operation: string
  /** The members that are set, in the order of the service's own model. */
  readonly input: Members
}

/** Reads an AWS SDK v3 command, or one of ours: which service, which operation, which input.
 * The schema that the command brings along checks the input, so that a member AWS does not know is named and not lost.
 * This is the only file that knows how the SDK keeps its schemas.
 * @example describeCommand(new CreateUserCommand({ UserName: 'eve' })) // { service: 'iam', operation: 'CreateUser', input: { UserName: 'eve' } }
 * @throws TrailproofError COMMAND_UNREADABLE for what is no command, COMMAND_INPUT_UNKNOWN for an unknown input member */
export function describeCommand(command: unknown): CommandCall {
  const { schema, input } = partsOf(command)
  const [, namespace, operation] = schema
  const service = namespace.slice(namespace.lastIndexOf('.') + 1)
  if (!namespaceNames.has(service)) {
    throw new TrailproofError(
      'COMMAND_UNREADABLE',
      `The command ${operation} belongs to ${service}, a service that is not known here.`,
      { hint: didYouMean(service, namespaceNames) ?? `Known: ${[...namespaceNames].join(', ')}.` },
    )
  }
  return { service, operation, input: inModelOrder(input, { schema, service, operation }) }
}

/** As @smithy/core writes the schema of an operation: kind 9, namespace, name, traits, input, output. */
type OperationSchema = readonly [9, string, string, unknown, SchemaRef, SchemaRef]
type SchemaRef = Parameters<typeof NormalizedSchema.of>[0]

function partsOf(command: unknown): {
  readonly schema: OperationSchema
  readonly input: Members
} {
  if (typeof command !== 'object' || command === null) throw unreadable(nameOf(command))
  const schema = 'schema' in command ? command.schema : undefined
  const input = 'input' in command ? command.input : undefined
  if (!isOperationSchema(schema)) throw unreadable(nameOf(command))
  if (input !== undefined && !isMembers(input)) {
    throw unreadable(`${nameOf(command)} with ${nameOf(input)} as its input`)
  }
  return { schema, input: input ?? {} }
}

function unreadable(what: string): TrailproofError {
  return new TrailproofError('COMMAND_UNREADABLE', `This is no AWS command: ${what}.`, {
    hint: 'Send an AWS SDK v3 command, such as new CreateUserCommand({ UserName: "eve" }) of @aws-sdk/client-iam.',
  })
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value !== 'object') return `a ${typeof value}`
  if (Array.isArray(value)) return 'an array'
  const name: unknown = value.constructor?.name
  return typeof name === 'string' && name !== 'Object' ? `a ${name}` : 'an object without a schema'
}

function isOperationSchema(value: unknown): value is OperationSchema {
  return (
    Array.isArray(value) &&
    value[0] === 9 &&
    typeof value[1] === 'string' &&
    typeof value[2] === 'string'
  )
}

const memberNames = new WeakMap<OperationSchema, ReadonlySet<string>>()

function membersOf(schema: OperationSchema): ReadonlySet<string> {
  const known = memberNames.get(schema)
  if (known !== undefined) return known
  const input = NormalizedSchema.of(schema[4])
  const names = new Set<string>()
  if (input.isStructSchema()) for (const [name] of input.structIterator()) names.add(name)
  memberNames.set(schema, names)
  return names
}

function inModelOrder(
  input: Members,
  command: {
    readonly schema: OperationSchema
    readonly service: string
    readonly operation: string
  },
): Members {
  const members = membersOf(command.schema)
  for (const name of Object.keys(input)) {
    if (members.has(name)) continue
    throw new TrailproofError(
      'COMMAND_INPUT_UNKNOWN',
      `${command.service}:${command.operation} has no parameter "${name}".`,
      { hint: didYouMean(name, members) ?? `It has: ${[...members].join(', ') || 'none'}.` },
    )
  }
  const ordered: Record<string, unknown> = {}
  for (const name of members) {
    if (input[name] !== undefined) ordered[name] = input[name]
  }
  return ordered
}
