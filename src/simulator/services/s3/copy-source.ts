import { AwsFailure } from '../../aws-failure.ts'
import type { Input, OperationContext } from '../../operation.ts'
import { requiredText } from '../../read-input.ts'
import { refuseVersion } from './object-versions.ts'

/** The object that CopyObject reads: `bucket/key` or `/bucket/key`, URL-encoded.
 * @throws AwsFailure InvalidArgument; TrailproofError CALL_NOT_MODELLED for a version of an object */
export function copySource(
  input: Input,
  context: OperationContext,
): { readonly Bucket: string; readonly Key: string } {
  const [source = '', query = ''] = requiredText(input, 'CopySource').split('?', 2)
  refuseVersion(new URLSearchParams(query).get('versionId') ?? undefined, context)
  const [, Bucket, Key] = /^\/?([^/]+)\/(.+)$/s.exec(decoded(source)) ?? []
  if (Bucket !== undefined && Key !== undefined) return { Bucket, Key }
  throw noSource()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw noSource()
  }
}

// The text is from memory.
const noSource = (): AwsFailure =>
  new AwsFailure(
    'InvalidArgument',
    'Copy Source must mention the source bucket and key: sourcebucket/sourcekey',
  )
