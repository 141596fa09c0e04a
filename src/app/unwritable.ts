import { TrailproofError } from '../diagnostic/trailproof-error.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands where a folder must be',
  EACCES: 'permission is missing',
  EPERM: 'permission is missing',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
}

/** Says why an output file cannot be written. */
export function unwritable(file: string, cause: unknown): TrailproofError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const reason = reasons[code] ?? (cause instanceof Error ? cause.message : String(cause))
  return new TrailproofError('OUTPUT_UNWRITABLE', `Cannot write "${file}": ${reason}.`, { cause })
}
