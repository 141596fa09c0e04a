/** Operations that IAM knows under another name or not at all, by service prefix. Source: the service models of the
 * AWS SDK, less the actions of IAM (`service-actions.ts`). */
export declare const otherOperations: Readonly<Record<string, string>>;
/** Names that CloudTrail writes and that are no operation of the service's API, or are the log's own name for one.
 * Source: the pages of the services on logging with CloudTrail. */
export declare const loggedNames: Readonly<Record<string, string>>;
