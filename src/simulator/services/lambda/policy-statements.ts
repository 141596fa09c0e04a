import { uuid } from '../../../aws/ids.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, OperationContext } from '../../operation.ts'
import { requiredText, textOf } from '../../read-input.ts'
import { readResourcePolicy } from '../resource-policies.ts'
import type { FunctionPolicy, FunctionStatement } from './functions.ts'
import { invalidParameter } from './lambda-call.ts'

/** The statement that a call adds, in the order of members that Lambda writes them in. */
export function statementIn(input: Input, resource: string): FunctionStatement {
  const id = requiredText(input, 'StatementId')
  const condition = conditionIn(input)
  const statement = {
    Sid: id,
    Effect: 'Allow',
    Principal: principalIn(requiredText(input, 'Principal')),
    Action: requiredText(input, 'Action'),
    Resource: resource,
    ...(Object.keys(condition).length === 0 ? {} : { Condition: condition }),
  }
  return { id, text: JSON.stringify(statement) }
}

/** Adds a statement to a policy, which there need not be yet.
 * @throws AwsFailure ResourceConflictException, InvalidParameterValueException for a principal that is not there */
export function withStatement(
  before: FunctionPolicy | undefined,
  statement: FunctionStatement,
  context: OperationContext,
): FunctionPolicy {
  const statements = before?.statements ?? []
  if (statements.some(({ id }) => id === statement.id)) {
    throw new AwsFailure(
      'ResourceConflictException',
      `The statement id (${statement.id}) provided already exists. Please provide a new statement id, or remove the existing statement.`,
    )
  }
  return policyOf([...statements, statement], context)
}

/** Takes a statement away; undefined when none is left.
 * @throws AwsFailure ResourceNotFoundException */
export function withoutStatement(
  before: FunctionPolicy | undefined,
  id: string,
  context: OperationContext,
): FunctionPolicy | undefined {
  const left = before?.statements.filter((statement) => statement.id !== id) ?? []
  if (left.length === (before?.statements.length ?? 0)) {
    throw new AwsFailure(
      'ResourceNotFoundException',
      `Statement ${id} is not found in resource policy.`,
    )
  }
  return left.length === 0 ? undefined : policyOf(left, context)
}

function policyOf(
  statements: readonly FunctionStatement[],
  context: OperationContext,
): FunctionPolicy {
  const text = `{"Version":"2012-10-17","Id":"default","Statement":[${statements.map((one) => one.text).join(',')}]}`
  return { statements, policy: readPolicy(text, context), revision: uuid(context.chance) }
}

function readPolicy(text: string, context: OperationContext) {
  try {
    return readResourcePolicy(text, context, 'InvalidParameterValueException')
  } catch (error) {
    if (!(error instanceof AwsFailure) || !error.message.startsWith('Invalid principal'))
      throw error
    throw invalidParameter(
      'The provided principal was invalid. Please check the principal and try again.',
    )
  }
}

function principalIn(text: string): string | Readonly<Record<string, string>> {
  if (text === '*') return text
  if (/^\d{12}$/.test(text)) return { AWS: `arn:aws:iam::${text}:root` }
  return text.endsWith('.amazonaws.com') ? { Service: text } : { AWS: text }
}

/** Members that become conditions, each with its operator and key. */
const conditions: readonly (readonly [member: string, operator: string, key: string])[] = [
  ['SourceAccount', 'StringEquals', 'AWS:SourceAccount'],
  ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
  ['OrganizationId', 'StringEquals', 'aws:PrincipalOrgID'],
  ['EventSourceToken', 'StringEquals', 'lambda:EventSourceToken'],
  ['FunctionUrlAuthType', 'StringEquals', 'lambda:FunctionUrlAuthType'],
  ['SourceArn', 'ArnLike', 'AWS:SourceArn'],
]

function conditionIn(input: Input): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const found: Record<string, Record<string, string>> = {}
  for (const [member, operator, key] of conditions) {
    const value = textOf(input, member)
    if (value !== undefined) found[operator] = { ...found[operator], [key]: value }
  }
  return found
}
