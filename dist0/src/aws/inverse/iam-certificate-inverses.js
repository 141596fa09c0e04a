import { entriesOf, impossible, inside, inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('iam');
/** Sets the status of something back to what a list of the user's things said of it. */
function statusRestored(list) {
    const { read, member, id, update } = list;
    return after((input) => call(read, pick(input, 'UserName')), ({ input, prior }) => {
        const before = entriesOf(prior, member).find((one) => one[id] === input[id]);
        return [call(update, { ...pick(input, 'UserName', id), ...pick(before ?? {}, 'Status') })];
    });
}
/** How certificates, SSH keys and credentials of single services are taken back. */
export const iamCertificateInverses = {
    UploadServerCertificate: undoneBy('DeleteServerCertificate', ({ input }) => pick(input, 'ServerCertificateName')),
    UpdateServerCertificate: after((input) => call('GetServerCertificate', pick(input, 'ServerCertificateName')), ({ input, prior }) => {
        const before = inside(inside(prior, 'ServerCertificate'), 'ServerCertificateMetadata');
        const name = input['ServerCertificateName'];
        return [
            call('UpdateServerCertificate', {
                ServerCertificateName: input['NewServerCertificateName'] ?? name,
                NewServerCertificateName: name,
                NewPath: before['Path'],
            }),
        ];
    }),
    DeleteServerCertificate: impossible('The private key of a deleted certificate is lost.'),
    UploadSigningCertificate: undoneBy('DeleteSigningCertificate', ({ output }) => pick(inside(output, 'Certificate'), 'UserName', 'CertificateId')),
    UpdateSigningCertificate: statusRestored({
        read: 'ListSigningCertificates',
        member: 'Certificates',
        id: 'CertificateId',
        update: 'UpdateSigningCertificate',
    }),
    DeleteSigningCertificate: after((input) => call('ListSigningCertificates', pick(input, 'UserName')), ({ input, prior }) => entriesOf(prior, 'Certificates')
        .filter((one) => one['CertificateId'] === input['CertificateId'])
        // Its id is new.
        .map((one) => call('UploadSigningCertificate', {
        ...pick(input, 'UserName'),
        ...pick(one, 'CertificateBody'),
    }))),
    UploadSSHPublicKey: undoneBy('DeleteSSHPublicKey', ({ output }) => pick(inside(output, 'SSHPublicKey'), 'UserName', 'SSHPublicKeyId')),
    UpdateSSHPublicKey: statusRestored({
        read: 'ListSSHPublicKeys',
        member: 'SSHPublicKeys',
        id: 'SSHPublicKeyId',
        update: 'UpdateSSHPublicKey',
    }),
    DeleteSSHPublicKey: after((input) => call('GetSSHPublicKey', { ...pick(input, 'UserName', 'SSHPublicKeyId'), Encoding: 'SSH' }), ({ input, prior }) => [
        call('UploadSSHPublicKey', {
            ...pick(input, 'UserName'),
            ...pick(inside(prior, 'SSHPublicKey'), 'SSHPublicKeyBody'),
        }),
    ]),
    CreateServiceSpecificCredential: undoneBy('DeleteServiceSpecificCredential', ({ output }) => pick(inside(output, 'ServiceSpecificCredential'), 'UserName', 'ServiceSpecificCredentialId')),
    UpdateServiceSpecificCredential: statusRestored({
        read: 'ListServiceSpecificCredentials',
        member: 'ServiceSpecificCredentials',
        id: 'ServiceSpecificCredentialId',
        update: 'UpdateServiceSpecificCredential',
    }),
    ResetServiceSpecificCredential: impossible('The password before is not known.'),
    DeleteServiceSpecificCredential: impossible('The password is lost.'),
};
//# sourceMappingURL=iam-certificate-inverses.js.map