import type { Input, Operation, Permission } from '../../operation.ts'
import { requiredText, textOf } from '../../read-input.ts'
import { serviceCalls } from '../service-call.ts'
import { functionNamed, policyKey, qualifiedArn } from './function-name.ts'
import { functionCall, noSuchResource } from './lambda-call.ts'
import { statementIn, withoutStatement, withStatement } from './policy-statements.ts'

/** Lambda's calls on the policies of functions. */
export const functionPolicyOperations: readonly Operation[] = serviceCalls('lambda', [
  functionCall('GetPolicy', {
    run: (input, context) => {
      const { found, named } = functionNamed(input, context)
      const known = found.policies.get(policyKey(named.qualifier))
      if (known === undefined) throw noSuchResource()
      return { Policy: known.policy.text, RevisionId: known.revision }
    },
  }),
  functionCall('AddPermission', {
    keys: permissionKeys,
    run: (input, context) => {
      const { found, named } = functionNamed(input, context)
      const key = policyKey(named.qualifier)
      const statement = statementIn(input, qualifiedArn(named))
      found.policies.set(key, withStatement(found.policies.get(key), statement, context))
      return { Statement: statement.text }
    },
  }),
  functionCall('RemovePermission', {
    run: (input, context) => {
      const { found, named } = functionNamed(input, context)
      const key = policyKey(named.qualifier)
      const id = requiredText(input, 'StatementId')
      const left = withoutStatement(found.policies.get(key), id, context)
      if (left === undefined) found.policies.delete(key)
      else found.policies.set(key, left)
      return {}
    },
  }),
])

function permissionKeys(input: Input): Permission['keys'] {
  const authType = textOf(input, 'FunctionUrlAuthType')
  return {
    'lambda:principal': requiredText(input, 'Principal'),
    ...(authType === undefined ? {} : { 'lambda:functionurlauthtype': authType }),
  }
}
