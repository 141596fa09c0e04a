import { requiredText } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { noSuchResource } from './lambda-call.js';
import { layerVersionCall, layerVersionNamed } from './layer-version-call.js';
import { statementIn, withoutStatement, withStatement } from './policy-statements.js';
/** Lambda's calls on the policies of layer versions: how a layer is shared. */
export const layerPolicyOperations = serviceCalls('lambda', [
    layerVersionCall('GetLayerVersionPolicy', (input, context) => {
        const { policy } = layerVersionNamed(input, context).version;
        if (policy === undefined)
            throw noSuchResource();
        return { Policy: policy.policy.text, RevisionId: policy.revision };
    }),
    layerVersionCall('AddLayerVersionPermission', (input, context) => {
        const { version } = layerVersionNamed(input, context);
        const statement = statementIn(input, version.arn);
        version.policy = withStatement(version.policy, statement, context);
        return { Statement: statement.text, RevisionId: version.policy.revision };
    }),
    layerVersionCall('RemoveLayerVersionPermission', (input, context) => {
        const { version } = layerVersionNamed(input, context);
        version.policy = withoutStatement(version.policy, requiredText(input, 'StatementId'), context);
        return {};
    }),
]);
//# sourceMappingURL=layer-policy-operations.js.map