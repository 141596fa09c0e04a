import { AwsFailure } from '../../aws-failure.js';
import { requiredText } from '../../read-input.js';
import { stateSlot } from '../../state/state-slot.js';
import { regionalArn } from '../service-call.js';
/** The tables of an account, by ARN. */
export const tablesOf = stateSlot(() => new Map());
/** ARN of the table that an input names by name or ARN. */
export function tableArn(input, context) {
    const name = requiredText(input, 'TableName');
    return name.startsWith('arn:') ? name : regionalArn('dynamodb', `table/${name}`, context);
}
/** The table that an input names.
 * @throws AwsFailure ResourceNotFoundException */
export function tableNamed(input, context) {
    const table = tablesOf(context.account).get(tableArn(input, context));
    if (table !== undefined)
        return table;
    const name = requiredText(input, 'TableName');
    throw new AwsFailure('ResourceNotFoundException', `Requested resource not found: Table: ${name} not found`);
}
/** A table as DynamoDB describes it. */
export function tableView(table, TableStatus = 'ACTIVE') {
    return {
        ...table.settings,
        TableName: table.name,
        TableStatus,
        CreationDateTime: new Date(table.created),
        TableSizeBytes: 0,
        ItemCount: 0,
        TableArn: table.arn,
        TableId: table.id,
        DeletionProtectionEnabled: table.isProtected,
    };
}
//# sourceMappingURL=tables.js.map