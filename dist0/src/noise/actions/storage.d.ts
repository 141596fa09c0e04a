import type { Chance } from '../../time/chance.ts';
import { type Action } from '../action.ts';
/** ListBuckets. */
export declare const listBuckets: Action;
/** What tools ask of a bucket, each setting by itself; those that few buckets have fail. */
export declare function bucketSettings(bucket: string, account: string): readonly Action[];
/** GetBucketAcl by CloudTrail, which looks whether it may still write there. */
export declare const deliveryCheck: (bucket: string, account: string) => Action;
/** PutObject: what a pipeline uploads. */
export declare function putObject(place: {
    readonly bucket: string;
    readonly key: string;
    readonly account: string;
}): Action;
/** GetObject. */
export declare function getObject(place: {
    readonly bucket: string;
    readonly key: string;
    readonly account: string;
}): Action;
/** The key of an object, as software names them. */
export declare const objectKey: (folder: string, chance: Chance) => string;
