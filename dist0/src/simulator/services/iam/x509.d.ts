import { X509Certificate } from 'node:crypto';
import type { Instant } from '../../../time/duration.ts';
/** Reads one certificate in PEM.
 * @throws AwsFailure MalformedCertificateException */
export declare function readCertificate(pem: string): X509Certificate;
/** When a certificate ends. */
export declare function endOf(certificate: X509Certificate): Instant;
/** Refuses a private key that is not the certificate's. The text of the mismatch is from memory.
 * @throws AwsFailure MalformedCertificateException, KeyPairMismatchException */
export declare function requireKeyOf(certificate: X509Certificate, pem: string): void;
/** Refuses a chain that does not go up from the certificate, one issuer after another.
 * @throws AwsFailure MalformedCertificateException */
export declare function requireChain(certificate: X509Certificate, pem: string): void;
