import type { Instant } from '../../../time/duration.ts';
import type { FunctionSettings } from './functions.ts';
/** The settings of a function of which a world says its role alone: Lambda's defaults, and the newest Python. */
export declare function plainSettings(given: Pick<FunctionSettings, 'role'> & Partial<FunctionSettings>, { name, changed }: {
    readonly name: string;
    readonly changed: Instant;
}): FunctionSettings;
