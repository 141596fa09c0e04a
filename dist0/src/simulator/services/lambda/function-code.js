import { createHash } from 'node:crypto';
import { textOf } from '../../read-input.js';
import { findBucket } from '../s3/buckets.js';
import { invalidParameter } from './lambda-call.js';
/** The code that a call brings: bytes of a zip file, an object of a bucket, or an image; undefined when it brings none.
 * @throws AwsFailure InvalidParameterValueException */
export function codeIn(input, context) {
    const bytes = input['ZipFile'];
    if (bytes instanceof Uint8Array)
        return zipped(bytes);
    const bucket = textOf(input, 'S3Bucket');
    const key = textOf(input, 'S3Key');
    if (bucket !== undefined && key !== undefined)
        return zipped(bodyOf({ bucket, key }, context));
    const image = textOf(input, 'ImageUri');
    return image === undefined ? undefined : { sha256: digestOf(image, 'hex'), size: 0 };
}
function zipped(bytes) {
    // The signatures of a zip file with entries, and of an empty one.
    const [p, k, first] = bytes;
    if (p !== 0x50 || k !== 0x4b || (first !== 0x03 && first !== 0x05)) {
        throw invalidParameter('Could not unzip uploaded file. Please check your file, then try to upload again.');
    }
    return { sha256: digestOf(bytes, 'base64'), size: bytes.length };
}
function bodyOf(from, context) {
    const bucket = findBucket(from.bucket, context);
    if (bucket === undefined)
        throw notRead('NoSuchBucket', 'The specified bucket does not exist');
    const found = bucket.objects.get(from.key);
    if (found === undefined)
        throw notRead('NoSuchKey', 'The specified key does not exist.');
    return found.body;
}
function notRead(code, message) {
    return invalidParameter(`Error occurred while GetObject. S3 Error Code: ${code}. S3 Error Message: ${message}`);
}
const digestOf = (data, encoding) => createHash('sha256').update(data).digest(encoding);
//# sourceMappingURL=function-code.js.map