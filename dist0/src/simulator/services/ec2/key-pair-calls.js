import { createHash } from 'node:crypto';
import { base64Text, ec2Id, hexDigits } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { ec2Calls, onResource } from './ec2-calls.js';
import { notFound } from './ec2-errors.js';
import { filtered, paged } from './ec2-filters.js';
import { tagNew, tagsView } from './ec2-tags.js';
import { keyPairsOf } from './key-pairs.js';
const onPair = onResource('key-pair', (input) => textOf(input, 'KeyName'));
/** EC2's calls on key pairs. */
export const keyPairCalls = ec2Calls([
    { name: 'DescribeKeyPairs', run: describeKeyPairs },
    {
        name: 'CreateKeyPair',
        ...onPair,
        run: (input, context) => {
            const { chance } = context;
            // Nobody can sign in with it: the halves do not belong together.
            const fingerprint = pairsOf(hexDigits(40, chance));
            const pair = addPair(input, context, { fingerprint, publicKey: base64Text(372, chance) });
            return { ...summary(pair, context), KeyMaterial: privateKey(base64Text(1_592, chance)) };
        },
    },
    {
        name: 'ImportKeyPair',
        ...onPair,
        run: (input, context) => {
            const material = input['PublicKeyMaterial'];
            const publicKey = material instanceof Uint8Array
                ? Buffer.from(material).toString()
                : textOf(input, 'PublicKeyMaterial');
            if (publicKey === undefined || !/^(?:ssh-|-----BEGIN|---- BEGIN)/.test(publicKey.trim())) {
                const message = 'Key is not in valid OpenSSH public key format';
                throw new AwsFailure('Client.InvalidKey.Format', message);
            }
            const hash = createHash('md5').update(publicKey).digest('hex');
            return summary(addPair(input, context, { fingerprint: pairsOf(hash), publicKey }), context);
        },
    },
    {
        name: 'DeleteKeyPair',
        ...onPair,
        run: (input, { account, call }) => {
            const pairs = keyPairsOf(account, call.region);
            const id = textOf(input, 'KeyPairId');
            const name = textOf(input, 'KeyName') ?? [...pairs.values()].find((one) => one.id === id)?.name;
            // EC2 does not mind a key pair that is not there.
            if (name !== undefined)
                pairs.delete(name);
            return { Return: true, ...(id === undefined ? {} : { KeyPairId: id }) };
        },
    },
]);
const pairsOf = (hex) => hex.match(/../g)?.join(':') ?? '';
function privateKey(body) {
    const lines = body.match(/.{1,64}/g) ?? [];
    return ['-----BEGIN RSA PRIVATE KEY-----', ...lines, '-----END RSA PRIVATE KEY-----'].join('\n');
}
function addPair(input, context, made) {
    const { account, call, chance } = context;
    const name = requiredText(input, 'KeyName');
    const pairs = keyPairsOf(account, call.region);
    if (pairs.has(name)) {
        throw new AwsFailure('Client.InvalidKeyPair.Duplicate', `The keypair already exists`);
    }
    const id = ec2Id('key', chance);
    const type = textOf(input, 'KeyType') ?? 'rsa';
    const pair = { id, name, type, created: call.at, ...made };
    pairs.set(name, pair);
    tagNew(account, input, { id, type: 'key-pair' });
    return pair;
}
function summary({ id, name, fingerprint }, { account }) {
    return {
        KeyPairId: id,
        Tags: tagsView(account, id),
        KeyName: name,
        KeyFingerprint: fingerprint,
    };
}
function describeKeyPairs(input, context) {
    const pairs = keyPairsOf(context.account, context.call.region);
    const names = textsOf(input, 'KeyNames');
    const ids = textsOf(input, 'KeyPairIds');
    const unknown = names.find((name) => !pairs.has(name));
    if (unknown !== undefined)
        throw notFound('InvalidKeyPair', `key pair '${unknown}'`);
    const withKey = booleanOf(input, 'IncludePublicKey') ?? false;
    const asked = [...pairs.values()].filter(({ id, name }) => (names.length === 0 || names.includes(name)) && (ids.length === 0 || ids.includes(id)));
    const list = filtered(asked, {
        input,
        context,
        idOf: ({ id }) => id,
        valuesOf: ({ id, name, fingerprint }) => ({ 'key-pair-id': id, 'key-name': name, fingerprint }),
    });
    return paged('KeyPairs', list.map((pair) => ({
        ...summary(pair, context),
        KeyType: pair.type,
        CreateTime: new Date(pair.created),
        ...(withKey ? { PublicKey: pair.publicKey } : {}),
    })), input);
}
//# sourceMappingURL=key-pair-calls.js.map