/** A value as JSON gives it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** A JSON object; key order is part of the value where Java's map order depends on it. */
export interface JsonObject {
    readonly [key: string]: Json | undefined;
}
/** One CloudTrail record as AWS writes it. Only what every reader needs is named with its type;
 * everything else is reached by key, in CloudTrail's own spelling (`requestParameters`, `tlsDetails` …). */
export interface CloudTrailRecord extends JsonObject {
    /** `YYYY-MM-DDTHH:MM:SSZ`, whole seconds. */
    readonly eventTime: string;
    readonly eventSource: string;
    readonly eventName: string;
}
