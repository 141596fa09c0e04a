import { uuid } from '../../../aws/ids.js';
import { namespaceOf } from '../../../aws/namespaces.js';
import { recordValue } from '../../../aws/record-value.js';
import { booleanOf, numberOf, textOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { codeIn } from './function-code.js';
import { functionNamed, namedFunction } from './function-name.js';
import { layerKeys, requireRole, settingsIn } from './function-settings.js';
import { otherRevision, publish } from './function-versions.js';
import { configurationOf } from './function-view.js';
import { functionCall, invalidParameter } from './lambda-call.js';
import { answerInRecord } from './lambda-records.js';
import { concurrencyOf } from './function-operations.js';
/** Lambda's calls that change a function: its code, its configuration, how often it may run at once. */
export const functionUpdateOperations = serviceCalls('lambda', [
    functionCall('UpdateFunctionCode', {
        run: updateCode,
        record: ({ input, output, context }) => ({
            requestParameters: codeRequest(input, context),
            ...answerInRecord(output),
        }),
    }),
    functionCall('UpdateFunctionConfiguration', {
        run: (input, context) => {
            const found = updatable(input, context);
            const role = textOf(input, 'Role');
            if (role !== undefined)
                requireRole(role, context);
            found.settings = changed(settingsIn(input, found.settings, context), context);
            return updated(found, context);
        },
        keys: layerKeys,
        record: ({ output }) => answerInRecord(output),
    }),
    functionCall('PutFunctionConcurrency', {
        run: (input, context) => {
            const { found } = functionNamed(input, context);
            found.reservedConcurrency = numberOf(input, 'ReservedConcurrentExecutions') ?? 0;
            return { ReservedConcurrentExecutions: found.reservedConcurrency };
        },
    }),
    functionCall('GetFunctionConcurrency', {
        run: (input, context) => {
            const { Concurrency } = concurrencyOf(functionNamed(input, context).found);
            return { ...Concurrency };
        },
    }),
    functionCall('DeleteFunctionConcurrency', {
        run: (input, context) => {
            functionNamed(input, context).found.reservedConcurrency = undefined;
            return {};
        },
    }),
]);
function updateCode(input, context) {
    const found = updatable(input, context);
    const code = codeIn(input, context);
    if (code === undefined)
        throw invalidParameter('Please provide a source for function code.');
    const settings = changed({ ...found.settings, code }, context);
    if (booleanOf(input, 'DryRun') ?? false) {
        return configurationOf(found, { version: '$LATEST', settings, phase: 'updated' }, context);
    }
    found.settings = settings;
    if (!(booleanOf(input, 'Publish') ?? false))
        return updated(found, context);
    const version = publish(found, input);
    return configurationOf(found, { version, settings, phase: 'created' }, context);
}
/** The function that a call changes: never one of its versions.
 * @throws AwsFailure ResourceNotFoundException, InvalidParameterValueException, PreconditionFailedException */
function updatable(input, context) {
    const { found, named } = functionNamed(input, context);
    if (named.qualifier !== undefined && named.qualifier !== '$LATEST') {
        throw invalidParameter('This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. Please specify either a function name or an unqualified function ARN.');
    }
    const revision = textOf(input, 'RevisionId');
    if (revision !== undefined && revision !== found.settings.revision)
        throw otherRevision();
    return found;
}
function changed(settings, { call, chance }) {
    return { ...settings, changed: call.at, revision: uuid(chance) };
}
function updated(found, context) {
    const { settings } = found;
    return configurationOf(found, { version: '$LATEST', settings, phase: 'updated' }, context);
}
/** Lambda adds what was not sent, and the function's ARN in pieces (7 of 7 records). */
function codeRequest(input, context) {
    const { arn, qualifier } = namedFunction(input, context);
    const [, partition = '', , region = '', account = '', , functionName = ''] = arn.split(':');
    return {
        ...recordValue(input, namespaceOf('lambda')),
        publish: booleanOf(input, 'Publish') ?? false,
        dryRun: booleanOf(input, 'DryRun') ?? false,
        fullyQualifiedArn: {
            arnPrefix: { partition, region, account },
            relativeId: { functionName },
            functionQualifier: qualifier === undefined ? {} : { value: qualifier },
        },
    };
}
//# sourceMappingURL=function-update-operations.js.map