import { AwsFailure } from '../../aws-failure.js';
import { stateSlot } from '../../state/state-slot.js';
import { regionalArn } from '../service-call.js';
const parametersOf = stateSlot(() => new Map());
const keyOf = (name, { call }) => `${call.region} ${name}`;
/** The parameters of the caller's account and region, in the order of their making. */
export function parametersHere(context) {
    const here = [...parametersOf(context.account).values()];
    return here.filter(({ region }) => region === context.call.region);
}
/** The parameter of a name or ARN, `name:3` and `name:label` cut to the name. */
export function findParameter(nameOrArn, context) {
    return parametersOf(context.account).get(keyOf(nameIn(nameOrArn), context));
}
/** @throws AwsFailure ParameterNotFound, to which AWS gives no text */
export function parameterNamed(name, context) {
    const parameter = findParameter(name, context);
    if (parameter !== undefined)
        return parameter;
    throw new AwsFailure('ParameterNotFound', '');
}
/** Keeps a new parameter. */
export function addParameter(parameter, context) {
    parametersOf(context.account).set(keyOf(parameter.name, context), parameter);
}
/** Forgets a parameter, with all its versions. */
export function removeParameter({ name }, context) {
    parametersOf(context.account).delete(keyOf(name, context));
}
/** The version that is asked for: `name:3`, or the newest. */
export function versionAsked(asked, { versions }) {
    const number = /^[^:]*:(\d+)$/.exec(withoutArn(asked))?.[1];
    const version = number === undefined ? versions.at(-1) : versions.find((one) => one.version === Number(number));
    if (version !== undefined)
        return version;
    throw new AwsFailure('ParameterVersionNotFound', `Systems Manager could not find version ${number ?? ''} of ${asked}. Verify the version and try again.`);
}
/** ARN of a parameter of that name; a name that is no path gets a slash before it. */
export function parameterArn(name, context) {
    const path = nameIn(name);
    return regionalArn('ssm', `parameter${path.startsWith('/') ? '' : '/'}${path}`, context);
}
/** What a call on parameters logs beside its input: the parameters, without a type. */
export function parameterResources(names, context) {
    const accountId = context.account.number;
    return { resources: names.map((name) => ({ accountId, ARN: parameterArn(name, context) })) };
}
/** A parameter with its value, as the Get calls answer it. A SecureString is shown encrypted unless decryption was asked for. */
export function parameterView(parameter, version, by) {
    const isHidden = version.type === 'SecureString' && !by.decrypt;
    return {
        Name: parameter.name,
        Type: version.type,
        Value: isHidden ? encrypted(version.value) : version.value,
        Version: version.version,
        LastModifiedDate: new Date(version.modified),
        ARN: parameterArn(parameter.name, by.context),
        DataType: version.dataType,
    };
}
// KMS's ciphertexts begin so, in base64.
const encrypted = (value) => `AQICAHh${Buffer.from(value).toString('hex')}`;
function withoutArn(nameOrArn) {
    if (!nameOrArn.startsWith('arn:'))
        return nameOrArn;
    return nameOrArn.slice(nameOrArn.indexOf(':parameter') + ':parameter'.length);
}
const nameIn = (nameOrArn) => withoutArn(nameOrArn).replace(/:[^:]*$/, '');
//# sourceMappingURL=parameters.js.map