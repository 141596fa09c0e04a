import type { CommanderError } from 'commander';
import { TrailproofError } from '../diagnostic/trailproof-error.ts';
/** Turns what commander says about wrong arguments of a command into our own error; undefined for help and version. */
export declare function usageError(error: CommanderError, command?: string): TrailproofError | undefined;
