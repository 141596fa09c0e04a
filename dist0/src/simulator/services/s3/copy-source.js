import { AwsFailure } from '../../aws-failure.js';
import { requiredText } from '../../read-input.js';
import { refuseVersion } from './object-versions.js';
/** The object that CopyObject reads: `bucket/key` or `/bucket/key`, URL-encoded.
 * @throws AwsFailure InvalidArgument; TrailproofError CALL_NOT_MODELLED for a version of an object */
export function copySource(input, context) {
    const [source = '', query = ''] = requiredText(input, 'CopySource').split('?', 2);
    refuseVersion(new URLSearchParams(query).get('versionId') ?? undefined, context);
    const [, Bucket, Key] = /^\/?([^/]+)\/(.+)$/s.exec(decoded(source)) ?? [];
    if (Bucket !== undefined && Key !== undefined)
        return { Bucket, Key };
    throw noSource();
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw noSource();
    }
}
// The text is from memory.
const noSource = () => new AwsFailure('InvalidArgument', 'Copy Source must mention the source bucket and key: sourcebucket/sourcekey');
//# sourceMappingURL=copy-source.js.map