import { uuid } from '../../../aws/ids.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { AwsFailure } from '../../aws-failure.js';
import { objectOf, requiredText, textOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { functionNamed, functionNotFound } from './function-name.js';
import { functionCall, lambdaPage } from './lambda-call.js';
import { otherRevision } from './function-versions.js';
/** Lambda's calls on aliases of functions. An alias stands for one version: a second one with a weight is refused. */
export const aliasOperations = serviceCalls('lambda', [
    functionCall('CreateAlias', {
        run: (input, context) => {
            const { found } = functionNamed(input, context);
            const name = requiredText(input, 'Name');
            if (found.aliases.has(name)) {
                throw new AwsFailure('ResourceConflictException', `Alias already exists: ${found.arn}:${name}`);
            }
            return keep(found, {
                name,
                version: versionIn(input, found) ?? '',
                description: textOf(input, 'Description') ?? '',
                revision: uuid(context.chance),
            });
        },
    }),
    functionCall('GetAlias', {
        run: (input, context) => {
            const { found, alias } = aliasNamed(input, context);
            return viewOf(found, alias);
        },
    }),
    functionCall('ListAliases', {
        run: (input, context) => {
            const { found } = functionNamed(input, context);
            const version = textOf(input, 'FunctionVersion');
            const aliases = [...found.aliases.values()].filter((alias) => version === undefined || alias.version === version);
            return lambdaPage(input, 'Aliases', aliases.map((alias) => viewOf(found, alias)));
        },
    }),
    functionCall('UpdateAlias', {
        run: (input, context) => {
            const { found, alias } = aliasNamed(input, context);
            if ((textOf(input, 'RevisionId') ?? alias.revision) !== alias.revision)
                throw otherRevision();
            return keep(found, {
                name: alias.name,
                version: versionIn(input, found) ?? alias.version,
                description: textOf(input, 'Description') ?? alias.description,
                revision: uuid(context.chance),
            });
        },
    }),
    functionCall('DeleteAlias', {
        run: (input, context) => {
            functionNamed(input, context).found.aliases.delete(requiredText(input, 'Name'));
            return {};
        },
    }),
]);
function keep(found, alias) {
    found.aliases.set(alias.name, alias);
    return viewOf(found, alias);
}
function versionIn(input, found) {
    if (objectOf(input, 'RoutingConfig') !== undefined) {
        throw new TrailproofError('CALL_NOT_MODELLED', 'RoutingConfig of an alias is not modelled.', {
            hint: 'Let the alias stand for one version.',
        });
    }
    const version = textOf(input, 'FunctionVersion');
    if (version === undefined || version === '$LATEST' || found.versions.has(version))
        return version;
    throw functionNotFound(`${found.arn}:${version}`);
}
function aliasNamed(input, context) {
    const { found } = functionNamed(input, context);
    const name = requiredText(input, 'Name');
    const alias = found.aliases.get(name);
    if (alias !== undefined)
        return { found, alias };
    throw new AwsFailure('ResourceNotFoundException', `Cannot find alias arn: ${found.arn}:${name}`);
}
function viewOf({ arn }, alias) {
    return {
        AliasArn: `${arn}:${alias.name}`,
        Name: alias.name,
        FunctionVersion: alias.version,
        Description: alias.description,
        RevisionId: alias.revision,
    };
}
//# sourceMappingURL=alias-operations.js.map