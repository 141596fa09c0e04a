import { replaceHost } from './replace-host.js';
import { replaceAddress } from './replace-address.js';
import { replaceId } from './replace-id.js';
import { isLikelyRegion, isVocabulary } from './vocabulary.js';
const separators = /([^\p{L}\p{N}_@.+~-]+)/u;
/** Replaces each piece between separators by itself, and leaves the separators, so that paths, wildcards and variables keep
 * their form.
 * @example replacePieces('/aws/lambda/payroll', …) // '/aws/lambda/text-1' */
export function replacePieces(text, pieces) {
    return text
        .split(separators)
        .map((part, index) => (index % 2 === 1 ? part : replacePiece(part, pieces)))
        .join('');
}
/** Replaces a text without separators. */
export function replacePiece(piece, pieces) {
    if (piece === '')
        return piece;
    const { disguise, spot, kind } = pieces;
    const special = replaceId(piece, { account: spot.account, disguise }) ??
        replaceEmail(piece, pieces) ??
        replaceAddress(piece, disguise) ??
        replaceAwsName(piece, pieces);
    if (special !== undefined)
        return special;
    if (pieces.strict === undefined) {
        if (isPlain(piece) || isVocabulary(piece) || isLikelyRegion(piece))
            return piece;
        const host = replaceHost(piece, pieces);
        if (host !== undefined)
            return host;
    }
    return disguise.pseudonyms.named(kind, piece);
}
/** Numbers that are too short to be somebody's, versions, and what holds no letter or digit. */
const isPlain = (piece) => /^\d{1,5}$/.test(piece) ||
    /^\d{1,4}(?:\.\d{1,5}){1,2}$/.test(piece) ||
    !/[\p{L}\p{N}]/u.test(piece);
function replaceEmail(piece, pieces) {
    const at = piece.lastIndexOf('@');
    if (at < 1 || at === piece.length - 1)
        return undefined;
    const { pseudonyms } = pieces.disguise;
    const local = pseudonyms.named('person', piece.slice(0, at));
    const domain = piece.slice(at + 1);
    return `${local}@${replaceHost(domain, pieces) ?? pseudonyms.named('text', domain)}`;
}
// Names that AWS or its tools give; what follows the fixed part is the user's, or a moment.
const awsNames = [
    { form: /^(AWSServiceRoleFor[A-Za-z0-9]{2,60})(?:(_)(.+))?$/ },
    { form: /^(AWSReservedSSO)(_)(.+)$/ },
    {
        form: /^(AWS-[A-Z][A-Za-z]{2,60}|AmazonSSM[A-Za-z]{0,40}|Amazon(?:CloudWatch|ECS)-[A-Za-z]{2,40})$/,
    },
    { form: /^(OrganizationAccountAccessRole|AWSControlTowerExecution|AWSControlTowerAdmin)$/ },
    {
        form: /^(AWSCLI-Session|RolesAnywhereInternalSession|AutoScaling|AWSCloudFormation|AWSBackup)$/,
    },
    { form: /^((?:anthropic|amazon|meta|mistral|cohere|ai21|stability)\.[a-z0-9][a-z0-9.-]{1,60})$/ },
    { form: /^(aws-go-sdk-)(\d{16,19})$/, digits: 19 },
    { form: /^(botocore-session-)(\d{9,13})$/, digits: 10 },
    { form: /^(awslambda_\d{1,4}_)(\d{17})$/, digits: 17 },
    { form: /^(AWSCLI-Session-|aws-sdk-js-session-|aws-sdk-java-|AWS-CDK-)(\d{9,19})$/, digits: 13 },
];
function replaceAwsName(piece, pieces) {
    for (const { form, digits } of awsNames) {
        const match = form.exec(piece);
        if (match === null)
            continue;
        const [, fixed = '', second = '', own = ''] = match;
        const { pseudonyms } = pieces.disguise;
        if (digits !== undefined) {
            return pseudonyms.formed('session', piece, (n) => fixed + String(n).padStart(digits, '1'));
        }
        return own === '' ? piece : fixed + second + pseudonyms.named(pieces.kind, own);
    }
    return undefined;
}
//# sourceMappingURL=replace-pieces.js.map