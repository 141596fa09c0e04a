import { entriesOf, inversesOf, pick } from './inverse-makers.js';
const { call, after } = inversesOf('iam');
/** What can have tags, and the member that names it. */
const tagged = {
    User: 'UserName',
    Role: 'RoleName',
    Policy: 'PolicyArn',
    InstanceProfile: 'InstanceProfileName',
    MFADevice: 'SerialNumber',
    SAMLProvider: 'SAMLProviderArn',
    OpenIDConnectProvider: 'OpenIDConnectProviderArn',
    ServerCertificate: 'ServerCertificateName',
};
function inversesOfKind(noun, name) {
    const before = (input) => call(`List${noun}Tags`, pick(input, name));
    const restored = (keys, { input, prior }) => {
        const lost = entriesOf(prior, 'Tags').filter((tag) => keys.includes(tag['Key']));
        return lost.length === 0 ? [] : [call(`Tag${noun}`, { ...pick(input, name), Tags: lost })];
    };
    return [
        [
            `Tag${noun}`,
            after(before, (made) => {
                const keys = entriesOf(made.input, 'Tags').map((tag) => tag['Key']);
                const untag = call(`Untag${noun}`, { ...pick(made.input, name), TagKeys: keys });
                return [untag, ...restored(keys, made)];
            }),
        ],
        [
            `Untag${noun}`,
            after(before, (made) => {
                const keys = made.input['TagKeys'];
                return restored(Array.isArray(keys) ? keys : [], made);
            }),
        ],
    ];
}
/** How tags are taken back. */
export const iamTagInverses = Object.fromEntries(Object.entries(tagged).flatMap(([noun, name]) => inversesOfKind(noun, name)));
//# sourceMappingURL=iam-tag-inverses.js.map