import { AwsFailure } from '../../aws-failure.js';
import { invalid, requiredText } from '../../read-input.js';
import { stateSlot } from '../../state/state-slot.js';
import { regionalArn } from '../service-call.js';
/** The keys and aliases of an account. */
export const keysOf = stateSlot(() => ({
    keys: new Map(),
    aliases: new Map(),
    gone: new Map(),
}));
/** The account's keys in the region of the call; those whose time to come back is over are gone. */
export function keysHere({ account, call }) {
    const { keys, aliases } = keysOf(account);
    for (const [arn, { id, state }] of keys) {
        if (state.kind !== 'PendingDeletion' || state.deletes > call.at)
            continue;
        keys.delete(arn);
        for (const alias of aliases.values())
            if (alias.keyId === id)
                aliases.delete(alias.arn);
    }
    return [...keys.values()].filter(({ region }) => region === call.region);
}
/** ARN of what an input names by id, alias or ARN. */
export function namedArn(id, context) {
    if (id.startsWith('arn:'))
        return id;
    return regionalArn('kms', id.startsWith('alias/') ? id : `key/${id}`, context);
}
/** The key that an id, alias or ARN names; undefined when there is none. Another account's is reached by its ARN alone. */
export function findKey(id, context) {
    keysHere(context);
    const arn = namedArn(id, context);
    const account = context.cloud.accounts.get(arn.split(':')[4] ?? '');
    if (account === undefined)
        return undefined;
    const { keys, aliases } = keysOf(account);
    const target = aliases.get(arn)?.keyId;
    return keys.get(target === undefined ? arn : arn.replace(/:alias\/.*$/, `:key/${target}`));
}
/** The key that an input names.
 * @throws AwsFailure NotFoundException */
export function keyNamed(input, context, member = 'KeyId') {
    const id = requiredText(input, member);
    const key = findKey(id, context);
    if (key !== undefined)
        return key;
    const arn = namedArn(id, context);
    throw new AwsFailure('NotFoundException', arn.includes(':alias/') ? `Alias ${arn} is not found.` : `Key '${arn}' does not exist`);
}
/** The same, for calls that a key must not be about to be deleted for.
 * @throws AwsFailure NotFoundException, KMSInvalidStateException */
export function standingKey(input, context, member = 'KeyId') {
    const key = keyNamed(input, context, member);
    if (key.state.kind !== 'PendingDeletion')
        return key;
    throw new AwsFailure('KMSInvalidStateException', `${key.arn} is pending deletion.`);
}
/** The same, for calls that a key must be enabled for.
 * @throws AwsFailure NotFoundException, KMSInvalidStateException, DisabledException */
export function enabledKey(input, context, member = 'KeyId') {
    const key = standingKey(input, context, member);
    if (key.state.kind === 'Enabled')
        return key;
    throw new AwsFailure('DisabledException', `${key.arn} is disabled.`);
}
/** The name of an alias that somebody may give.
 * @throws AwsFailure ValidationException, NotAuthorizedException */
export function aliasNameIn(input) {
    const name = requiredText(input, 'AliasName');
    if (!/^alias\/[\w/-]+$/.test(name)) {
        throw invalid(`Value '${name}' at 'aliasName'`, 'Member must satisfy regular expression pattern: ^(alias/)[a-zA-Z0-9/_-]+$');
    }
    if (name.startsWith('alias/aws/'))
        throw new AwsFailure('NotAuthorizedException', '');
    return name;
}
//# sourceMappingURL=keys.js.map