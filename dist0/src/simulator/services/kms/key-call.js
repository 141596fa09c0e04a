import { isReadOnly, namespaceOf } from '../../../aws/namespaces.js';
import { AwsFailure } from '../../aws-failure.js';
import { numberOf, objectOf, requiredText, textOf } from '../../read-input.js';
import { pageOf } from '../page.js';
import { resourceTagKeys } from '../tags.js';
import { findKey, namedArn } from './keys.js';
/** A call on one key, which `member` names: its policy decides before anything else, and the record names the key. */
export function keyCall(name, parts) {
    const { member = 'KeyId', ...own } = parts;
    return {
        name,
        resource: (input, context) => keyArn(requiredText(input, member), context),
        policy: (input, context) => keyPolicy(requiredText(input, member), context),
        ...own,
        keys: (input, context) => ({
            ...keyKeys(requiredText(input, member), context),
            ...contextKeys(input),
            ...parts.keys?.(input, context),
        }),
        record: (made) => ({
            ...keyRecord(made.input, made.context, { member, name, isDone: made.output !== undefined }),
            ...parts.record?.(made),
        }),
    };
}
/** ARN of the key that an id, alias or ARN names. */
export function keyArn(id, context) {
    return findKey(id, context)?.arn ?? namedArn(id, context);
}
/** The policy of a key with its grants. */
export function keyPolicy(id, context) {
    const key = findKey(id, context);
    if (key === undefined)
        return undefined;
    return { owner: key.owner, policy: key.effective, comesFirst: true };
}
/** Condition keys of a call on a key. */
export function keyKeys(id, context) {
    return {
        'kms:calleraccount': context.principal.account,
        ...(id.includes('alias/') ? { 'kms:requestalias': id.slice(id.indexOf('alias/')) } : {}),
        ...resourceTagKeys(findKey(id, context)?.tags),
    };
}
/** Condition keys of an encryption context. */
function contextKeys(input) {
    const pairs = Object.entries(encryptionContextOf(input));
    if (pairs.length === 0)
        return {};
    return {
        'kms:encryptioncontextkeys': pairs.map(([key]) => key),
        ...Object.fromEntries(pairs.map(([key, value]) => [`kms:encryptioncontext:${key.toLowerCase()}`, value])),
    };
}
/** The encryption context that a call gives. */
export function encryptionContextOf(input, member = 'EncryptionContext') {
    const pairs = Object.entries(objectOf(input, member) ?? {});
    return Object.fromEntries(pairs.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}
/** A key as a record's `resources` name it. */
export function keyResource({ owner, arn }) {
    return { accountId: owner, type: 'AWS::KMS::Key', ARN: arn };
}
/** KMS names the key in `resources`, and since December 2022 in the answer of every call that changes one, although such
 * calls answer nothing (its developer guide). */
function keyRecord(input, context, call) {
    const key = findKey(textOf(input, call.member) ?? '', context);
    if (key === undefined) {
        // The one record at hand of a key that is not there has no parameters.
        return call.name === 'DescribeKey' ? { requestParameters: null } : {};
    }
    const changes = call.isDone && !isReadOnly(namespaceOf('kms'), call.name);
    return {
        ...(changes ? { responseElements: { keyId: key.arn } } : {}),
        resources: [keyResource(key)],
    };
}
/** A page of a list in KMS's terms: Marker, Limit, NextMarker and Truncated.
 * @throws AwsFailure InvalidMarkerException */
export function keyPage(input, list) {
    const { entries, next } = pageOf(list.entries, {
        most: Math.max(1, numberOf(input, 'Limit') ?? list.most),
        token: textOf(input, 'Marker'),
        badToken: 'InvalidMarkerException',
    });
    return {
        [list.member]: entries,
        ...(next === undefined ? {} : { NextMarker: next }),
        Truncated: next !== undefined,
    };
}
/** What KMS says of a value that it does not take. */
export function invalidValue(message) {
    return new AwsFailure('ValidationException', message);
}
//# sourceMappingURL=key-call.js.map