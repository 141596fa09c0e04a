import type { PolicyDocument } from 'trailproof';
/** Everything on everything. */
export declare const allowAll: PolicyDocument;
export declare const readBuckets: PolicyDocument;
/** A trust policy for principals, by ARN. */
export declare function trusts(...principals: readonly string[]): PolicyDocument;
/** A trust policy for an AWS service. */
export declare function trustsService(service: string): PolicyDocument;
/** A document's text, padded with blanks to exactly that many characters. IAM's own size quota ignores white space. */
export declare function padded(document: PolicyDocument, length: number): string;
