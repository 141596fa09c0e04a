import { tagList } from '../tags.js';
/** What ListSecrets and DescribeSecret tell of a secret: everything but its value. */
export function secretView(secret) {
    const { description, kmsKeyId, accessed, deleted } = secret;
    return {
        ARN: secret.arn,
        Name: secret.name,
        ...(description === undefined ? {} : { Description: description }),
        ...(kmsKeyId === undefined ? {} : { KmsKeyId: kmsKeyId }),
        LastChangedDate: new Date(secret.changed),
        ...(accessed === undefined ? {} : { LastAccessedDate: new Date(accessed) }),
        ...(deleted === undefined ? {} : { DeletedDate: new Date(deleted.at) }),
        Tags: tagList(secret.tags),
        CreatedDate: new Date(secret.created),
    };
}
/** The stages of each version, for versions that have any. */
export function stagesByVersion(secret) {
    const staged = [...secret.versions.values()].filter(({ stages }) => stages.size > 0);
    return Object.fromEntries(staged.map(({ id, stages }) => [id, [...stages]]));
}
/** A value as GetSecretValue and BatchGetSecretValue hand it out. */
export function valueView(secret, version) {
    return {
        ARN: secret.arn,
        Name: secret.name,
        VersionId: version.id,
        ...version.value,
        VersionStages: [...version.stages],
        CreatedDate: new Date(version.created),
    };
}
//# sourceMappingURL=secret-view.js.map