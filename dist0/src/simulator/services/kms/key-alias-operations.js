import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textOf } from '../../read-input.js';
import { requirePermission } from '../../require-permission.js';
import { regionalArn, serviceCalls } from '../service-call.js';
import { keyArn, keyCall, keyKeys, keyPage, keyPolicy, keyResource } from './key-call.js';
import { aliasNameIn, findKey, keysHere, keysOf, standingKey } from './keys.js';
/** What every account begins with; the keys behind them are AWS's. */
const managedAliases = ['alias/aws/ebs', 'alias/aws/rds', 'alias/aws/s3', 'alias/aws/ssm'];
/** KMS's calls on aliases: who changes one needs leave for it and for the key. */
export const keyAliasOperations = serviceCalls('kms', [
    { name: 'ListAliases', run: listAliases },
    keyCall('CreateAlias', {
        member: 'TargetKeyId',
        run: (input, context) => {
            const name = aliasNameIn(input);
            requireAlias(name, context);
            const key = standingKey(input, context, 'TargetKeyId');
            const arn = regionalArn('kms', name, context);
            const { aliases } = keysOf(context.account);
            if (aliases.has(arn)) {
                throw new AwsFailure('AlreadyExistsException', `An alias with the name ${arn} already exists`);
            }
            const { at, region } = context.call;
            aliases.set(arn, { name, arn, region, keyId: key.id, created: at, updated: at });
            return {};
        },
        record: ({ input, context }) => withAlias(input, findKey(targetOf(input), context), context),
    }),
    keyCall('UpdateAlias', {
        member: 'TargetKeyId',
        run: (input, context) => {
            const before = aliasNamed(input, context);
            requireAlias(before.name, context);
            requirePermission({
                action: 'kms:UpdateAlias',
                resource: keyArn(before.keyId, context),
                keys: keyKeys(before.keyId, context),
                resourcePolicy: keyPolicy(before.keyId, context),
            }, context);
            const { id } = standingKey(input, context, 'TargetKeyId');
            const { at } = context.call;
            keysOf(context.account).aliases.set(before.arn, { ...before, keyId: id, updated: at });
            return {};
        },
        record: ({ input, context }) => withAlias(input, findKey(targetOf(input), context), context),
    }),
    {
        name: 'DeleteAlias',
        resource: (input, context) => regionalArn('kms', requiredText(input, 'AliasName'), context),
        run: deleteAlias,
        record: ({ input, output, context }) => {
            const arn = regionalArn('kms', requiredText(input, 'AliasName'), context);
            const key = findKey(keysOf(context.account).gone.get(arn) ?? '', context);
            const isDone = output !== undefined && key !== undefined;
            return {
                ...withAlias(input, isDone ? key : undefined, context),
                ...(isDone ? { responseElements: { keyId: key.arn } } : {}),
            };
        },
    },
]);
const targetOf = (input) => requiredText(input, 'TargetKeyId');
function deleteAlias(input, context) {
    const alias = aliasNamed(input, context);
    requirePermission({
        action: 'kms:DeleteAlias',
        resource: keyArn(alias.keyId, context),
        keys: keyKeys(alias.keyId, context),
        resourcePolicy: keyPolicy(alias.keyId, context),
    }, context);
    const { aliases, gone } = keysOf(context.account);
    aliases.delete(alias.arn);
    gone.set(alias.arn, alias.keyId);
    return {};
}
function requireAlias(name, context) {
    const resource = regionalArn('kms', name, context);
    requirePermission({ action: `kms:${context.call.operation}`, resource }, context);
}
/** The alias that an input names.
 * @throws AwsFailure NotFoundException */
function aliasNamed(input, context) {
    const arn = regionalArn('kms', aliasNameIn(input), context);
    keysHere(context);
    const alias = keysOf(context.account).aliases.get(arn);
    if (alias !== undefined)
        return alias;
    throw new AwsFailure('NotFoundException', `Alias ${arn} is not found.`);
}
/** The record of a call on an alias names it and the key. */
function withAlias(input, key, context) {
    const alias = {
        accountId: context.account.number,
        type: 'AWS::KMS::Alias',
        ARN: regionalArn('kms', requiredText(input, 'AliasName'), context),
    };
    return { resources: key === undefined ? [alias] : [alias, keyResource(key)] };
}
function listAliases(input, context) {
    const id = textOf(input, 'KeyId');
    const wanted = id === undefined ? undefined : standingKey(input, context).id;
    keysHere(context);
    const managed = managedAliases.map((AliasName) => ({
        AliasName,
        AliasArn: regionalArn('kms', AliasName, context),
    }));
    const own = [...keysOf(context.account).aliases.values()]
        .filter(({ region }) => region === context.call.region)
        .filter(({ keyId }) => wanted === undefined || keyId === wanted)
        .map((alias) => ({
        AliasName: alias.name,
        AliasArn: alias.arn,
        TargetKeyId: alias.keyId,
        CreationDate: new Date(alias.created),
        LastUpdatedDate: new Date(alias.updated),
    }));
    const entries = wanted === undefined ? [...managed, ...own] : own;
    return keyPage(input, { member: 'Aliases', entries, most: 50 });
}
//# sourceMappingURL=key-alias-operations.js.map