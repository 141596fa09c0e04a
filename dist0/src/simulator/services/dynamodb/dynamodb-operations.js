import { pick } from '../../../aws/inverse/inverse-makers.js';
import { uuid } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, numberOf, requiredText, textOf } from '../../read-input.js';
import { regionalArn, serviceCalls } from '../service-call.js';
import { resourceTagKeys, tagsIn } from '../tags.js';
import { tableArn, tableNamed, tablesOf, tableView } from './tables.js';
/** DynamoDB's calls of the control plane; items are not modelled. */
export const dynamodbOperations = serviceCalls('dynamodb', [
    {
        name: 'ListTables',
        resource: (_, context) => regionalArn('dynamodb', 'table/*', context),
        run: listTables,
    },
    { name: 'ListBackups', run: () => ({ BackupSummaries: [] }) },
    tableCall('DescribeTable', (input, context) => ({
        Table: tableView(tableNamed(input, context)),
    })),
    tableCall('CreateTable', createTable),
    tableCall('DeleteTable', (input, context) => {
        const table = tableNamed(input, context);
        if (table.isProtected) {
            throw new AwsFailure('ValidationException', `Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.`);
        }
        tablesOf(context.account).delete(table.arn);
        return { TableDescription: tableView(table, 'DELETING') };
    }),
]);
function tableCall(name, run) {
    return {
        name,
        resource: tableArn,
        keys: (input, context) => resourceTagKeys(tablesOf(context.account).get(tableArn(input, context))?.tags),
        run,
        record: ({ input, context }) => ({
            resources: [
                {
                    accountId: context.account.number,
                    type: 'AWS::DynamoDB::Table',
                    ARN: tableArn(input, context),
                },
            ],
        }),
    };
}
function listTables(input, context) {
    const names = [...tablesOf(context.account).values()]
        .filter(({ region }) => region === context.call.region)
        .map(({ name }) => name)
        .toSorted();
    const after = textOf(input, 'ExclusiveStartTableName');
    const left = after === undefined ? names : names.filter((name) => name > after);
    const entries = left.slice(0, Math.max(1, numberOf(input, 'Limit') ?? 100));
    const last = entries.at(-1);
    const isCut = last !== undefined && entries.length < left.length;
    return { TableNames: entries, ...(isCut ? { LastEvaluatedTableName: last } : {}) };
}
function createTable(input, context) {
    const { account, call, chance } = context;
    const name = requiredText(input, 'TableName');
    const arn = tableArn(input, context);
    if (tablesOf(account).has(arn)) {
        throw new AwsFailure('ResourceInUseException', `Table already exists: ${name}`);
    }
    const table = {
        name,
        arn,
        id: uuid(chance),
        region: call.region,
        created: call.at,
        tags: tagsIn(input),
        settings: pick(input, 'AttributeDefinitions', 'KeySchema', 'GlobalSecondaryIndexes'),
        isProtected: booleanOf(input, 'DeletionProtectionEnabled') ?? false,
    };
    tablesOf(account).set(arn, table);
    return { TableDescription: tableView(table, 'CREATING') };
}
//# sourceMappingURL=dynamodb-operations.js.map