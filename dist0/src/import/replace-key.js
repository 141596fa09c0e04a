import { isFreeMap } from './kind-of-key.js';
import { isIamId } from './replace-id.js';
import { replacePieces } from './replace-pieces.js';
const member = /^[A-Za-z_][A-Za-z0-9]{0,63}$/;
// Headers, and condition keys of policies.
const prefixed = /^(?:x-amz-[a-z-]{1,40}|x-amz-id-2|[a-z][a-z0-9]{1,23}:(?:[A-Za-z]{1,40}|x-amz-[a-z-]{1,40})|[a-z]{2,12}-[a-z]{2,12})$/;
// Members of records and of many parameters: nobody's name takes them away.
const own = new Set(`user role group policy name key value type account id root arn eventVersion userIdentity eventTime eventSource eventName
  awsRegion sourceIPAddress userAgent errorCode errorMessage requestParameters responseElements additionalEventData requestID
  eventID readOnly resources eventType apiVersion managementEvent recipientAccountId sharedEventID eventCategory tlsDetails
  accountId principalId accessKeyId userName sessionContext sessionIssuer attributes invokedBy`.split(/\s+/));
/** Replaces a key that is no name of a member, such as that of a tag; in maps whose keys are the user's, every key.
 * `spot.within` is the key of the object that holds it. */
export function replaceKey(key, spot, disguise) {
    const { pseudonyms } = disguise;
    if (isFreeMap(spot.within) && !tagMembers.has(key))
        return pseudonyms.named('text', key);
    const isName = (disguise.names.has(key) && !own.has(key)) || isIamId(key);
    if (!isName && (member.test(key) || (prefixed.test(key) && !spot.within.startsWith('tag')))) {
        return key;
    }
    if (/\s/.test(key) || key.length > 256)
        return pseudonyms.named('text', key);
    return replacePieces(key, { spot: { ...spot, key: '' }, disguise, kind: 'text' });
}
// A list of tags has objects with these; a map of tags has the tags' own keys.
const tagMembers = new Set(['key', 'value', 'Key', 'Value', 'items', 'item']);
//# sourceMappingURL=replace-key.js.map