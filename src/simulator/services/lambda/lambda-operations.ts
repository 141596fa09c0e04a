import { AwsFailure } from '../../aws-failure.ts'
import { requiredText } from '../../read-input.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { readCalls, regionalArn, type ReadCall } from '../read-call.ts'

/** Lambda's read-only calls. No function is declared in a world, so that every name is unknown. */
export const lambdaOperations: readonly Operation[] = readCalls('lambda', [
  { name: 'ListFunctions', run: () => ({ Functions: [] }) },
  { name: 'ListLayers', run: () => ({ Layers: [] }) },
  { name: 'ListEventSourceMappings', run: () => ({ EventSourceMappings: [] }) },
  { name: 'GetAccountSettings', run: accountSettings },
  functionCall('GetFunction'),
  functionCall('GetFunctionConfiguration'),
  functionCall('GetPolicy'),
])

function functionCall(name: string): ReadCall {
  return {
    name,
    resource: functionArn,
    run: (input, context) => {
      const message = `Function not found: ${functionArn(input, context)}`
      throw new AwsFailure('ResourceNotFoundException', message)
    },
  }
}

function functionArn(input: Input, context: OperationContext): string {
  return regionalArn('lambda', `function:${requiredText(input, 'FunctionName')}`, context)
}

function accountSettings(): Output {
  return {
    AccountLimit: { TotalCodeSize: 80_530_636_800, ConcurrentExecutions: 1_000 },
    AccountUsage: { TotalCodeSize: 0, FunctionCount: 0 },
  }
}
