import { requiredText, textOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { functionNamed, policyKey, qualifiedArn } from './function-name.js';
import { functionCall, noSuchResource } from './lambda-call.js';
import { statementIn, withoutStatement, withStatement } from './policy-statements.js';
/** Lambda's calls on the policies of functions. */
export const functionPolicyOperations = serviceCalls('lambda', [
    functionCall('GetPolicy', {
        run: (input, context) => {
            const { found, named } = functionNamed(input, context);
            const known = found.policies.get(policyKey(named.qualifier));
            if (known === undefined)
                throw noSuchResource();
            return { Policy: known.policy.text, RevisionId: known.revision };
        },
    }),
    functionCall('AddPermission', {
        keys: permissionKeys,
        run: (input, context) => {
            const { found, named } = functionNamed(input, context);
            const key = policyKey(named.qualifier);
            const statement = statementIn(input, qualifiedArn(named));
            found.policies.set(key, withStatement(found.policies.get(key), statement, context));
            return { Statement: statement.text };
        },
    }),
    functionCall('RemovePermission', {
        run: (input, context) => {
            const { found, named } = functionNamed(input, context);
            const key = policyKey(named.qualifier);
            const id = requiredText(input, 'StatementId');
            const left = withoutStatement(found.policies.get(key), id, context);
            if (left === undefined)
                found.policies.delete(key);
            else
                found.policies.set(key, left);
            return {};
        },
    }),
]);
function permissionKeys(input) {
    const authType = textOf(input, 'FunctionUrlAuthType');
    return {
        'lambda:principal': requiredText(input, 'Principal'),
        ...(authType === undefined ? {} : { 'lambda:functionurlauthtype': authType }),
    };
}
//# sourceMappingURL=function-policy-operations.js.map