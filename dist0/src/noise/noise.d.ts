import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import type { Names } from './names.ts';
import { type Span } from './rhythm.ts';
export { fakeNames } from './fake-names.ts';
/** What background traffic is made from. */
export interface NoiseOptions extends Span {
    /** How many records, exactly. */
    readonly count: number;
    readonly seed: string;
    readonly names: Names;
}
/** Background traffic of an account, in time order: the same options give the same records. What is open at a time is
 * kept, which depends on how many records a day there are and not on their number. Sessions that begin in the span run
 * to their end.
 * @example noiseRecords({ count: 1000, days: 1, start, seed: 'trailproof', names: fakeNames('trailproof') }) */
export declare function noiseRecords(options: NoiseOptions): Generator<CloudTrailRecord>;
