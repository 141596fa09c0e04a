import { TrailproofError } from '../diagnostic/trailproof-error.js';
const reasons = {
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'a part of its path is no folder',
    EISDIR: 'it is a folder',
    EEXIST: 'a file stands where a folder must be',
    EACCES: 'permission is missing',
    EPERM: 'permission is missing',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota is used up',
    EFBIG: 'the file is larger than allowed',
};
/** Says why an output file cannot be written. */
export function unwritable(file, cause) {
    const sentence = `Cannot write "${file}": ${reasonUnwritable(cause)}.`;
    return new TrailproofError('OUTPUT_UNWRITABLE', sentence, { cause });
}
/** Why a file system refused to write, in words. */
export function reasonUnwritable(cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
//# sourceMappingURL=unwritable.js.map