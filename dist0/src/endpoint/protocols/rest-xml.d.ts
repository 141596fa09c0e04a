import type { Protocol } from '../protocol.ts';
/** S3: the bucket stands in the path or in the host, and errors are bare. */
export declare const s3Protocol: Protocol;
/** REST with XML bodies: CloudFront. */
export declare const restXmlProtocol: Protocol;
