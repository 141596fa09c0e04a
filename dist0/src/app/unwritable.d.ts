import { TrailproofError } from '../diagnostic/trailproof-error.ts';
/** Says why an output file cannot be written. */
export declare function unwritable(file: string, cause: unknown): TrailproofError;
/** Why a file system refused to write, in words. */
export declare function reasonUnwritable(cause: unknown): string;
