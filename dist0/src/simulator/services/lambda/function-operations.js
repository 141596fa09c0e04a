import { uuid } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, objectOf, requiredText, textOf } from '../../read-input.js';
import { regionalArn, serviceCalls } from '../service-call.js';
import { codeIn } from './function-code.js';
import { functionNamed, functionNotFound, namedFunction } from './function-name.js';
import { publish } from './function-versions.js';
import { configurationOf } from './function-view.js';
import { functionsOf, newFunction } from './functions.js';
import { functionCall, invalidParameter, lambdaPage } from './lambda-call.js';
import { answerInRecord } from './lambda-records.js';
import { layerKeys, requireRole, settingsIn } from './function-settings.js';
import { plainSettings } from './plain-settings.js';
import { tagMapIn } from './tag-map.js';
/** Lambda's calls on functions as a whole. Functions of an account are those that the world declares, those that the cast
 * runs in, and those that were made. */
export const functionOperations = serviceCalls('lambda', [
    { name: 'ListFunctions', run: listFunctions },
    { name: 'GetAccountSettings', run: accountSettings },
    functionCall('CreateFunction', {
        run: createFunction,
        keys: layerKeys,
        record: ({ output }) => answerInRecord(output),
    }),
    functionCall('GetFunction', {
        run: (input, context) => {
            const { found } = functionNamed(input, context);
            return {
                Configuration: configuration(input, context),
                // A place that nobody answers at: code is not kept.
                Code: {
                    RepositoryType: 'S3',
                    Location: `https://awslambda-${found.region}-tasks.s3.${found.region}.amazonaws.com/snapshots/${found.owner}/${found.name}`,
                },
                ...(found.tags.size === 0 ? {} : { Tags: Object.fromEntries(found.tags) }),
                ...concurrencyOf(found),
            };
        },
    }),
    functionCall('GetFunctionConfiguration', { run: configuration }),
    functionCall('GetFunctionCodeSigningConfig', {
        run: (input, context) => ({ FunctionName: functionNamed(input, context).found.name }),
    }),
    functionCall('DeleteFunction', { run: deleteFunction }),
]);
function listFunctions(input, context) {
    const here = regionalArn('lambda', 'function:', context);
    const functions = [...functionsOf(context.account).values()].filter(({ arn }) => arn.startsWith(here));
    const isAll = textOf(input, 'FunctionVersion') === 'ALL';
    const list = functions.flatMap((found) => [
        configurationOf(found, { version: '$LATEST', settings: found.settings }, context),
        ...(isAll ? [...found.versions] : []).map(([version, settings]) => configurationOf(found, { version, settings }, context)),
    ]);
    return lambdaPage(input, 'Functions', list);
}
function accountSettings(_, context) {
    const functions = [...functionsOf(context.account).values()].filter(({ region }) => region === context.call.region);
    return {
        AccountLimit: {
            TotalCodeSize: 80_530_636_800,
            CodeSizeUnzipped: 262_144_000,
            CodeSizeZipped: 52_428_800,
            ConcurrentExecutions: 1_000,
            UnreservedConcurrentExecutions: 1_000,
        },
        AccountUsage: {
            TotalCodeSize: functions.reduce((sum, { settings }) => sum + settings.code.size, 0),
            FunctionCount: functions.length,
        },
    };
}
function createFunction(input, context) {
    const { name, arn, qualifier } = namedFunction(input, context);
    if (qualifier !== undefined) {
        throw invalidParameter(`A function's name has no qualifier: ${requiredText(input, 'FunctionName')}`);
    }
    const role = requiredText(input, 'Role');
    requireRole(role, context);
    const isZip = (textOf(input, 'PackageType') ?? 'Zip') === 'Zip';
    if (isZip && (textOf(input, 'Runtime') === undefined || textOf(input, 'Handler') === undefined)) {
        throw invalidParameter('Runtime and Handler are mandatory parameters for functions created with deployment packages.');
    }
    const functions = functionsOf(context.account);
    if (functions.has(arn)) {
        throw new AwsFailure('ResourceConflictException', `Function already exist: ${name}`);
    }
    const code = codeIn(objectOf(input, 'Code') ?? {}, context);
    if (code === undefined)
        throw invalidParameter('Please provide a source for function code.');
    const { call, chance, account } = context;
    const base = plainSettings({ role, code, runtime: undefined, handler: undefined }, { name, changed: call.at });
    const settings = { ...settingsIn(input, base, context), revision: uuid(chance) };
    const found = newFunction({
        name,
        arn,
        region: arn.split(':')[3] ?? call.region,
        owner: account.number,
        settings,
        tags: tagMapIn(input),
    });
    functions.set(arn, found);
    const version = (booleanOf(input, 'Publish') ?? false) ? publish(found, input) : '$LATEST';
    return configurationOf(found, { version, settings, phase: 'created' }, context);
}
function configuration(input, context) {
    const { found, named, version, settings } = functionNamed(input, context);
    const arn = named.qualifier === undefined ? found.arn : `${found.arn}:${named.qualifier}`;
    return configurationOf(found, { version, settings, arn }, context);
}
function deleteFunction(input, context) {
    const { found, named } = functionNamed(input, context);
    if (named.qualifier === undefined) {
        const owner = context.cloud.accounts.get(found.owner);
        if (owner !== undefined)
            functionsOf(owner).delete(found.arn);
        return {};
    }
    if (named.qualifier === '$LATEST') {
        throw invalidParameter('$LATEST version cannot be deleted without deleting the function.');
    }
    if (!found.versions.delete(named.qualifier)) {
        throw functionNotFound(`${found.arn}:${named.qualifier}`);
    }
    return {};
}
/** How many runs at once are kept for a function; nothing where nobody has said so. */
export function concurrencyOf({ reservedConcurrency }) {
    if (reservedConcurrency === undefined)
        return {};
    return { Concurrency: { ReservedConcurrentExecutions: reservedConcurrency } };
}
//# sourceMappingURL=function-operations.js.map