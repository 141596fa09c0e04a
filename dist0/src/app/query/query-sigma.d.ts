import type { SourceText } from '../../diagnostic/span.ts';
import type { Queried, QueryOptions } from './query.ts';
/** Runs the rules of a Sigma file over the objects of some files, whatever log the rules say that they are about. With
 * a correlation the result is alerts, else the events that any of the rules matches.
 * @throws TrailproofError the first thing that is wrong with the file */
export declare function querySigma(source: SourceText, options: QueryOptions): Promise<Queried>;
