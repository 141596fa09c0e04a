/** The targets of one or more actions of a service: paths as `record-path.ts` reads them, `ACCT` for
 * recipientAccountId, `ARNS` for every resource's ARN. */
export interface TargetRow {
    readonly actions: string;
    readonly targets: string;
}
/** Rows by the service's name (eventSource without `.amazonaws.com`). An action without a row has no target. */
export declare const targetTable: Readonly<Record<string, readonly TargetRow[]>>;
