import { httpOperation, inPath, inQuery, listOf, moment, structure, text, truth, wholeNumber, } from './schema-values.js';
const namespace = 'com.amazonaws.rolesanywhere';
const struct = (name, members) => structure(namespace, name, members);
const list = (name, item) => listOf(namespace, name, item);
const tags = list('TagList', struct('Tag', { key: text, value: text }));
const arns = list('ArnList', text);
const source = struct('Source', {
    sourceType: text,
    sourceData: struct('SourceData', { x509CertificateData: text, acmPcaArn: text }),
});
const setting = { enabled: truth, event: text, threshold: wholeNumber, channel: text };
const settings = list('NotificationSettings', struct('NotificationSetting', setting));
const settingDetails = list('NotificationSettingDetails', struct('NotificationSettingDetail', { ...setting, configuredBy: text }));
const mappings = list('AttributeMappings', struct('AttributeMapping', {
    certificateField: text,
    mappingRules: list('MappingRules', struct('MappingRule', { specifier: text })),
}));
const trustAnchor = struct('TrustAnchorDetail', {
    trustAnchorId: text,
    trustAnchorArn: text,
    name: text,
    source,
    enabled: truth,
    crlDpRevocationEnabled: truth,
    createdAt: moment,
    updatedAt: moment,
    notificationSettings: settingDetails,
});
const profile = struct('ProfileDetail', {
    profileId: text,
    profileArn: text,
    name: text,
    requireInstanceProperties: truth,
    enabled: truth,
    createdBy: text,
    sessionPolicy: text,
    roleArns: arns,
    managedPolicyArns: arns,
    createdAt: moment,
    updatedAt: moment,
    durationSeconds: wholeNumber,
    acceptRoleSessionName: truth,
    attributeMappings: mappings,
});
const anchorAnswer = struct('TrustAnchorDetailResponse', { trustAnchor });
const profileAnswer = struct('ProfileDetailResponse', { profile });
const anchorId = struct('ScalarTrustAnchorRequest', { trustAnchorId: inPath(text) });
const profileId = struct('ScalarProfileRequest', { profileId: inPath(text) });
const page = struct('ListRequest', {
    nextToken: inQuery(text, 'nextToken'),
    pageSize: inQuery(wholeNumber, 'pageSize'),
});
const operation = (name, http, shapes) => httpOperation({ namespace, name, http, ...shapes });
const anchorCall = { input: anchorId, output: anchorAnswer };
const profileCall = { input: profileId, output: profileAnswer };
const anchorPath = '/trustanchor/{trustAnchorId}';
const profilePath = '/profile/{profileId}';
/** The Roles Anywhere operations that are modelled, written by hand from the API reference (2018-05-10). */
export const rolesAnywhereSchemas = {
    CreateTrustAnchor: operation('CreateTrustAnchor', ['POST', '/trustanchors', 201], {
        input: struct('CreateTrustAnchorRequest', {
            name: text,
            source,
            enabled: truth,
            crlDpRevocationEnabled: truth,
            tags,
            notificationSettings: settings,
        }),
        output: anchorAnswer,
    }),
    UpdateTrustAnchor: operation('UpdateTrustAnchor', ['PATCH', anchorPath, 200], {
        input: struct('UpdateTrustAnchorRequest', {
            trustAnchorId: inPath(text),
            name: text,
            source,
            crlDpRevocationEnabled: truth,
        }),
        output: anchorAnswer,
    }),
    GetTrustAnchor: operation('GetTrustAnchor', ['GET', anchorPath, 200], anchorCall),
    DeleteTrustAnchor: operation('DeleteTrustAnchor', ['DELETE', anchorPath, 200], anchorCall),
    EnableTrustAnchor: operation('EnableTrustAnchor', ['POST', `${anchorPath}/enable`, 200], anchorCall),
    DisableTrustAnchor: operation('DisableTrustAnchor', ['POST', `${anchorPath}/disable`, 200], anchorCall),
    ListTrustAnchors: operation('ListTrustAnchors', ['GET', '/trustanchors', 200], {
        input: page,
        output: struct('ListTrustAnchorsResponse', {
            nextToken: text,
            trustAnchors: list('TrustAnchorDetails', trustAnchor),
        }),
    }),
    CreateProfile: operation('CreateProfile', ['POST', '/profiles', 201], {
        input: struct('CreateProfileRequest', {
            name: text,
            requireInstanceProperties: truth,
            sessionPolicy: text,
            roleArns: arns,
            managedPolicyArns: arns,
            durationSeconds: wholeNumber,
            enabled: truth,
            tags,
            acceptRoleSessionName: truth,
        }),
        output: profileAnswer,
    }),
    UpdateProfile: operation('UpdateProfile', ['PATCH', profilePath, 200], {
        input: struct('UpdateProfileRequest', {
            profileId: inPath(text),
            name: text,
            sessionPolicy: text,
            roleArns: arns,
            managedPolicyArns: arns,
            durationSeconds: wholeNumber,
            acceptRoleSessionName: truth,
        }),
        output: profileAnswer,
    }),
    GetProfile: operation('GetProfile', ['GET', profilePath, 200], profileCall),
    DeleteProfile: operation('DeleteProfile', ['DELETE', profilePath, 200], profileCall),
    EnableProfile: operation('EnableProfile', ['POST', `${profilePath}/enable`, 200], profileCall),
    DisableProfile: operation('DisableProfile', ['POST', `${profilePath}/disable`, 200], profileCall),
    ListProfiles: operation('ListProfiles', ['GET', '/profiles', 200], {
        input: page,
        output: struct('ListProfilesResponse', {
            nextToken: text,
            profiles: list('ProfileDetails', profile),
        }),
    }),
};
//# sourceMappingURL=rolesanywhere-schemas.js.map