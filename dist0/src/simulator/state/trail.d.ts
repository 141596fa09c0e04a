import type { Instant } from '../../time/duration.ts';
import type { DataResource } from '../operation.ts';
/** One selector of a trail, in the API's own terms. */
export interface EventSelector {
    readonly readWriteType: 'All' | 'ReadOnly' | 'WriteOnly';
    readonly includeManagementEvents: boolean;
    readonly dataResources: readonly {
        readonly type: string;
        readonly values: readonly string[];
    }[];
    /** Event sources whose management events are left out: KMS and the RDS Data API. */
    readonly excludedSources: readonly string[];
}
/** What a new trail keeps: all management events and no data events. */
export declare const defaultSelectors: readonly EventSelector[];
/** A CloudTrail trail: what it keeps, where it delivers to, and whether it logs. */
export interface Trail {
    readonly name: string;
    readonly arn: string;
    readonly homeRegion: string;
    readonly tags: Map<string, string>;
    isMultiRegion: boolean;
    includesGlobalEvents: boolean;
    validatesFiles: boolean;
    s3BucketName: string;
    s3KeyPrefix: string | undefined;
    kmsKeyId: string | undefined;
    isLogging: boolean;
    selectors: readonly EventSelector[];
    startedLogging: Instant | undefined;
    stoppedLogging: Instant | undefined;
}
/** What decides whether a trail keeps an event. */
export interface LoggedEvent {
    readonly region: string;
    readonly readOnly: boolean;
    readonly source: string;
    /** Undefined for a management event. */
    readonly data: DataResource | undefined;
}
/** True when at least one trail keeps an event. Events of global services (IAM …) come with region us-east-1. */
export declare function isLogged(trails: Iterable<Trail>, event: LoggedEvent): boolean;
