import { upperAlphanumerics } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { requiredText } from '../../read-input.js';
import { onUser, subjectOf } from './entities.js';
import { noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { page } from './page.js';
import { requireRoom } from './quotas.js';
import { credentialsOf, statusOf } from './user-credentials.js';
import { dateOf } from './values.js';
import { endOf, readCertificate } from './x509.js';
function certificateOf(input, context) {
    const id = requiredText(input, 'CertificateId');
    const all = credentialsOf(subjectOf(input, context), context.account).certificates;
    const found = all.get(id);
    if (found !== undefined)
        return { found, all };
    throw noSuchEntity(`The Certificate with id ${id} cannot be found.`);
}
function certificateValue(user, certificate) {
    return {
        ...(user === undefined ? {} : { UserName: user.name }),
        CertificateId: certificate.id,
        CertificateBody: certificate.body,
        Status: certificate.status,
        UploadDate: dateOf(certificate.uploaded),
    };
}
const upload = iamOperation('UploadSigningCertificate', {
    permission: onUser('UploadSigningCertificate'),
    run: (input, context) => {
        const { account, call, chance } = context;
        const user = subjectOf(input, context);
        const body = requiredText(input, 'CertificateBody');
        const read = readCertificate(body);
        // The texts of the two refusals are from memory.
        if (endOf(read) < call.at) {
            throw new AwsFailure('InvalidCertificateException', 'The certificate has expired.');
        }
        const owners = [undefined, ...account.iam.users.values()];
        const known = owners.flatMap((one) => [...credentialsOf(one, account).certificates.values()]);
        if (known.some((one) => readCertificate(one.body).fingerprint256 === read.fingerprint256)) {
            throw new AwsFailure('DuplicateCertificateException', 'The certificate is already associated with a user of this account.');
        }
        const { certificates } = credentialsOf(user, account);
        requireRoom('CertificatesPerUser', certificates.size);
        const certificate = {
            id: upperAlphanumerics(32, chance),
            body,
            uploaded: call.at,
            status: 'Active',
        };
        certificates.set(certificate.id, certificate);
        return { Certificate: certificateValue(user, certificate) };
    },
});
const list = iamOperation('ListSigningCertificates', {
    permission: onUser('ListSigningCertificates'),
    run: (input, context) => {
        const user = subjectOf(input, context);
        const certificates = [...credentialsOf(user, context.account).certificates.values()];
        const values = certificates.map((one) => certificateValue(user, one));
        return page('Certificates', values, input);
    },
});
const update = iamOperation('UpdateSigningCertificate', {
    permission: onUser('UpdateSigningCertificate'),
    run: (input, context) => {
        certificateOf(input, context).found.status = statusOf(input);
        return {};
    },
});
const remove = iamOperation('DeleteSigningCertificate', {
    permission: onUser('DeleteSigningCertificate'),
    run: (input, context) => {
        const { found, all } = certificateOf(input, context);
        all.delete(found.id);
        return {};
    },
});
export const signingCertificateOperations = [upload, list, update, remove];
//# sourceMappingURL=signing-certificate-operations.js.map