import { AwsFailure } from '../../aws-failure.js';
/** AWS takes no more than 100,000 characters of base64. */
const longest = 100_000;
const sessionNameAttribute = 'https://aws.amazon.com/SAML/Attributes/RoleSessionName';
/** Reads the claims of a base64 SAML response. Signatures are not checked: the simulator has no keys of identity providers.
 * @throws AwsFailure InvalidIdentityTokenException */
export function readAssertion(base64) {
    if (base64.length > longest)
        throw invalidResponse('Your request exceeds the maximum length.');
    const xml = Buffer.from(base64, 'base64').toString('utf8');
    const issuer = textOf(xml, 'Issuer');
    const subject = textOf(xml, 'NameID');
    const sessionName = attributeValue(xml, sessionNameAttribute);
    if (issuer === undefined || subject === undefined) {
        throw invalidResponse('Response is missing required elements.');
    }
    if (sessionName === undefined) {
        throw invalidResponse('RoleSessionName is required in AuthnResponse');
    }
    const format = /<(?:\w+:)?NameID[^>]{0,500}Format="[^"]{0,200}nameid-format:(\w+)"/.exec(xml);
    return {
        id: /<(?:\w+:)?Assertion[^>]{0,500}\bID="([^"]{1,200})"/.exec(xml)?.[1] ?? '',
        issuer,
        subject,
        subjectType: format?.[1] ?? 'unspecified',
        audience: textOf(xml, 'Audience') ?? 'https://signin.aws.amazon.com/saml',
        sessionName,
    };
}
function textOf(xml, element) {
    const found = new RegExp(`<(?:\\w{1,20}:)?${element}(?:\\s[^>]{0,500})?>([^<]{1,1000})<`).exec(xml);
    return found?.[1]?.trim();
}
function attributeValue(xml, name) {
    const at = xml.indexOf(`Name="${name}"`);
    return at === -1 ? undefined : textOf(xml.slice(at), 'AttributeValue');
}
function invalidResponse(message) {
    return new AwsFailure('InvalidIdentityTokenException', message);
}
//# sourceMappingURL=saml-assertion.js.map