import { type EsqlFunction } from './function-spec.ts';
/** Functions that write text in another form and read it back; what cannot be read is null. */
export declare const encodingFunctions: readonly EsqlFunction[];
