import { numberOf, requiredText, textOf } from '../../read-input.js';
import { pageOf } from '../page.js';
import { bucketNamed } from './buckets.js';
/** The condition keys of a listing. */
export function listKeys(input) {
    const prefix = textOf(input, 'Prefix');
    const delimiter = textOf(input, 'Delimiter');
    return {
        ...(prefix === undefined ? {} : { 's3:prefix': prefix }),
        ...(delimiter === undefined ? {} : { 's3:delimiter': delimiter }),
    };
}
/** Keys under a prefix, those below the next delimiter as one common prefix. */
function listed(input, context, token) {
    const prefix = textOf(input, 'Prefix') ?? '';
    const delimiter = textOf(input, 'Delimiter');
    const after = textOf(input, 'StartAfter') ?? textOf(input, 'Marker') ?? '';
    const found = [...bucketNamed(input, context).objects.values()]
        .filter(({ key }) => key.startsWith(prefix) && key > after)
        .toSorted((one, other) => (one.key < other.key ? -1 : 1));
    const cut = (key) => {
        const end = delimiter === undefined ? -1 : key.indexOf(delimiter, prefix.length);
        return end === -1 ? undefined : key.slice(0, end + (delimiter?.length ?? 0));
    };
    const most = numberOf(input, 'MaxKeys') ?? 1_000;
    const { entries, next } = pageOf(found, { most, token, badToken: 'InvalidArgument' });
    const prefixes = new Set(entries.flatMap(({ key }) => cut(key) ?? []));
    return {
        next,
        last: entries.at(-1)?.key,
        answer: {
            IsTruncated: next !== undefined,
            Contents: entries
                .filter(({ key }) => cut(key) === undefined)
                .map(({ key, modified, etag, body }) => ({
                Key: key,
                LastModified: new Date(modified),
                ETag: etag,
                Size: body.length,
                StorageClass: 'STANDARD',
            })),
            Name: requiredText(input, 'Bucket'),
            Prefix: prefix,
            ...(delimiter === undefined ? {} : { Delimiter: delimiter }),
            MaxKeys: most,
            CommonPrefixes: [...prefixes].map((Prefix) => ({ Prefix })),
        },
    };
}
/** Answers ListObjectsV2. */
export function listObjectsV2(input, context) {
    const { answer, next } = listed(input, context, textOf(input, 'ContinuationToken'));
    return {
        ...answer,
        KeyCount: answer.Contents.length + answer.CommonPrefixes.length,
        ...(next === undefined ? {} : { NextContinuationToken: next }),
    };
}
/** Answers ListObjects. */
export function listObjects(input, context) {
    const { answer, next, last } = listed(input, context, undefined);
    return { ...answer, ...(next === undefined ? {} : { NextMarker: last }) };
}
//# sourceMappingURL=object-listing.js.map