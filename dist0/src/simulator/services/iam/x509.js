import { createPrivateKey, X509Certificate } from 'node:crypto';
import { AwsFailure } from '../../aws-failure.js';
const malformed = (message) => new AwsFailure('MalformedCertificateException', message);
/** Reads one certificate in PEM.
 * @throws AwsFailure MalformedCertificateException */
export function readCertificate(pem) {
    const block = blocksOf(pem)[0];
    try {
        if (block !== undefined)
            return new X509Certificate(block);
    }
    catch {
        // Told below: a text without a certificate and a certificate that cannot be read are one to AWS.
    }
    throw malformed('Unable to parse certificate. Please ensure the certificate is in PEM format.');
}
/** When a certificate ends. */
export function endOf(certificate) {
    return Date.parse(certificate.validTo);
}
/** Refuses a private key that is not the certificate's. The text of the mismatch is from memory.
 * @throws AwsFailure MalformedCertificateException, KeyPairMismatchException */
export function requireKeyOf(certificate, pem) {
    if (certificate.checkPrivateKey(readPrivateKey(pem)))
        return;
    throw new AwsFailure('KeyPairMismatchException', 'The private key does not match the public key certificate.');
}
function readPrivateKey(pem) {
    try {
        return createPrivateKey(pem);
    }
    catch {
        throw malformed('Unable to parse key. Please ensure the private key is in PEM format.');
    }
}
/** Refuses a chain that does not go up from the certificate, one issuer after another.
 * @throws AwsFailure MalformedCertificateException */
export function requireChain(certificate, pem) {
    const blocks = blocksOf(pem);
    if (blocks.length === 0)
        throw brokenChain(-1);
    const chain = [certificate, ...blocks.map(readCertificate)];
    for (const [index, issuer] of chain.slice(1).entries()) {
        const issued = chain[index];
        const signs = issued?.checkIssued(issuer) === true && issued.verify(issuer.publicKey);
        if (!signs)
            throw brokenChain(index - 1);
    }
}
const brokenChain = (index) => malformed(`Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order. The index within the chain of the invalid certificate is: ${index}`);
function blocksOf(pem) {
    return pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
}
//# sourceMappingURL=x509.js.map