import { AwsFailure } from '../../aws-failure.ts'
import type { Input, Operation, OperationContext } from '../../operation.ts'
import { requiredText, textsOf } from '../../read-input.ts'
import { serviceCalls, type ServiceCall } from '../service-call.ts'
import { resourceTagKeys, type Tags } from '../tags.ts'
import { findFunction } from './function-name.ts'
import { tagMapIn } from './tag-map.ts'

/** Lambda's calls on tags. Functions have them; of event source mappings they are not modelled. */
export const functionTagOperations: readonly Operation[] = serviceCalls('lambda', [
  tagCall('ListTags', (tags) => ({ Tags: Object.fromEntries(tags) })),
  tagCall('TagResource', (tags, input) => {
    for (const [key, value] of tagMapIn(input)) tags.set(key, value)
    return {}
  }),
  tagCall('UntagResource', (tags, input) => {
    for (const key of textsOf(input, 'TagKeys')) tags.delete(key)
    return {}
  }),
])

function tagCall(
  name: string,
  answer: (tags: Tags, input: Input) => Readonly<Record<string, unknown>>,
): ServiceCall {
  return {
    name,
    resource: (input) => requiredText(input, 'Resource'),
    keys: (input, context) =>
      resourceTagKeys(findFunction(requiredText(input, 'Resource'), context)?.tags),
    run: (input, context) => ({ ...answer(tagsOf(input, context), input) }),
  }
}

function tagsOf(input: Input, context: OperationContext): Tags {
  const arn = requiredText(input, 'Resource')
  const found = findFunction(arn, context)
  if (found !== undefined) return found.tags
  throw new AwsFailure('ResourceNotFoundException', `Function not found: ${arn}`)
}
