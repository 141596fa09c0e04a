import type { EqlSample, EqlSequence } from './tree.ts';
/** Refuses a sequence that Elasticsearch's parser refuses though its grammar would have it.
 * @throws TrailproofError EQL_SYNTAX, QUERY_TOO_LONG */
export declare function checkSequence(sequence: Omit<EqlSequence, 'kind'>): void;
/** Refuses a sample that Elasticsearch's parser refuses.
 * @throws TrailproofError EQL_SYNTAX */
export declare function checkSample({ keys, stages, span }: Omit<EqlSample, 'kind'>): void;
