import { iamArn } from '../../../aws/arn.ts'
import { AwsFailure } from '../../aws-failure.ts'
import { requiredText } from '../../read-input.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { functionsOf, type LambdaFunction } from './functions.ts'
import { serviceCalls, regionalArn, type ServiceCall } from '../service-call.ts'

/** Lambda's read-only calls. The functions of an account are those that the cast runs in. */
export const lambdaOperations: readonly Operation[] = serviceCalls('lambda', [
  { name: 'ListFunctions', run: listFunctions },
  { name: 'ListLayers', run: () => ({ Layers: [] }) },
  { name: 'ListEventSourceMappings', run: () => ({ EventSourceMappings: [] }) },
  { name: 'GetAccountSettings', run: accountSettings },
  functionCall('GetFunction', (found, context) => ({ Configuration: viewOf(found, context) })),
  functionCall('GetFunctionConfiguration', viewOf),
  functionCall('GetPolicy', () => {
    throw new AwsFailure('ResourceNotFoundException', 'The resource you requested does not exist.')
  }),
])

function functionCall(
  name: string,
  answer: (found: LambdaFunction, context: OperationContext) => Output,
): ServiceCall {
  return {
    name,
    resource: functionArn,
    run: (input, context) => {
      const arn = functionArn(input, context)
      const found = functionsOf(context.account).get(arn)
      if (found !== undefined) return answer(found, context)
      throw new AwsFailure('ResourceNotFoundException', `Function not found: ${arn}`)
    },
  }
}

function listFunctions(_: Input, context: OperationContext): Output {
  const here = regionalArn('lambda', 'function:', context)
  const functions = [...functionsOf(context.account).values()].filter(({ arn }) =>
    arn.startsWith(here),
  )
  return { Functions: functions.map((found) => viewOf(found, context)) }
}

function viewOf({ name, arn, role }: LambdaFunction, { account }: OperationContext): Output {
  const found = account.iam.roles.get(role.toLowerCase())
  return {
    FunctionName: name,
    FunctionArn: arn,
    Runtime: 'python3.14',
    Role: found?.arn ?? iamArn(account.number, 'role', role),
    Handler: 'lambda_function.lambda_handler',
    State: 'Active',
  }
}

function functionArn(input: Input, context: OperationContext): string {
  const name = requiredText(input, 'FunctionName')
  return name.startsWith('arn:') ? name : regionalArn('lambda', `function:${name}`, context)
}

function accountSettings(): Output {
  return {
    AccountLimit: { TotalCodeSize: 80_530_636_800, ConcurrentExecutions: 1_000 },
    AccountUsage: { TotalCodeSize: 0, FunctionCount: 0 },
  }
}
