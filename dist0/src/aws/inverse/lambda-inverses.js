import { inside, impossible, inversesOf, pick } from './inverse-makers.js';
import { lambdaPolicyInverses } from './lambda-policy-inverses.js';
const { call, undoneBy, after } = inversesOf('lambda');
const ofFunction = (input) => pick(input, 'FunctionName');
const qualified = (input) => pick(input, 'FunctionName', 'Qualifier');
const aliasBefore = (input) => call('GetAlias', pick(input, 'FunctionName', 'Name'));
const urlBefore = (input) => call('GetFunctionUrlConfig', qualified(input));
const mappingBefore = (input) => call('GetEventSourceMapping', pick(input, 'UUID'));
const tagsBefore = (input) => call('ListTags', pick(input, 'Resource'));
const concurrencyBefore = (input) => call('GetFunctionConcurrency', ofFunction(input));
const settings = ['Role', 'Handler', 'Description', 'Timeout', 'MemorySize', 'Runtime'];
/** How Lambda's mutating operations are taken back. */
export const lambdaInverses = {
    ...lambdaPolicyInverses,
    CreateFunction: undoneBy('DeleteFunction', ({ input }) => ofFunction(input)),
    DeleteFunction: impossible('The code of a deleted function is lost.'),
    UpdateFunctionCode: {
        kind: 'calls',
        impossibleFor: ({ DryRun: isDry }) => isDry === true ? undefined : 'Lambda does not keep the code that a function had before.',
        calls: () => [],
    },
    UpdateFunctionConfiguration: after((input) => call('GetFunctionConfiguration', ofFunction(input)), ({ input, prior }) => prior === undefined ? [] : [call('UpdateFunctionConfiguration', configured(input, prior))]),
    PublishVersion: undoneBy('DeleteFunction', ({ input, output }) => ({
        ...ofFunction(input),
        Qualifier: output['Version'],
    })),
    PutFunctionConcurrency: after(concurrencyBefore, concurrencyAgain),
    DeleteFunctionConcurrency: after(concurrencyBefore, concurrencyAgain),
    CreateAlias: undoneBy('DeleteAlias', ({ input }) => pick(input, 'FunctionName', 'Name')),
    UpdateAlias: after(aliasBefore, ({ input, prior }) => prior === undefined ? [] : [call('UpdateAlias', aliasAgain(input, prior))]),
    DeleteAlias: after(aliasBefore, ({ input, prior }) => prior === undefined ? [] : [call('CreateAlias', aliasAgain(input, prior))]),
    CreateFunctionUrlConfig: undoneBy('DeleteFunctionUrlConfig', ({ input }) => qualified(input)),
    UpdateFunctionUrlConfig: after(urlBefore, ({ input, prior }) => prior === undefined ? [] : [call('UpdateFunctionUrlConfig', urlAgain(input, prior))]),
    // The address itself does not come back.
    DeleteFunctionUrlConfig: after(urlBefore, ({ input, prior }) => prior === undefined ? [] : [call('CreateFunctionUrlConfig', urlAgain(input, prior))]),
    CreateEventSourceMapping: undoneBy('DeleteEventSourceMapping', ({ output }) => pick(output, 'UUID')),
    UpdateEventSourceMapping: after(mappingBefore, ({ input, prior }) => prior === undefined
        ? []
        : [
            call('UpdateEventSourceMapping', {
                ...pick(input, 'UUID'),
                ...pick(prior, 'BatchSize'),
                FunctionName: prior['FunctionArn'],
                Enabled: prior['State'] === 'Enabled',
            }),
        ]),
    DeleteEventSourceMapping: after(mappingBefore, ({ prior }) => prior === undefined
        ? []
        : [
            call('CreateEventSourceMapping', {
                ...pick(prior, 'EventSourceArn', 'BatchSize'),
                FunctionName: prior['FunctionArn'],
                Enabled: prior['State'] === 'Enabled',
            }),
        ]),
    TagResource: after(tagsBefore, ({ input, prior }) => {
        const before = inside(prior, 'Tags');
        const given = Object.keys(inside(input, 'Tags'));
        const lost = pick(before, ...given);
        const resource = pick(input, 'Resource');
        return [
            call('UntagResource', { ...resource, TagKeys: given }),
            ...(Object.keys(lost).length === 0 ? [] : [call('TagResource', { ...resource, Tags: lost })]),
        ];
    }),
    UntagResource: after(tagsBefore, ({ input, prior }) => {
        const keys = input['TagKeys'];
        const names = Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
        const lost = pick(inside(prior, 'Tags'), ...names);
        return Object.keys(lost).length === 0
            ? []
            : [call('TagResource', { ...pick(input, 'Resource'), Tags: lost })];
    }),
    Invoke: impossible('Nobody but the function knows what it has done.'),
};
/** The settings before. What was not set comes back empty: Lambda takes away what is empty. */
function configured(input, prior) {
    const { Variables: variables = {} } = inside(prior, 'Environment');
    const layers = prior['Layers'];
    return {
        ...ofFunction(input),
        ...pick(prior, ...settings),
        ...(input['Environment'] === undefined ? {} : { Environment: { Variables: variables } }),
        ...(input['Layers'] === undefined ? {} : { Layers: arnsOf(layers) }),
    };
}
function arnsOf(layers) {
    if (!Array.isArray(layers))
        return [];
    return layers.map((layer) => layer['Arn']);
}
function concurrencyAgain({ input, prior, }) {
    const before = pick(prior ?? {}, 'ReservedConcurrentExecutions');
    return Object.keys(before).length === 0
        ? [call('DeleteFunctionConcurrency', ofFunction(input))]
        : [call('PutFunctionConcurrency', { ...ofFunction(input), ...before })];
}
function aliasAgain(input, prior) {
    return {
        ...pick(input, 'FunctionName', 'Name'),
        ...pick(prior, 'FunctionVersion', 'Description'),
    };
}
function urlAgain(input, prior) {
    return { ...qualified(input), ...pick(prior, 'AuthType', 'Cors', 'InvokeMode') };
}
//# sourceMappingURL=lambda-inverses.js.map