import { AwsFailure } from '../../aws-failure.js';
import { requiredText } from '../../read-input.js';
import { stateSlot } from '../../state/state-slot.js';
import { regionalArn } from '../service-call.js';
import { resourceTagKeys } from '../tags.js';
/** The secrets of an account, by ARN. */
export const secretsOf = stateSlot(() => new Map());
/** The account's secrets in the region of the call; those whose time to restore is over are gone. */
export function secretsHere(context) {
    const { account, call } = context;
    const secrets = secretsOf(account);
    for (const [arn, { deleted }] of secrets) {
        if (deleted !== undefined && deleted.deletes <= call.at)
            secrets.delete(arn);
    }
    return [...secrets.values()].filter(({ region }) => region === call.region);
}
/** The secret that an input names by name, ARN or the ARN without its last six characters; undefined when there is none. */
export function findSecret(id, context) {
    const here = secretsHere(context);
    const own = here.find(({ name, arn }) => name === id || arn === id || arn.slice(0, -7) === id);
    if (own !== undefined || !id.startsWith('arn:'))
        return own;
    // Another account's secret is reached by its ARN alone.
    const others = [...context.cloud.accounts.values()].filter((one) => one !== context.account);
    return others.map((one) => secretsOf(one).get(id)).find((secret) => secret !== undefined);
}
/** The secret that an input names.
 * @throws AwsFailure ResourceNotFoundException */
export function secretNamed(input, context) {
    const secret = findSecret(requiredText(input, 'SecretId'), context);
    if (secret !== undefined)
        return secret;
    throw new AwsFailure('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
}
/** The same, for calls that a secret marked for deletion refuses.
 * @throws AwsFailure ResourceNotFoundException, InvalidRequestException */
export function liveSecret(input, context) {
    const secret = secretNamed(input, context);
    if (secret.deleted === undefined)
        return secret;
    throw new AwsFailure('InvalidRequestException', "You can't perform this operation on the secret because it was marked for deletion.");
}
/** What policies are matched against: the secret's ARN, or what it would begin with. */
export function secretArn(input, context) {
    const id = requiredText(input, 'SecretId');
    const found = findSecret(id, context);
    if (found !== undefined)
        return found.arn;
    return id.startsWith('arn:') ? id : regionalArn('secretsmanager', `secret:${id}`, context);
}
/** Condition keys of a call on a secret. */
export function secretKeys(input, context) {
    const id = requiredText(input, 'SecretId');
    const tags = findSecret(id, context)?.tags;
    return { 'secretsmanager:secretid': id, ...resourceTagKeys(tags) };
}
/** The secret's own policy. */
export function secretPolicy(input, context) {
    const secret = findSecret(requiredText(input, 'SecretId'), context);
    return secret === undefined ? undefined : { owner: secret.owner, policy: secret.policy };
}
//# sourceMappingURL=secrets.js.map