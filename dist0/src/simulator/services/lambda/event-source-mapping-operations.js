import { uuid } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, numberOf, requiredText, textOf } from '../../read-input.js';
import { stateSlot } from '../../state/state-slot.js';
import { regionalArn, serviceCalls } from '../service-call.js';
import { functionNamed, functionNotFound, namedFunction, qualifiedArn } from './function-name.js';
import { lambdaPage } from './lambda-call.js';
const mappingsOf = stateSlot(() => new Map());
/** Lambda's calls on event source mappings. The sources themselves are not looked up: their services are not modelled. */
export const eventSourceMappingOperations = serviceCalls('lambda', [
    {
        name: 'CreateEventSourceMapping',
        keys: (input, context) => ({
            'lambda:functionarn': qualifiedArn(namedFunction(input, context)),
        }),
        run: createMapping,
    },
    { name: 'ListEventSourceMappings', run: listMappings },
    mappingCall('GetEventSourceMapping', (mapping) => viewOf(mapping, stateOf(mapping))),
    mappingCall('UpdateEventSourceMapping', (before, input, context) => {
        const mapping = {
            ...before,
            functionArn: textOf(input, 'FunctionName') === undefined
                ? before.functionArn
                : ownFunctionArn(input, context),
            batchSize: numberOf(input, 'BatchSize') ?? before.batchSize,
            isEnabled: booleanOf(input, 'Enabled') ?? before.isEnabled,
            changed: context.call.at,
        };
        mappingsOf(context.account).set(mapping.id, mapping);
        return viewOf(mapping, 'Updating');
    }),
    mappingCall('DeleteEventSourceMapping', (mapping, _, context) => {
        mappingsOf(context.account).delete(mapping.id);
        return viewOf(mapping, 'Deleting');
    }),
]);
function mappingCall(name, answer) {
    return {
        name,
        resource: (input, context) => regionalArn('lambda', `event-source-mapping:${requiredText(input, 'UUID')}`, context),
        keys: (input, context) => {
            const mapping = mappingsOf(context.account).get(requiredText(input, 'UUID'));
            return mapping === undefined ? {} : { 'lambda:functionarn': mapping.functionArn };
        },
        run: (input, context) => {
            const mapping = mappingsOf(context.account).get(requiredText(input, 'UUID'));
            if (mapping?.region === context.call.region)
                return answer(mapping, input, context);
            throw new AwsFailure('ResourceNotFoundException', 'The resource you requested does not exist.');
        },
    };
}
function createMapping(input, context) {
    const functionArn = ownFunctionArn(input, context);
    const source = textOf(input, 'EventSourceArn');
    const mappings = mappingsOf(context.account);
    const before = [...mappings.values()].find((one) => one.source === source && one.functionArn === functionArn);
    if (before !== undefined) {
        throw new AwsFailure('ResourceConflictException', `An event source mapping with event source ("${source ?? ''}") and function ("${functionArn}") already exists. Please update or delete the existing mapping with UUID ${before.id}`);
    }
    const mapping = {
        id: uuid(context.chance),
        region: context.call.region,
        source,
        functionArn,
        // Ten messages of a queue, a hundred records of a stream (API reference).
        batchSize: numberOf(input, 'BatchSize') ?? (source?.includes(':sqs:') === true ? 10 : 100),
        isEnabled: booleanOf(input, 'Enabled') ?? true,
        changed: context.call.at,
    };
    mappings.set(mapping.id, mapping);
    return viewOf(mapping, 'Creating');
}
/** @throws AwsFailure ResourceNotFoundException, for a function of another account too */
function ownFunctionArn(input, context) {
    const { found, named } = functionNamed(input, context);
    if (found.owner === context.account.number)
        return qualifiedArn(named);
    throw functionNotFound(qualifiedArn(named));
}
function listMappings(input, context) {
    const source = textOf(input, 'EventSourceArn');
    const wanted = textOf(input, 'FunctionName') === undefined
        ? undefined
        : qualifiedArn(namedFunction(input, context));
    const mappings = [...mappingsOf(context.account).values()].filter((one) => one.region === context.call.region &&
        (source === undefined || one.source === source) &&
        (wanted === undefined || one.functionArn === wanted));
    return lambdaPage(input, 'EventSourceMappings', mappings.map((mapping) => viewOf(mapping, stateOf(mapping))));
}
const stateOf = ({ isEnabled }) => (isEnabled ? 'Enabled' : 'Disabled');
function viewOf(mapping, state) {
    const { id, batchSize, source, functionArn, changed } = mapping;
    return {
        UUID: id,
        BatchSize: batchSize,
        MaximumBatchingWindowInSeconds: 0,
        ...(source === undefined ? {} : { EventSourceArn: source }),
        FunctionArn: functionArn,
        LastModified: new Date(changed),
        LastProcessingResult: 'No records processed',
        State: state,
        StateTransitionReason: 'User action',
    };
}
//# sourceMappingURL=event-source-mapping-operations.js.map