import { trustOf } from '../../policy/evaluate.js';
import { numberOf, objectOf, textOf, textsOf } from '../../read-input.js';
import { requirePassRole } from '../../require-permission.js';
import { accountOfArn } from '../../../aws/arn.js';
import { pick } from '../../../aws/inverse/inverse-makers.js';
import { invalidParameter } from './lambda-call.js';
import { findLayerVersion } from './layers.js';
import { textMapIn } from './tag-map.js';
/** Members that are kept and answered, and mean nothing here. */
const others = [
    'VpcConfig',
    'DeadLetterConfig',
    'TracingConfig',
    'EphemeralStorage',
    'FileSystemConfigs',
    'KMSKeyArn',
    'LoggingConfig',
];
/** What a function is set to once a call has changed it.
 * @throws AwsFailure InvalidParameterValueException */
export function settingsIn(input, before, context) {
    return {
        ...before,
        role: textOf(input, 'Role') ?? before.role,
        runtime: textOf(input, 'Runtime') ?? before.runtime,
        handler: textOf(input, 'Handler') ?? before.handler,
        description: textOf(input, 'Description') ?? before.description,
        timeout: numberOf(input, 'Timeout') ?? before.timeout,
        memorySize: numberOf(input, 'MemorySize') ?? before.memorySize,
        environment: environmentIn(input) ?? before.environment,
        layers: input['Layers'] === undefined ? before.layers : layersIn(input, context),
        packageType: textOf(input, 'PackageType') ?? before.packageType,
        architectures: architecturesIn(input) ?? before.architectures,
        others: { ...before.others, ...othersIn(input) },
    };
}
function environmentIn(input) {
    const environment = objectOf(input, 'Environment');
    if (environment === undefined)
        return undefined;
    return Object.fromEntries(textMapIn(environment, 'Variables'));
}
function layersIn(input, context) {
    const layers = textsOf(input, 'Layers');
    for (const arn of layers) {
        // A layer of an account that the world does not have, such as a vendor's, is taken as it is.
        const isOutside = !context.cloud.accounts.has(accountOfArn(arn) ?? '');
        if (isOutside || findLayerVersion(arn, context) !== undefined)
            continue;
        throw invalidParameter(`Layer version ${arn} does not exist.`);
    }
    return layers;
}
function architecturesIn(input) {
    const given = textsOf(input, 'Architectures');
    return given.length === 0 ? undefined : given;
}
const othersIn = (input) => pick(input, ...others);
/** Condition keys of calls that give a function layers. */
export function layerKeys(input) {
    const layers = textsOf(input, 'Layers');
    return layers.length === 0 ? {} : { 'lambda:layer': layers };
}
/** Asks whether the caller may give Lambda a role, and whether Lambda may take it.
 * @throws AwsFailure AccessDenied, InvalidParameterValueException */
export function requireRole(arn, context) {
    requirePassRole(arn, 'lambda.amazonaws.com', context);
    const name = arn.slice(arn.lastIndexOf('/') + 1).toLowerCase();
    const role = context.account.iam.roles.get(name);
    const request = { action: 'sts:AssumeRole', resource: arn, keys: () => undefined };
    const lambda = { account: context.account.number, arns: [], service: 'lambda.amazonaws.com' };
    if (role?.arn === arn && trustOf(request, role.trust, lambda) === 'direct')
        return;
    throw invalidParameter('The role defined for the function cannot be assumed by Lambda.');
}
//# sourceMappingURL=function-settings.js.map