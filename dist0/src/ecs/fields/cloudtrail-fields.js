import { parseEventTime } from '../../cloudtrail/event-time.js';
import { clean, cleanText, memberOf } from '../clean.js';
import { computed, copied } from '../field-definition.js';
import { textAt } from '../record-text.js';
const ct = 'aws.cloudtrail';
const user = `${ct}.user_identity`;
const session = `${user}.session_context`;
const login = `${ct}.console_login.additional_eventdata`;
/** `aws.cloudtrail.*` but the parameters and the resources: name and path of the record's value. */
export const cloudtrailFields = [
    copied(`${ct}.event_version`, 'eventVersion'),
    copied(`${ct}.event_category`, 'eventCategory'),
    copied(`${ct}.event_type`, 'eventType'),
    copied(`${ct}.api_version`, 'apiVersion'),
    copied(`${ct}.request_id`, 'requestID'),
    copied(`${ct}.recipient_account_id`, 'recipientAccountId'),
    computed(`${ct}.shared_event_id`, ({ record }) => textAt(record, 'sharedEventID') ?? textAt(record, 'sharedEventId')),
    copied(`${ct}.vpc_endpoint_id`, 'vpcEndpointId'),
    copied(`${ct}.vpc_endpoint_account_id`, 'vpcEndpointAccountId'),
    computed(`${ct}.management_event`, ({ record }) => textOfScalar(record['managementEvent'])),
    copied(`${ct}.read_only`, 'readOnly', { type: 'boolean' }),
    copied(`${ct}.error_code`, 'errorCode'),
    copied(`${ct}.error_message`, 'errorMessage'),
    copied(`${ct}.session_credential_from_console`, 'sessionCredentialFromConsole'),
    copied(`${user}.type`, 'userIdentity.type'),
    copied(`${user}.arn`, 'userIdentity.arn'),
    copied(`${user}.access_key_id`, 'userIdentity.accessKeyId'),
    copied(`${user}.invoked_by`, 'userIdentity.invokedBy'),
    copied(`${user}.credential_id`, 'userIdentity.credentialId'),
    copied(`${user}.identity_provider`, 'userIdentity.identityProvider'),
    copied(`${user}.invoked_by_delegate.account_id`, 'userIdentity.invokedByDelegate.accountId'),
    copied(`${user}.in_scope_of.issuer_type`, 'userIdentity.inScopeOf.issuerType'),
    copied(`${user}.in_scope_of.credentials_issued_to`, 'userIdentity.inScopeOf.credentialsIssuedTo'),
    copied(`${user}.in_scope_of.source_arn`, 'userIdentity.inScopeOf.sourceArn'),
    copied(`${user}.in_scope_of.source_account`, 'userIdentity.inScopeOf.sourceAccount'),
    copied(`${user}.on_behalf_of.user_id`, 'userIdentity.onBehalfOf.userId'),
    copied(`${user}.on_behalf_of.identity_store_arn`, 'userIdentity.onBehalfOf.identityStoreArn'),
    copied(`${session}.mfa_authenticated`, 'userIdentity.sessionContext.attributes.mfaAuthenticated'),
    computed(`${session}.creation_date`, creationDateOf, { type: 'date' }),
    copied(`${session}.session_issuer.type`, 'userIdentity.sessionContext.sessionIssuer.type'),
    copied(`${session}.session_issuer.principal_id`, 'userIdentity.sessionContext.sessionIssuer.principalId'),
    copied(`${session}.session_issuer.arn`, 'userIdentity.sessionContext.sessionIssuer.arn'),
    copied(`${session}.session_issuer.account_id`, 'userIdentity.sessionContext.sessionIssuer.accountId'),
    copied(`${session}.ec2_role_delivery`, 'userIdentity.sessionContext.ec2RoleDelivery'),
    copied(`${session}.source_identity`, 'userIdentity.sessionContext.sourceIdentity'),
    copied(`${session}.sign_in_session_arn`, 'userIdentity.sessionContext.signInSessionArn'),
    copied(`${session}.assumed_root`, 'userIdentity.sessionContext.assumedRoot', {
        type: 'boolean',
    }),
    copied(`${session}.web_id_federation_data.federated_provider`, 'userIdentity.sessionContext.webIdFederationData.federatedProvider'),
    copied(`${ct}.addendum.reason`, 'addendum.reason'),
    copied(`${ct}.addendum.updated_fields`, 'addendum.updatedFields'),
    copied(`${ct}.addendum.original_request_id`, 'addendum.originalRequestID'),
    copied(`${ct}.addendum.original_event_id`, 'addendum.originalEventID'),
    computed(`${login}.mobile_version`, (event) => loginAnswer(event, 'MobileVersion'), {
        type: 'boolean',
    }),
    computed(`${login}.mfa_used`, (event) => loginAnswer(event, 'MFAUsed'), { type: 'boolean' }),
    computed(`${login}.login_to`, (event) => loginData(event, 'LoginTo')),
];
/** Data of a sign-in; these fields exist for ConsoleLogin only. */
function loginData({ record }, key) {
    if (record.eventName !== 'ConsoleLogin')
        return undefined;
    return clean(memberOf(record['additionalEventData'], key));
}
function loginAnswer(event, key) {
    const answer = loginData(event, key);
    return answer === undefined ? undefined : answer !== 'No';
}
function textOfScalar(value) {
    const kept = clean(value);
    return typeof kept === 'boolean' || typeof kept === 'number' ? String(kept) : kept;
}
/** ISO 8601, or its basic form `yyyyMMdd'T'HHmmss[.SSS]Z` as some services write it. */
function creationDateOf({ record }) {
    const context = memberOf(record['userIdentity'], 'sessionContext');
    const text = cleanText(memberOf(memberOf(context, 'attributes'), 'creationDate'));
    if (text === undefined)
        return undefined;
    const basic = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/.exec(text);
    if (basic === null)
        return parseEventTime(text);
    const [, year, month, day, hour, minute, second, fraction = ''] = basic;
    return parseEventTime(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`);
}
//# sourceMappingURL=cloudtrail-fields.js.map