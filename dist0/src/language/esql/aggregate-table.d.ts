import { type AggregateDefinition } from './aggregates.ts';
/** Every aggregate, by its name in lower case. */
export declare const aggregateTable: ReadonlyMap<string, AggregateDefinition>;
