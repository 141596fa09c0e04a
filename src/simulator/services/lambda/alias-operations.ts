import { uuid } from '../../../aws/ids.ts'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { objectOf, requiredText, textOf } from '../../read-input.ts'
import { serviceCalls } from '../service-call.ts'
import { functionNamed, functionNotFound } from './function-name.ts'
import type { FunctionAlias, LambdaFunction } from './functions.ts'
import { functionCall, lambdaPage } from './lambda-call.ts'
import { otherRevision } from './function-versions.ts'

/** Lambda's calls on aliases of functions. An alias stands for one version: a second one with a weight is refused. */
export const aliasOperations: readonly Operation[] = serviceCalls('lambda', [
  functionCall('CreateAlias', {
    run: (input, context) => {
      const { found } = functionNamed(input, context)
      const name = requiredText(input, 'Name')
      if (found.aliases.has(name)) {
        throw new AwsFailure(
          'ResourceConflictException',
          `Alias already exists: ${found.arn}:${name}`,
        )
      }
      return keep(found, {
        name,
        version: versionIn(input, found) ?? '',
        description: textOf(input, 'Description') ?? '',
        revision: uuid(context.chance),
      })
    },
  }),
  functionCall('GetAlias', {
    run: (input, context) => {
      const { found, alias } = aliasNamed(input, context)
      return viewOf(found, alias)
    },
  }),
  functionCall('ListAliases', {
    run: (input, context) => {
      const { found } = functionNamed(input, context)
      const version = textOf(input, 'FunctionVersion')
      const aliases = [...found.aliases.values()].filter(
        (alias) => version === undefined || alias.version === version,
      )
      return lambdaPage(
        input,
        'Aliases',
        aliases.map((alias) => viewOf(found, alias)),
      )
    },
  }),
  functionCall('UpdateAlias', {
    run: (input, context) => {
      const { found, alias } = aliasNamed(input, context)
      if ((textOf(input, 'RevisionId') ?? alias.revision) !== alias.revision) throw otherRevision()
      return keep(found, {
        name: alias.name,
        version: versionIn(input, found) ?? alias.version,
        description: textOf(input, 'Description') ?? alias.description,
        revision: uuid(context.chance),
      })
    },
  }),
  functionCall('DeleteAlias', {
    run: (input, context) => {
      functionNamed(input, context).found.aliases.delete(requiredText(input, 'Name'))
      return {}
    },
  }),
])

function keep(found: LambdaFunction, alias: FunctionAlias): Output {
  found.aliases.set(alias.name, alias)
  return viewOf(found, alias)
}

function versionIn(input: Input, found: LambdaFunction): string | undefined {
  if (objectOf(input, 'RoutingConfig') !== undefined) {
    throw new TrailproofError('CALL_NOT_MODELLED', 'RoutingConfig of an alias is not modelled.', {
      hint: 'Let the alias stand for one version.',
    })
  }
  const version = textOf(input, 'FunctionVersion')
  if (version === undefined || version === '$LATEST' || found.versions.has(version)) return version
  throw functionNotFound(`${found.arn}:${version}`)
}

function aliasNamed(
  input: Input,
  context: OperationContext,
): { readonly found: LambdaFunction; readonly alias: FunctionAlias } {
  const { found } = functionNamed(input, context)
  const name = requiredText(input, 'Name')
  const alias = found.aliases.get(name)
  if (alias !== undefined) return { found, alias }
  throw new AwsFailure('ResourceNotFoundException', `Cannot find alias arn: ${found.arn}:${name}`)
}

function viewOf({ arn }: LambdaFunction, alias: FunctionAlias): Output {
  return {
    AliasArn: `${arn}:${alias.name}`,
    Name: alias.name,
    FunctionVersion: alias.version,
    Description: alias.description,
    RevisionId: alias.revision,
  }
}
