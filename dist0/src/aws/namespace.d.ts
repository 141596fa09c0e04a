import type { JsonObject } from '../cloudtrail/record.ts';
import type { Chance } from '../time/chance.ts';
import type { DateStyle } from './dates.ts';
import type { Members } from './members.ts';
/** What AWS is beside its schemas: how one service appears in CloudTrail. */
export interface Namespace {
    /** Last part of the SDK's namespace: `iam`, `elasticloadbalancingv2` … */
    readonly name: string;
    readonly eventSource: string;
    /** The service in a request's signature, and the prefix of IAM actions. */
    readonly signingName: string;
    /** As this service's emitter writes it in early 2026. */
    readonly eventVersion: string;
    /** Set for a service that is logged in one region whatever region the caller chose. */
    readonly homeRegion?: string | undefined;
    /** tlsDetails.clientProvidedHostHeader for the region that the caller chose; S3's holds the bucket. */
    readonly host: (region: string, input: Members) => string;
    /** In records of calls that succeed; only the services that write it. */
    readonly apiVersion?: string | undefined;
    /** eventName where it is not the API's name. */
    readonly eventName: (operation: string) => string;
    readonly date: DateStyle;
    /** Members that are left out, by their SDK name. */
    readonly dropped: ReadonlySet<string>;
    /** Members whose texts are replaced by a mask. */
    readonly masked: ReadonlySet<string>;
    /** Members whose keys are data, not names of the API. */
    readonly maps: ReadonlySet<string>;
    /** Operations whose requestParameters stay although the call was denied; `all` for the whole service. */
    readonly keptWhenDenied: 'all' | ReadonlySet<string>;
    /** Operations that read although their name does not say so, and the other way round. */
    readonly readOnly: Readonly<Record<string, boolean>>;
    /** Read-only operations that log their response all the same. */
    readonly answersWhenReading: ReadonlySet<string>;
    /** errorCode of a call that policies do not allow. */
    readonly deniedCode: string;
    readonly requestID: (chance: Chance) => string;
    readonly userAgent: (userAgent: string) => string;
    /** requestParameters, null for a call without any. */
    readonly request: (call: LoggedCall, service: Namespace) => JsonObject | null;
    /** responseElements of a call that succeeded. */
    readonly response: (answer: LoggedAnswer, service: Namespace) => JsonObject | null;
}
/** What requestParameters are written from. */
export interface LoggedCall {
    readonly operation: string;
    readonly input: Members;
    readonly region: string;
}
/** What responseElements are written from. */
export interface LoggedAnswer {
    readonly operation: string;
    readonly output: Members;
    readonly requestID: string;
}
