import { findLayerVersion } from './layers.js';
/** `2026-03-02T09:00:00.000+0000`, as Lambda writes moments into texts. */
export const lambdaDate = (at) => new Date(at).toISOString().replace('Z', '+0000');
const creating = 'The function is being created.';
const phases = {
    created: { State: 'Pending', StateReason: creating, StateReasonCode: 'Creating' },
    updated: {
        State: 'Active',
        LastUpdateStatus: 'InProgress',
        LastUpdateStatusReason: creating,
        LastUpdateStatusReasonCode: 'Creating',
    },
    ready: { State: 'Active', LastUpdateStatus: 'Successful' },
};
/** The configuration of a function or of one of its versions, as every call answers it. */
export function configurationOf(found, asked, context) {
    const { version, settings, phase = 'ready' } = asked;
    const { environment, layers, packageType } = settings;
    return {
        FunctionName: found.name,
        FunctionArn: asked.arn ?? (version === '$LATEST' ? found.arn : `${found.arn}:${version}`),
        ...given({ Runtime: settings.runtime, Handler: settings.handler }),
        Role: settings.role,
        CodeSize: settings.code.size,
        Description: settings.description,
        Timeout: settings.timeout,
        MemorySize: settings.memorySize,
        LastModified: lambdaDate(settings.changed),
        CodeSha256: settings.code.sha256,
        Version: version,
        ...(environment === undefined ? {} : { Environment: { Variables: environment } }),
        TracingConfig: { Mode: 'PassThrough' },
        RevisionId: settings.revision,
        ...(layers.length === 0 ? {} : { Layers: layers.map((arn) => layerOf(arn, context)) }),
        ...phases[phase],
        PackageType: packageType,
        Architectures: settings.architectures,
        EphemeralStorage: { Size: 512 },
        SnapStart: { ApplyOn: 'None', OptimizationStatus: 'Off' },
        ...(packageType === 'Zip' ? { RuntimeVersionConfig: runtimeVersion(found) } : {}),
        LoggingConfig: { LogFormat: 'Text', LogGroup: `/aws/lambda/${found.name}` },
        ...settings.others,
    };
}
// One patch of every runtime: what it is called says nothing.
const runtimeVersion = ({ region }) => ({
    RuntimeVersionArn: `arn:aws:lambda:${region}::runtime:be9e7121d3264b1e86158b38dbbb656c23dff979eb481793ee37b9e2b79fda22`,
});
function layerOf(arn, context) {
    const size = findLayerVersion(arn, context)?.code.size ?? 0;
    return { Arn: arn, CodeSize: size };
}
function given(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=function-view.js.map