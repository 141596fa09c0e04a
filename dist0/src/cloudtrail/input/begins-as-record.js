/** True where the first key is one that only CloudTrail's records begin with: in an event of EventBridge, say, the three
 * keys stand too, but inside another object. */
export function beginsAsRecord(text, from) {
    if (text.startsWith('{"eventVersion"', from))
        return true;
    firstKey.lastIndex = from;
    const key = firstKey.exec(text)?.[1];
    return key !== undefined && recordKeys.has(key);
}
const firstKey = /\s*\{\s*"([A-Za-z]+)"/y;
/** Members of a record's own level that wrappers of records do not begin with. */
const recordKeys = new Set([
    'additionalEventData',
    'apiVersion',
    'awsRegion',
    'errorCode',
    'errorMessage',
    'eventCategory',
    'eventID',
    'eventName',
    'eventSource',
    'eventTime',
    'eventType',
    'eventVersion',
    'managementEvent',
    'readOnly',
    'recipientAccountId',
    'requestID',
    'requestParameters',
    'responseElements',
    'sessionCredentialFromConsole',
    'sharedEventID',
    'sourceIPAddress',
    'tlsDetails',
    'userAgent',
    'userIdentity',
    'vpcEndpointAccountId',
    'vpcEndpointId',
]);
//# sourceMappingURL=begins-as-record.js.map