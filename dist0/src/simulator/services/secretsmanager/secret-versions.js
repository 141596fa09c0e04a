import { uuid } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { textOf, textsOf } from '../../read-input.js';
/** The value that an input carries; undefined when it has none. */
export function valueIn(input) {
    const text = textOf(input, 'SecretString');
    if (text !== undefined)
        return { SecretString: text };
    const bytes = input['SecretBinary'];
    return bytes instanceof Uint8Array ? { SecretBinary: bytes } : undefined;
}
/** Adds a version; `AWSCURRENT` moves to it and `AWSPREVIOUS` to the one before, unless the caller names other stages. */
export function addVersion(secret, value, by) {
    const { input, context } = by;
    const stages = textsOf(input, 'VersionStages');
    const version = {
        // The SDKs make the token themselves; it becomes the version's id.
        id: textOf(input, 'ClientRequestToken') ?? uuid(context.chance),
        value,
        created: context.call.at,
        stages: new Set(),
    };
    for (const stage of stages.length === 0 ? ['AWSCURRENT'] : stages) {
        moveStage(secret, stage, version);
    }
    secret.versions.set(version.id, version);
    secret.changed = context.call.at;
    return version;
}
function moveStage(secret, stage, to) {
    for (const version of secret.versions.values()) {
        if (!version.stages.delete(stage) || stage !== 'AWSCURRENT')
            continue;
        for (const other of secret.versions.values())
            other.stages.delete('AWSPREVIOUS');
        version.stages.add('AWSPREVIOUS');
    }
    to.stages.add(stage);
}
/** The version that an input asks for by id or stage; the current one unless it says so.
 * @throws AwsFailure ResourceNotFoundException */
export function versionOf(secret, input) {
    const id = textOf(input, 'VersionId');
    const stage = textOf(input, 'VersionStage') ?? (id === undefined ? 'AWSCURRENT' : undefined);
    const version = [...secret.versions.values()].find((one) => (id === undefined || one.id === id) && (stage === undefined || one.stages.has(stage)));
    if (version !== undefined)
        return version;
    const wanted = id === undefined ? `staging label: ${stage ?? ''}` : `VersionId: ${id}`;
    throw new AwsFailure('ResourceNotFoundException', `Secrets Manager can't find the specified secret value for ${wanted}`);
}
//# sourceMappingURL=secret-versions.js.map