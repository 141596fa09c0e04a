import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { requiredText, textsOf } from '../../read-input.ts'
import { serviceCalls } from '../service-call.ts'
import { tagList, tagsIn } from '../tags.ts'
import { trailOf } from './trail-names.ts'

/** Tags of trails, which CloudTrail names by their ARN. */
export const cloudtrailTagOperations: readonly Operation[] = serviceCalls('cloudtrail', [
  { name: 'ListTags', run: listTags },
  {
    name: 'AddTags',
    resource: (input) => requiredText(input, 'ResourceId'),
    run: (input, context) => {
      const { tags } = trailOf(input, 'ResourceId', context)
      for (const [key, value] of tagsIn(input, 'TagsList')) tags.set(key, value)
      return {}
    },
  },
  {
    name: 'RemoveTags',
    resource: (input) => requiredText(input, 'ResourceId'),
    run: (input, context) => {
      const { tags } = trailOf(input, 'ResourceId', context)
      for (const key of tagsIn(input, 'TagsList').keys()) tags.delete(key)
      return {}
    },
  },
])

function listTags(input: Input, context: OperationContext): Output {
  return {
    ResourceTagList: textsOf(input, 'ResourceIdList').map((ResourceId) => ({
      ResourceId,
      TagsList: tagList(trailOf({ ResourceId }, 'ResourceId', context).tags),
    })),
  }
}
