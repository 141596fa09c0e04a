import { createHash } from 'node:crypto'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, Operation, OperationContext, Output, RecordParts } from '../../operation.ts'
import { numberOf, objectOf, objectsOf, requiredText, textOf } from '../../read-input.ts'
import { requirePermission } from '../../require-permission.ts'
import { pageOf } from '../page.ts'
import { serviceCalls, type ServiceCall } from '../service-call.ts'
import { bucketArn, bucketNamed, bucketPolicy, findBucket, type S3Object } from './buckets.ts'
import { bucketResource, transfer } from './transfer.ts'

/** S3's calls on objects. They are data events: a trail keeps them only where its selectors name the bucket. */
export const objectOperations: readonly Operation[] = serviceCalls('s3', [
  objectCall('GetObject', { run: getObject }),
  objectCall('HeadObject', {
    action: 's3:GetObject',
    run: (input, context) => headers(objectNamed(input, context)),
  }),
  objectCall('PutObject', { run: putObject }),
  objectCall('CopyObject', { action: 's3:PutObject', run: copyObject }),
  objectCall('DeleteObject', {
    run: (input, context) => {
      bucketNamed(input, context).objects.delete(requiredText(input, 'Key'))
      return {}
    },
  }),
  onAll('DeleteObjects', { action: 's3:DeleteObject', run: deleteObjects }),
  onAll('HeadBucket', {
    action: 's3:ListBucket',
    run: (input, context) => ({ BucketRegion: bucketNamed(input, context).region }),
  }),
  onAll('ListObjects', { action: 's3:ListBucket', keys: listKeys, run: listObjects }),
  onAll('ListObjectsV2', { action: 's3:ListBucket', keys: listKeys, run: listObjectsV2 }),
])

function objectArn(input: Input): string {
  return `${bucketArn(input)}/${textOf(input, 'Key') ?? ''}`
}

function objectCall(name: string, parts: Pick<ServiceCall, 'action' | 'run'>): ServiceCall {
  return {
    name,
    resource: objectArn,
    policy: bucketPolicy,
    keys: (input) => {
      const acl = textOf(input, 'ACL')
      return acl === undefined ? {} : { 's3:x-amz-acl': acl }
    },
    ...parts,
    dataResource: (input) => ({ type: 'AWS::S3::Object', arn: objectArn(input) }),
    record: ({ input, output, context }) =>
      recordOf({ input, output, context, object: { ARN: objectArn(input) } }),
  }
}

/** A call on the objects of a bucket together. */
function onAll(name: string, parts: Pick<ServiceCall, 'action' | 'keys' | 'run'>): ServiceCall {
  return {
    name,
    resource: (input) => (name === 'DeleteObjects' ? `${bucketArn(input)}/*` : bucketArn(input)),
    policy: bucketPolicy,
    ...parts,
    dataResource: (input) => ({ type: 'AWS::S3::Object', arn: `${bucketArn(input)}/` }),
    record: ({ input, output, context }) =>
      recordOf({ input, output, context, object: { ARNPrefix: `${bucketArn(input)}/` } }),
  }
}

function recordOf(made: {
  readonly input: Input
  readonly output: Output | undefined
  readonly context: OperationContext
  readonly object: { readonly ARN: string } | { readonly ARNPrefix: string }
}): RecordParts {
  const { input, output, context } = made
  const isUpload = context.call.operation === 'PutObject'
  const encryption = output?.['ServerSideEncryption']
  const sent = bodyOf(input).length
  const given = output?.['ContentLength']
  const received = context.call.operation === 'GetObject' && typeof given === 'number' ? given : 0
  const applied = isUpload && output !== undefined
  return {
    additionalEventData: {
      ...transfer(context, { in: sent, out: received }),
      ...(applied
        ? {
            SSEApplied:
              textOf(input, 'SSECustomerAlgorithm') === undefined ? 'Default_SSE_S3' : 'SSE_C',
          }
        : {}),
    },
    responseElements:
      applied && typeof encryption === 'string'
        ? { 'x-amz-server-side-encryption': encryption }
        : null,
    resources: [
      { type: 'AWS::S3::Object', ...made.object },
      ...(bucketResource(input, context) ?? []),
    ],
  }
}

function bodyOf(input: Input): Uint8Array {
  const body = input['Body']
  if (body === undefined) return new Uint8Array()
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof Uint8Array) return body
  throw new TrailproofError('INPUT_TYPE_WRONG', 'Body is a text or bytes, not a stream.', {
    hint: 'Read the stream first, and send what it gave.',
  })
}

function objectNamed(input: Input, context: OperationContext): S3Object {
  const found = bucketNamed(input, context).objects.get(requiredText(input, 'Key'))
  if (found !== undefined) return found
  throw new AwsFailure('NoSuchKey', 'The specified key does not exist.')
}

function headers({ body, etag, modified, contentType, encryption, metadata }: S3Object): Output {
  return {
    AcceptRanges: 'bytes',
    LastModified: new Date(modified),
    ContentLength: body.length,
    ETag: etag,
    ContentType: contentType,
    ServerSideEncryption: encryption,
    Metadata: metadata,
  }
}

function getObject(input: Input, context: OperationContext): Output {
  const found = objectNamed(input, context)
  return { ...headers(found), Body: found.body }
}

function metadataIn(input: Input): Readonly<Record<string, string>> {
  const entries = Object.entries(objectOf(input, 'Metadata') ?? {})
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  )
}

function putObject(input: Input, context: OperationContext): Output {
  const body = bodyOf(input)
  return stored({ body, contentType: 'application/octet-stream', metadata: {} }, input, context)
}

function stored(
  source: Pick<S3Object, 'body' | 'contentType' | 'metadata'>,
  input: Input,
  context: OperationContext,
): Output {
  const object: S3Object = {
    key: requiredText(input, 'Key'),
    body: source.body,
    etag: `"${createHash('md5').update(source.body).digest('hex')}"`,
    modified: context.call.at,
    contentType: textOf(input, 'ContentType') ?? source.contentType,
    encryption: textOf(input, 'ServerSideEncryption') ?? 'AES256',
    metadata: { ...source.metadata, ...metadataIn(input) },
  }
  bucketNamed(input, context).objects.set(object.key, object)
  return { ETag: object.etag, ServerSideEncryption: object.encryption }
}

function copyObject(input: Input, context: OperationContext): Output {
  const [, name = '', key = ''] =
    /^\/?([^/]+)\/([^?]+)/.exec(decodeURIComponent(requiredText(input, 'CopySource'))) ?? []
  const from = { Bucket: name, Key: key }
  const resourcePolicy =
    findBucket(name, context) === undefined ? undefined : bucketPolicy(from, context)
  requirePermission({ action: 's3:GetObject', resource: objectArn(from), resourcePolicy }, context)
  const source = objectNamed(from, context)
  const { ETag, ServerSideEncryption } = stored(source, input, context)
  return {
    CopyObjectResult: { ETag, LastModified: new Date(context.call.at) },
    ServerSideEncryption,
  }
}

function deleteObjects(input: Input, context: OperationContext): Output {
  const { objects } = bucketNamed(input, context)
  const keys = objectsOf(objectOf(input, 'Delete') ?? {}, 'Objects').map((one) =>
    requiredText(one, 'Key'),
  )
  for (const key of keys) objects.delete(key)
  return { Deleted: keys.map((Key) => ({ Key })) }
}

function listKeys(input: Input) {
  const prefix = textOf(input, 'Prefix')
  const delimiter = textOf(input, 'Delimiter')
  return {
    ...(prefix === undefined ? {} : { 's3:prefix': prefix }),
    ...(delimiter === undefined ? {} : { 's3:delimiter': delimiter }),
  }
}

/** Keys under a prefix, those below the next delimiter as one common prefix. */
function listed(input: Input, context: OperationContext, token: string | undefined) {
  const prefix = textOf(input, 'Prefix') ?? ''
  const delimiter = textOf(input, 'Delimiter')
  const after = textOf(input, 'StartAfter') ?? textOf(input, 'Marker') ?? ''
  const found = [...bucketNamed(input, context).objects.values()]
    .filter(({ key }) => key.startsWith(prefix) && key > after)
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
  const cut = (key: string): string | undefined => {
    const end = delimiter === undefined ? -1 : key.indexOf(delimiter, prefix.length)
    return end === -1 ? undefined : key.slice(0, end + (delimiter?.length ?? 0))
  }
  const most = numberOf(input, 'MaxKeys') ?? 1_000
  const { entries, next } = pageOf(found, { most, token, badToken: 'InvalidArgument' })
  const prefixes = new Set(entries.flatMap(({ key }) => cut(key) ?? []))
  return {
    next,
    last: entries.at(-1)?.key,
    answer: {
      IsTruncated: next !== undefined,
      Contents: entries
        .filter(({ key }) => cut(key) === undefined)
        .map(({ key, modified, etag, body }) => ({
          Key: key,
          LastModified: new Date(modified),
          ETag: etag,
          Size: body.length,
          StorageClass: 'STANDARD',
        })),
      Name: requiredText(input, 'Bucket'),
      Prefix: prefix,
      ...(delimiter === undefined ? {} : { Delimiter: delimiter }),
      MaxKeys: most,
      CommonPrefixes: [...prefixes].map((Prefix) => ({ Prefix })),
    },
  }
}

function listObjectsV2(input: Input, context: OperationContext): Output {
  const { answer, next } = listed(input, context, textOf(input, 'ContinuationToken'))
  return {
    ...answer,
    KeyCount: answer.Contents.length + answer.CommonPrefixes.length,
    ...(next === undefined ? {} : { NextContinuationToken: next }),
  }
}

function listObjects(input: Input, context: OperationContext): Output {
  const { answer, next, last } = listed(input, context, undefined)
  return { ...answer, ...(next === undefined ? {} : { NextMarker: last }) }
}
