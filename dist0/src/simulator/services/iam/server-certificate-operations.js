import { iamArn } from '../../../aws/arn.js';
import { entityId } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textOf } from '../../read-input.js';
import { requirePermission } from '../../require-permission.js';
import { stateSlot } from '../../state/state-slot.js';
import { resourceTagKeys } from '../tags.js';
import { onAll } from './entities.js';
import { alreadyExists, noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { page } from './page.js';
import { requireRoom } from './quotas.js';
import { tagList, tagsOf } from './tags.js';
import { dateOf, listed, pathOf, requiredName } from './values.js';
import { endOf, readCertificate, requireChain, requireKeyOf } from './x509.js';
/** The server certificates of an account by name: CloudFront and load balancers present them. */
export const serverCertificatesOf = stateSlot(() => new Map());
/** The server certificate that a call names.
 * @throws AwsFailure NoSuchEntityException */
export function serverCertificateOf(input, { account }) {
    const name = requiredText(input, 'ServerCertificateName');
    const certificate = serverCertificatesOf(account).get(name);
    if (certificate !== undefined)
        return certificate;
    throw noSuchEntity(`The Server Certificate with name ${name} cannot be found.`);
}
export const onServerCertificate = (action) => (input, { account }) => {
    const name = requiredText(input, 'ServerCertificateName');
    const known = serverCertificatesOf(account).get(name);
    return {
        action: `iam:${action}`,
        resource: known?.arn ?? iamArn(account.number, 'server-certificate', `/${name}`),
        label: `server certificate ${name}`,
        keys: resourceTagKeys(known?.tags, 'iam'),
    };
};
function metadataOf(certificate) {
    return {
        Path: certificate.path,
        ServerCertificateName: certificate.name,
        ServerCertificateId: certificate.id,
        Arn: certificate.arn,
        UploadDate: dateOf(certificate.uploaded),
        Expiration: dateOf(certificate.expires),
    };
}
function requireFree(name, account) {
    if (!serverCertificatesOf(account).has(name))
        return;
    throw alreadyExists(`The Server Certificate with name ${name} already exists.`);
}
/** What the texts of an upload hold, checked against each other. */
function readUpload(input, now) {
    const body = requiredText(input, 'CertificateBody');
    const key = requiredText(input, 'PrivateKey');
    const chain = textOf(input, 'CertificateChain');
    const certificate = readCertificate(body);
    const expires = endOf(certificate);
    if (expires < now) {
        throw new AwsFailure('MalformedCertificateException', "Certificate is no longer valid. The 'Not After' date restriction on the certificate has passed.");
    }
    requireKeyOf(certificate, key);
    if (chain !== undefined)
        requireChain(certificate, chain);
    // Blank lines around PEM are not kept.
    return { body: body.trim(), chain: chain?.trim(), expires };
}
const upload = iamOperation('UploadServerCertificate', {
    permission: (input, { account }) => ({
        action: 'iam:UploadServerCertificate',
        resource: iamArn(account.number, 'server-certificate', pathOf(input) + requiredName(input, 'ServerCertificateName', 128)),
    }),
    run: (input, { account, call, chance }) => {
        const name = requiredName(input, 'ServerCertificateName', 128);
        const path = pathOf(input);
        const tags = tagsOf(input);
        const texts = readUpload(input, call.at);
        requireFree(name, account);
        const certificates = serverCertificatesOf(account);
        requireRoom('ServerCertificatesPerAccount', certificates.size);
        const certificate = {
            id: entityId('ASCA', account.number, chance),
            name,
            path,
            arn: iamArn(account.number, 'server-certificate', path + name),
            uploaded: call.at,
            tags,
            ...texts,
        };
        certificates.set(name, certificate);
        return { ServerCertificateMetadata: metadataOf(certificate), ...tagList(tags) };
    },
});
const get = iamOperation('GetServerCertificate', {
    permission: onServerCertificate('GetServerCertificate'),
    run: (input, context) => {
        const certificate = serverCertificateOf(input, context);
        return {
            ServerCertificate: {
                ServerCertificateMetadata: metadataOf(certificate),
                CertificateBody: certificate.body,
                ...(certificate.chain === undefined ? {} : { CertificateChain: certificate.chain }),
                ...tagList(certificate.tags),
            },
        };
    },
});
const list = iamOperation('ListServerCertificates', {
    permission: onAll('ListServerCertificates', '*'),
    run: (input, { account }) => {
        const certificates = listed(serverCertificatesOf(account).values(), input);
        return page('ServerCertificateMetadataList', certificates.map(metadataOf), input);
    },
});
const update = iamOperation('UpdateServerCertificate', {
    permission: onServerCertificate('UpdateServerCertificate'),
    run: (input, context) => {
        const { account } = context;
        const certificate = serverCertificateOf(input, context);
        const isRenamed = input['NewServerCertificateName'] !== undefined;
        const name = isRenamed ? requiredName(input, 'NewServerCertificateName', 128) : certificate.name;
        const path = input['NewPath'] === undefined ? certificate.path : pathOf(input, 'NewPath');
        const arn = iamArn(account.number, 'server-certificate', path + name);
        // As for users, what comes of it must be allowed too (API reference, UpdateServerCertificate).
        requirePermission({ action: 'iam:UpdateServerCertificate', resource: arn }, context);
        if (name !== certificate.name)
            requireFree(name, account);
        const certificates = serverCertificatesOf(account);
        certificates.delete(certificate.name);
        certificates.set(name, { ...certificate, name, path, arn });
        return {};
    },
});
const remove = iamOperation('DeleteServerCertificate', {
    permission: onServerCertificate('DeleteServerCertificate'),
    run: (input, context) => {
        serverCertificatesOf(context.account).delete(serverCertificateOf(input, context).name);
        return {};
    },
});
export const serverCertificateOperations = [upload, get, list, update, remove];
//# sourceMappingURL=server-certificate-operations.js.map