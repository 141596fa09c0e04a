import type { ServiceCall } from '../service-call.ts'
import { AwsFailure } from '../../aws-failure.ts'
import { numberOf, textOf } from '../../read-input.ts'
import type { Input, Output } from '../../operation.ts'
import { pageOf } from '../page.ts'
import { functionKeys, functionPolicy, functionResource } from './function-name.ts'

/** A call on one function, named by FunctionName and Qualifier. */
export function functionCall(
  name: string,
  parts: Pick<ServiceCall, 'run' | 'record' | 'action' | 'keys' | 'dataResource'>,
): ServiceCall {
  return {
    name,
    resource: functionResource,
    policy: functionPolicy,
    ...parts,
    keys: (input, context) => ({
      ...functionKeys(input, context),
      ...parts.keys?.(input, context),
    }),
  }
}

/** A page of a list in Lambda's terms: Marker, MaxItems and NextMarker.
 * @throws AwsFailure InvalidParameterValueException for a marker that it did not give */
export function lambdaPage(input: Input, member: string, list: readonly Output[]): Output {
  const { entries, next } = pageOf(list, {
    most: Math.max(1, numberOf(input, 'MaxItems') ?? 50),
    token: textOf(input, 'Marker'),
    badToken: 'InvalidParameterValueException',
  })
  return { [member]: entries, ...(next === undefined ? {} : { NextMarker: next }) }
}

/** What Lambda says of a value that it does not take. */
export function invalidParameter(message: string): AwsFailure {
  return new AwsFailure('InvalidParameterValueException', message)
}

/** What Lambda says of something without a name of its own, such as a policy, that is not there. */
export function noSuchResource(): AwsFailure {
  return new AwsFailure('ResourceNotFoundException', 'The resource you requested does not exist.')
}
