import type { Operation } from '../../operation.ts'
import { textsOf } from '../../read-input.ts'
import { serviceCalls } from '../service-call.ts'
import { keyCall, keyPage } from './key-call.ts'
import { keyTagsIn } from './key-operations.ts'
import { keyNamed, standingKey } from './keys.ts'

/** KMS's calls on tags. */
export const keyTagOperations: readonly Operation[] = serviceCalls('kms', [
  keyCall('ListResourceTags', {
    run: (input, context) => {
      const { tags } = keyNamed(input, context)
      const entries = [...tags].map(([TagKey, TagValue]) => ({ TagKey, TagValue }))
      return keyPage(input, { member: 'Tags', entries, most: 50 })
    },
  }),
  keyCall('TagResource', {
    run: (input, context) => {
      const { tags } = standingKey(input, context)
      for (const [key, value] of keyTagsIn(input)) tags.set(key, value)
      return {}
    },
  }),
  keyCall('UntagResource', {
    run: (input, context) => {
      const { tags } = standingKey(input, context)
      for (const key of textsOf(input, 'TagKeys')) tags.delete(key)
      return {}
    },
  }),
])
