import { accessKeyId, accountInId, ec2Id, entityId, uuid } from '../aws/ids.js';
import { chanceOf } from '../time/chance.js';
/** Gives the fake of a text that is an id by its form: an account, a key, an id of IAM, a UUID, an id of EC2 or of an
 * organization; undefined for any other text.
 * @example replaceId('ASIA…', { account: '123456789012', disguise }) // 'ASIA…' of the fake account */
export function replaceId(text, place) {
    const { disguise } = place;
    const { pseudonyms } = disguise;
    if (/^\d{12}$/.test(text))
        return fakeAccount(text, disguise);
    if (iamId.test(text))
        return fakeIamId(text, place);
    if (uuidForm.test(text)) {
        return pseudonyms.formed('uuid', text.toLowerCase(), (n) => uuid(chance('uuid', n)));
    }
    const prefix = ec2Form.exec(text)?.[1];
    if (prefix !== undefined && ec2Prefixes.has(prefix)) {
        return pseudonyms.formed('resource id', text, (n) => ec2Id(prefix, chance(prefix, n)));
    }
    const unit = organizationForm.exec(text)?.[1];
    if (unit !== undefined) {
        return pseudonyms.formed('organization id', text, (n) => `${unit}-${lettersOf(n)}`);
    }
    return undefined;
}
/** The fake of an account number. */
export function fakeAccount(account, { pseudonyms }) {
    return pseudonyms.formed('account', account, (n) => String(firstAccount + n));
}
const firstAccount = 111_100_000_000;
const iamId = /^(?:AKIA|ASIA|AROA|AIDA|ANPA|AIPA|AGPA|ANVA|ASCA|APKA|ABIA|ACCA)[A-Z0-9]{12,28}$/;
/** True for a text in the form of an access key's id or of a unique id of IAM. */
export const isIamId = (text) => iamId.test(text);
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ec2Form = /^([a-z]{1,12})-(?=[0-9A-Za-z]*\d)[0-9A-Za-z]{8,20}$/;
const organizationForm = /^(o|r|ou|p|d)-[0-9a-z]{4,34}(?:-[0-9a-z]{8,32})?$/;
const ec2Prefixes = new Set(`acl ami aki ari cgw dopt eigw eipalloc eipassoc eni eni-attach fl fs fsap i igw lgw lt mi nat pcx pl r rslvr rslvr-in
  rslvr-out rqlc rtb rtbassoc sg sgr snap spot subnet tgw tgw-attach vgw vol vpc vpce vpn vgw ssm cvpn vpce-svc sir sfr`.split(/\s+/));
/** Ids of accounts and keys are drawn from their position alone. */
function chance(kind, position) {
    return chanceOf('trailproof import', kind, String(position));
}
const lettersOf = (position) => `example${String(position).padStart(5, '0')}`;
/** An id of IAM encodes its account. That one counts where it is an account of these records: ids that somebody else made
 * up encode anything. */
function fakeIamId(id, place) {
    const { disguise } = place;
    const encoded = accountInId(id);
    const isOwn = encoded !== undefined && disguise.accounts.has(encoded);
    const account = (isOwn ? encoded : undefined) ?? place.account ?? encoded ?? '000000000000';
    const prefix = id.slice(0, 4);
    return disguise.pseudonyms.formed(kindOf(prefix), id, (n) => {
        const fake = fakeAccount(account, disguise);
        return prefix === 'AKIA' || prefix === 'ASIA'
            ? accessKeyId(prefix, fake, chance('key', n))
            : prefix + entityId(entity, fake, chance('id', n)).slice(4);
    });
}
const entity = 'AIDA';
const kindOf = (prefix) => prefix === 'AKIA' || prefix === 'ASIA' ? 'access key' : 'principal id';
//# sourceMappingURL=replace-id.js.map