import { firstLetterLowered } from '../aws/first-letter-lowered.ts'
import { isMembers } from '../aws/members.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import { AwsFailure } from './aws-failure.ts'
import type { Input } from './operation.ts'

/** A text of the input, undefined when it was not sent.
 * @throws TrailproofError INPUT_TYPE_WRONG for another type: no SDK would send it */
export function textOf(input: Input, name: string): string | undefined {
  const value = input[name]
  if (value === undefined || typeof value === 'string') return value
  throw wrongType(name, 'a text', value)
}

/** A text that AWS requires.
 * @throws AwsFailure ValidationException when it was not sent */
export function requiredText(input: Input, name: string): string {
  const value = textOf(input, name)
  if (value !== undefined) return value
  throw missing(name)
}

/** A number of the input, undefined when it was not sent. */
export function numberOf(input: Input, name: string): number | undefined {
  const value = input[name]
  if (value === undefined || typeof value === 'number') return value
  throw wrongType(name, 'a number', value)
}

/** A boolean of the input, undefined when it was not sent. */
export function booleanOf(input: Input, name: string): boolean | undefined {
  const value = input[name]
  if (value === undefined || typeof value === 'boolean') return value
  throw wrongType(name, 'a boolean', value)
}

/** A list of texts; empty when it was not sent. */
export function textsOf(input: Input, name: string): readonly string[] {
  return listOf(input, name).map((item) => {
    if (typeof item === 'string') return item
    throw wrongType(name, 'a list of texts', item)
  })
}

/** A list of objects; empty when it was not sent. */
export function objectsOf(input: Input, name: string): readonly Input[] {
  return listOf(input, name).map((item) => {
    if (isMembers(item)) return item
    throw wrongType(name, 'a list of objects', item)
  })
}

/** An object inside the input, undefined when it was not sent. */
export function objectOf(input: Input, name: string): Input | undefined {
  const value = input[name]
  if (value === undefined || isMembers(value)) return value
  throw wrongType(name, 'an object', value)
}

/** AWS's text for a parameter that must be there. */
export function missing(name: string): AwsFailure {
  return invalid(`Value null at '${firstLetterLowered(name)}'`, 'Member must not be null')
}

/** AWS's text for one value that breaks a constraint of the API's model. */
export function invalid(value: string, constraint: string): AwsFailure {
  return new AwsFailure(
    'ValidationException',
    `1 validation error detected: ${value} failed to satisfy constraint: ${constraint}`,
  )
}

function listOf(input: Input, name: string): readonly unknown[] {
  const value = input[name]
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  throw wrongType(name, 'a list', value)
}

function wrongType(name: string, wanted: string, value: unknown): TrailproofError {
  return new TrailproofError('INPUT_TYPE_WRONG', `${name} is ${wanted}, not ${typeof value}.`, {
    hint: 'Write the input in the spelling and types of the AWS SDK.',
  })
}
