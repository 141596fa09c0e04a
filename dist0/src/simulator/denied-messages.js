import { matchedStatements } from './policy/evaluate.js';
import { policySetsOf } from './policy/policy-sets.js';
import { callerKeys, userId } from './caller-keys.js';
import { stateSlot } from './state/state-slot.js';
/** How many messages an account can still have decoded; a scan that is denied everything makes no end of them. */
const most = 1_000;
const messagesOf = stateSlot(() => new Map());
/** What an encoded authorization message says; undefined for one that was never given out in this account. */
export function decodedMessage(encoded, { account }) {
    return messagesOf(account).get(encoded);
}
/** Keeps what the encoded part of a refusal says, so that sts:DecodeAuthorizationMessage can tell it. */
export function keepDeniedMessage(message, denied) {
    const encoded = /Encoded authorization failure message: (\S+)$/.exec(message)?.[1];
    if (encoded === undefined)
        return;
    const messages = messagesOf(denied.context.account);
    messages.set(encoded, JSON.stringify(messageOf(denied)));
    const [oldest] = messages.keys();
    if (messages.size > most && oldest !== undefined)
        messages.delete(oldest);
}
const items = (list) => ({ items: list });
const values = (list) => items(list.map((value) => ({ value })));
// The shape is that of the AWS CLI's reference and of samples in AWS's knowledge center.
function messageOf({ permission, decision, caller, context, }) {
    const id = userId(context.principal, context.cloud);
    const { keys = {}, action, resource } = permission;
    const conditions = {
        'aws:Region': context.call.region,
        'aws:Service': action.slice(0, action.indexOf(':')),
        'aws:ARN': resource,
        ...keys,
    };
    return {
        allowed: false,
        explicitDeny: decision.kind === 'denied',
        matchedStatements: items(deniesOf(permission, context).map((one) => statementValue(one, id))),
        failures: items([]),
        context: {
            principal: { id, name: caller?.slice(caller.lastIndexOf('/') + 1), arn: caller },
            action,
            resource,
            conditions: items(Object.entries(conditions).map(([key, value]) => ({
                key,
                values: values(typeof value === 'string' ? [value] : value),
            }))),
        },
    };
}
function deniesOf(permission, context) {
    const sets = policySetsOf(context.principal, context.cloud);
    if (sets === undefined)
        return [];
    const { action, resource } = permission;
    const request = { action, resource, keys: callerKeys(context, permission) };
    return [
        ...sets.identity,
        ...(sets.boundary === undefined ? [] : [sets.boundary]),
        ...(sets.session ?? []),
    ]
        .flatMap((policy) => matchedStatements(request, policy))
        .filter(({ effect }) => effect === 'Deny');
}
function statementValue({ sid, actions, resources, conditions }, principal) {
    return {
        statementId: sid ?? '',
        effect: 'DENY',
        principals: values(principal === undefined ? [] : [principal]),
        principalGroups: items([]),
        actions: values(actions.patterns),
        resources: values(resources?.patterns ?? []),
        conditions: items(conditions.map(conditionValue)),
    };
}
const conditionValue = ({ key, values: list }) => ({ key, values: values(list) });
//# sourceMappingURL=denied-messages.js.map