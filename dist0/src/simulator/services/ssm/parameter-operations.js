import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, numberOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { requirePermission } from '../../require-permission.js';
import { describeCaller } from '../../user-identity.js';
import { pageOf } from '../page.js';
import { serviceCalls } from '../service-call.js';
import { resourceTagKeys, tagsIn } from '../tags.js';
import { isUnder, parameterFilter } from './parameter-filters.js';
import { addParameter, findParameter, parameterArn, parameterNamed, parameterResources, parametersHere, parameterView, removeParameter, versionAsked, } from './parameters.js';
/** Systems Manager's calls on parameters. */
export const parameterOperations = serviceCalls('ssm', [
    { name: 'DescribeParameters', run: describeParameters },
    parameterCall('GetParameter', (input, context) => {
        const name = requiredText(input, 'Name');
        const parameter = parameterNamed(name, context);
        const decrypt = booleanOf(input, 'WithDecryption') ?? false;
        const version = versionAsked(name, parameter);
        return { Parameter: parameterView(parameter, version, { decrypt, context }) };
    }),
    parameterCall('GetParameterHistory', (input, context) => {
        const parameter = parameterNamed(requiredText(input, 'Name'), context);
        const decrypt = booleanOf(input, 'WithDecryption') ?? false;
        return {
            Parameters: parameter.versions.map((version) => ({
                ...metadata(parameter, version),
                Value: parameterView(parameter, version, { decrypt, context })['Value'],
            })),
        };
    }),
    parametersCall('GetParameters', {
        run: getParameters,
        record: ({ input, output, context }) => output === undefined ? {} : parameterResources(textsOf(input, 'Names'), context),
    }),
    {
        name: 'GetParametersByPath',
        resource: (input, context) => parameterArn(requiredText(input, 'Path'), context),
        run: getParametersByPath,
    },
    parameterCall('PutParameter', putParameter),
    parameterCall('DeleteParameter', (input, context) => {
        removeParameter(parameterNamed(requiredText(input, 'Name'), context), context);
        return {};
    }),
    parametersCall('DeleteParameters', { run: deleteParameters }),
]);
/** A call on several parameters: each must be allowed, or nothing is done. */
function parametersCall(name, parts) {
    return {
        name,
        resource: (input, context) => parameterArn(textsOf(input, 'Names')[0] ?? '*', context),
        keys: (input, context) => parameterKeys(textsOf(input, 'Names')[0] ?? '', context),
        ...parts,
        run: (input, context) => {
            for (const other of textsOf(input, 'Names').slice(1)) {
                const resource = parameterArn(other, context);
                const keys = parameterKeys(other, context);
                requirePermission({ action: `ssm:${name}`, resource, keys }, context);
            }
            return parts.run(input, context);
        },
    };
}
function parameterKeys(name, context) {
    return resourceTagKeys(findParameter(name, context)?.tags);
}
function parameterCall(name, run) {
    return {
        name,
        resource: (input, context) => parameterArn(requiredText(input, 'Name'), context),
        keys: (input, context) => parameterKeys(requiredText(input, 'Name'), context),
        run,
        record: ({ input, output, context }) => output === undefined ? {} : parameterResources([requiredText(input, 'Name')], context),
    };
}
function describeParameters(input, context) {
    const found = parametersHere(context).filter(parameterFilter(input));
    const { entries, next } = pageOf(found, {
        most: numberOf(input, 'MaxResults') ?? 50,
        token: textOf(input, 'NextToken'),
        badToken: 'InvalidNextToken',
    });
    return {
        Parameters: entries.map((one) => ({
            ARN: parameterArn(one.name, context),
            ...metadata(one, one.versions.at(-1)),
        })),
        ...(next === undefined ? {} : { NextToken: next }),
    };
}
function metadata({ name }, version) {
    if (version === undefined)
        return {};
    const { keyId, description } = version;
    return {
        Name: name,
        Type: version.type,
        ...(keyId === undefined ? {} : { KeyId: keyId }),
        LastModifiedDate: new Date(version.modified),
        LastModifiedUser: version.by,
        ...(description === undefined ? {} : { Description: description }),
        Version: version.version,
        Tier: version.tier,
        Policies: [],
        DataType: version.dataType,
    };
}
function getParameters(input, context) {
    const names = textsOf(input, 'Names');
    const decrypt = booleanOf(input, 'WithDecryption') ?? false;
    const found = names.flatMap((name) => {
        const parameter = findParameter(name, context);
        if (parameter === undefined)
            return [];
        return [parameterView(parameter, versionAsked(name, parameter), { decrypt, context })];
    });
    return {
        Parameters: found,
        InvalidParameters: names.filter((name) => findParameter(name, context) === undefined),
    };
}
function getParametersByPath(input, context) {
    const path = requiredText(input, 'Path');
    const depth = (booleanOf(input, 'Recursive') ?? false) ? 'Recursive' : 'OneLevel';
    const decrypt = booleanOf(input, 'WithDecryption') ?? false;
    const isWanted = parameterFilter(input);
    const found = parametersHere(context).filter((parameter) => isUnder(parameter.name, path, depth) && isWanted(parameter));
    const { entries, next } = pageOf(found, {
        most: numberOf(input, 'MaxResults') ?? 10,
        token: textOf(input, 'NextToken'),
        badToken: 'InvalidNextToken',
    });
    return {
        Parameters: entries.map((one) => parameterView(one, versionAsked(one.name, one), { decrypt, context })),
        ...(next === undefined ? {} : { NextToken: next }),
    };
}
function putParameter(input, context) {
    const name = requiredText(input, 'Name');
    const value = requiredText(input, 'Value');
    const before = findParameter(name, context);
    const newest = before?.versions.at(-1);
    if (newest !== undefined && !(booleanOf(input, 'Overwrite') ?? false)) {
        throw new AwsFailure('ParameterAlreadyExists', 'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.');
    }
    const type = textOf(input, 'Type') ?? newest?.type;
    if (type === undefined) {
        const message = 'A parameter type is required when you create a parameter.';
        throw new AwsFailure('ValidationException', message);
    }
    const version = {
        version: (newest?.version ?? 0) + 1,
        type,
        value,
        keyId: type === 'SecureString' ? (textOf(input, 'KeyId') ?? 'alias/aws/ssm') : undefined,
        description: textOf(input, 'Description') ?? newest?.description,
        tier: textOf(input, 'Tier') ?? 'Standard',
        dataType: textOf(input, 'DataType') ?? 'text',
        modified: context.call.at,
        by: describeCaller(context.principal, context.cloud).arn ?? '',
    };
    if (before === undefined) {
        const { region } = context.call;
        addParameter({ name, region, tags: tagsIn(input), versions: [version] }, context);
    }
    else
        before.versions.push(version);
    return { Version: version.version, Tier: version.tier };
}
function deleteParameters(input, context) {
    const names = textsOf(input, 'Names');
    const found = names.filter((name) => findParameter(name, context) !== undefined);
    for (const name of found)
        removeParameter(parameterNamed(name, context), context);
    return {
        DeletedParameters: found,
        InvalidParameters: names.filter((name) => !found.includes(name)),
    };
}
//# sourceMappingURL=parameter-operations.js.map