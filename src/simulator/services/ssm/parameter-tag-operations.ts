import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, Operation, OperationContext } from '../../operation.ts'
import { requiredText, textsOf } from '../../read-input.ts'
import { serviceCalls, type ServiceCall } from '../service-call.ts'
import { tagList, tagsIn } from '../tags.ts'
import { findParameter, parameterArn, type Parameter } from './parameters.ts'

/** Systems Manager's calls on the tags of parameters. */
export const parameterTagOperations: readonly Operation[] = serviceCalls('ssm', [
  tagCall('ListTagsForResource', (input, context) => ({
    TagList: tagList(taggedOne(input, context).tags),
  })),
  tagCall('AddTagsToResource', (input, context) => {
    const { tags } = taggedOne(input, context)
    for (const [key, value] of tagsIn(input)) tags.set(key, value)
    return {}
  }),
  tagCall('RemoveTagsFromResource', (input, context) => {
    const { tags } = taggedOne(input, context)
    for (const key of textsOf(input, 'TagKeys')) tags.delete(key)
    return {}
  }),
])

function tagCall(name: string, run: ServiceCall['run']): ServiceCall {
  return {
    name,
    resource: (input, context) => parameterArn(requiredText(input, 'ResourceId'), context),
    run,
  }
}

function taggedOne(input: Input, context: OperationContext): Parameter {
  const type = requiredText(input, 'ResourceType')
  const id = requiredText(input, 'ResourceId')
  if (type !== 'Parameter') {
    throw new TrailproofError('CALL_NOT_MODELLED', `Tags of ssm's ${type} are not modelled.`, {
      hint: 'Modelled: Parameter.',
    })
  }
  const parameter = findParameter(id, context)
  if (parameter !== undefined) return parameter
  throw new AwsFailure('InvalidResourceId', `The resource ID "${id}" is not valid.`)
}
