/** Everything on everything. */
export const allowAll = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};
export const readBuckets = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' }],
};
/** A trust policy for principals, by ARN. */
export function trusts(...principals) {
    return {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { AWS: principals }, Action: 'sts:AssumeRole' }],
    };
}
/** A trust policy for an AWS service. */
export function trustsService(service) {
    return {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
    };
}
/** A document's text, padded with blanks to exactly that many characters. IAM's own size quota ignores white space. */
export function padded(document, length) {
    const text = JSON.stringify(document);
    return `${text.slice(0, -1)}${' '.repeat(length - text.length)}}`;
}
//# sourceMappingURL=policies.js.map