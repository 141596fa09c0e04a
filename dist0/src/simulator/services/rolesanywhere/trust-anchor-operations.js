import { uuid } from '../../../aws/ids.js';
import { booleanOf, objectOf, objectsOf, requiredText, textOf } from '../../read-input.js';
import { actAsRolesAnywhere } from './internal-session.js';
import { resourceNamed, resourceOperations, resourcesOf, } from './resource-operations.js';
import { acceptedName, invalidRequest, newTags, onAny, onOne, rolesAnywhereArn, rolesAnywhereOperation, } from './rolesanywhere-operation.js';
/** Roles Anywhere warns 45 days before a certificate runs out, unless told otherwise (2 of 2 samples). */
const defaultSettings = [
    'CA_CERTIFICATE_EXPIRY',
    'END_ENTITY_CERTIFICATE_EXPIRY',
].map((event) => ({
    channel: 'ALL',
    configuredBy: 'rolesanywhere.amazonaws.com',
    enabled: true,
    event,
    threshold: 45,
}));
/** The source of an anchor: PEM certificates, or a private CA of ACM.
 * @throws AwsFailure ValidationException */
function sourceOf(input) {
    const source = objectOf(input, 'source') ?? {};
    const sourceType = requiredText(source, 'sourceType');
    const sourceData = objectOf(source, 'sourceData') ?? {};
    if (sourceType === 'AWS_ACM_PCA') {
        return { sourceType, sourceData: { acmPcaArn: requiredText(sourceData, 'acmPcaArn') } };
    }
    if (sourceType !== 'CERTIFICATE_BUNDLE')
        throw invalidRequest('Invalid source type.');
    const pem = requiredText(sourceData, 'x509CertificateData');
    if (!/-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(pem)) {
        throw invalidRequest('Incorrect basic constraints for CA certificate');
    }
    return { sourceType, sourceData: { x509CertificateData: pem.endsWith('\n') ? pem : `${pem}\n` } };
}
function anchorValue(anchor) {
    return {
        trustAnchorId: anchor.id,
        trustAnchorArn: anchor.arn,
        name: anchor.name,
        enabled: anchor.enabled,
        source: anchor.source,
        ...(anchor.crlDpRevocationEnabled === undefined
            ? {}
            : { crlDpRevocationEnabled: anchor.crlDpRevocationEnabled }),
        createdAt: new Date(anchor.created),
        updatedAt: new Date(anchor.updated),
        notificationSettings: anchor.notificationSettings,
    };
}
const trustAnchors = {
    noun: 'TrustAnchor',
    arnKind: 'trust-anchor',
    member: 'trustAnchor',
    label: 'Trust anchor',
    of: (region) => region.trustAnchors,
    valueOf: anchorValue,
};
const createTrustAnchor = rolesAnywhereOperation('CreateTrustAnchor', {
    permission: onAny('CreateTrustAnchor'),
    run: (input, context) => {
        const { call, chance } = context;
        const settings = objectsOf(input, 'notificationSettings');
        const name = acceptedName(requiredText(input, 'name'));
        const source = sourceOf(input);
        const id = uuid(chance);
        const arn = rolesAnywhereArn(context, `trust-anchor/${id}`);
        const anchor = {
            id,
            arn,
            created: call.at,
            tags: newTags(arn, context),
            name,
            enabled: booleanOf(input, 'enabled') ?? false,
            source,
            crlDpRevocationEnabled: booleanOf(input, 'crlDpRevocationEnabled'),
            notificationSettings: settings.length === 0 ? defaultSettings : settings.map((one) => ({ ...one })),
            updated: call.at,
        };
        resourcesOf(trustAnchors, context).set(id, anchor);
        return { trustAnchor: anchorValue(anchor) };
    },
    companions: actAsRolesAnywhere,
});
const updateTrustAnchor = rolesAnywhereOperation('UpdateTrustAnchor', {
    permission: onOne('UpdateTrustAnchor', 'trust-anchor', 'trustAnchorId'),
    run: (input, context) => {
        const anchor = resourceNamed(trustAnchors, input, context);
        const name = textOf(input, 'name');
        if (input['source'] !== undefined)
            anchor.source = sourceOf(input);
        if (name !== undefined)
            anchor.name = acceptedName(name);
        anchor.crlDpRevocationEnabled =
            booleanOf(input, 'crlDpRevocationEnabled') ?? anchor.crlDpRevocationEnabled;
        anchor.updated = context.call.at;
        return { trustAnchor: anchorValue(anchor) };
    },
});
export const trustAnchorOperations = [
    createTrustAnchor,
    updateTrustAnchor,
    ...resourceOperations(trustAnchors),
];
//# sourceMappingURL=trust-anchor-operations.js.map