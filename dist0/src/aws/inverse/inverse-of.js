import { isReadOnly, namespaceOf } from '../namespaces.js';
import { cloudtrailInverses } from './cloudtrail-inverses.js';
import { ec2Inverses } from './ec2-inverses.js';
import { iamInverses } from './iam-inverses.js';
import { kmsInverses } from './kms-inverses.js';
import { lambdaInverses } from './lambda-inverses.js';
import { dynamodbInverses, organizationsInverses, sesInverses } from './other-inverses.js';
import { rdsInverses } from './rds-inverses.js';
import { rolesAnywhereInverses } from './rolesanywhere-inverses.js';
import { s3Inverses } from './s3-inverses.js';
import { secretsManagerInverses } from './secretsmanager-inverses.js';
import { ssmInverses } from './ssm-inverses.js';
const nothing = { kind: 'nothing' };
const tables = {
    iam: iamInverses,
    rolesanywhere: rolesAnywhereInverses,
    cloudtrail: cloudtrailInverses,
    ec2: ec2Inverses,
    kms: kmsInverses,
    lambda: lambdaInverses,
    dynamodb: dynamodbInverses,
    organizations: organizationsInverses,
    rds: rdsInverses,
    s3: s3Inverses,
    ses: sesInverses,
    secretsmanager: secretsManagerInverses,
    ssm: ssmInverses,
};
/** Services whose calls leave nothing behind but sessions that run out. */
const passing = new Set(['sts', 'signin']);
/** How an operation is taken back; undefined for a mutating operation that the table does not know.
 * @example inverseOf('iam', 'CreateUser')?.kind // 'calls'
 * @throws TrailproofError NAMESPACE_UNKNOWN */
export function inverseOf(service, operation) {
    const known = tables[service]?.[operation];
    if (known !== undefined)
        return known;
    return passing.has(service) || isReadOnly(namespaceOf(service), operation) ? nothing : undefined;
}
//# sourceMappingURL=inverse-of.js.map