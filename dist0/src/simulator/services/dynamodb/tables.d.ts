import type { Instant } from '../../../time/duration.ts';
import type { Input, OperationContext, Output } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { Tags } from '../tags.ts';
/** A table; what is in it is not modelled. */
export interface Table {
    readonly name: string;
    readonly arn: string;
    readonly id: string;
    readonly region: string;
    readonly created: Instant;
    readonly tags: Tags;
    /** KeySchema, AttributeDefinitions … as they were given. */
    readonly settings: Output;
    readonly isProtected: boolean;
}
/** The tables of an account, by ARN. */
export declare const tablesOf: (account: AccountState) => Map<string, Table>;
/** ARN of the table that an input names by name or ARN. */
export declare function tableArn(input: Input, context: OperationContext): string;
/** The table that an input names.
 * @throws AwsFailure ResourceNotFoundException */
export declare function tableNamed(input: Input, context: OperationContext): Table;
/** A table as DynamoDB describes it. */
export declare function tableView(table: Table, TableStatus?: string): Output;
