import { type EsqlFunction } from './function-spec.ts';
/** Functions of dates; everything is UTC. */
export declare const dateFunctions: readonly EsqlFunction[];
