import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PolicyDocument, UserDeclaration } from '../../src/scenario/world.ts'
import { accountTrust } from '../support/a-cloud.ts'
import { openEndpoint, type OpenEndpoint } from '../support/endpoint/open-endpoint.ts'
import { hasPython, startPython } from '../support/outside-python.ts'

const script = fileURLToPath(new URL('../support/endpoint/boto3_session.py', import.meta.url))
const emptyZip = 'UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=='

const lambdaTrust: PolicyDocument = {
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
}
const users = Object.fromEntries(
  Array.from({ length: 250 }, (_, number): [string, UserDeclaration] => [`user-${number}`, {}]),
)
const attached = [
  'AdministratorAccess',
  'IAMFullAccess',
  'ReadOnlyAccess',
  'SecurityAudit',
  'ViewOnlyAccess',
]

// Of errors: the class of botocore, the code, the status, how often it was tried again.
const expected = {
  pages: {
    list_users: [100, 100, 51],
    list_attached_user_policies: [2, 2, 1],
    get_account_authorization_details: [200, 51],
    describe_instances: [5, 2],
    describe_instance_status: [5, 2],
    list_objects_v2: [2, 2, 1],
    list_objects: [3, 2],
    list_secrets: [2, 2, 1],
    list_functions: [1],
    lookup_events: [2, 2, 1],
  },
  waited: [
    'user_exists',
    'role_exists',
    'bucket_exists',
    'object_exists',
    'object_not_exists',
    'instance_running',
    'volume_available',
    'snapshot_completed',
    'function_active_v2',
    'instance_terminated',
  ],
  refusals: {
    get_user: ['NoSuchEntityException', 'NoSuchEntity', 404, 0],
    create_user: ['EntityAlreadyExistsException', 'EntityAlreadyExists', 409, 0],
    assume_role: ['ClientError', 'AccessDenied', 403, 0],
    describe_instances: ['ClientError', 'InvalidInstanceID.NotFound', 400, 0],
    create_coip_pool: ['ClientError', 'NotModelled', 400, 0],
    get_bucket_policy: ['ClientError', 'NoSuchBucketPolicy', 404, 0],
    get_object: ['NoSuchKey', 'NoSuchKey', 404, 0],
    head_object: ['ClientError', '404', 404, 0],
    list_objects_v2: ['NoSuchBucket', 'NoSuchBucket', 404, 0],
    get_secret_value: ['ResourceNotFoundException', 'ResourceNotFoundException', 400, 0],
    get_trail: ['TrailNotFoundException', 'TrailNotFoundException', 400, 0],
    get_function: ['ResourceNotFoundException', 'ResourceNotFoundException', 404, 0],
    get_parameter: ['ParameterNotFound', 'ParameterNotFound', 400, 0],
  },
  sessions: {
    who: 'arn:aws:sts::<account>:assumed-role/guest/visit',
    may: 3,
    'may not': ['ClientError', 'AccessDenied', 403, 0],
    'without its token': ['ClientError', 'InvalidClientTokenId', 403, 0],
  },
  presigned: {
    get: [200, 'hello <&>'],
    'get by the default signature': [400, 'InvalidRequest'],
    put: [200, ''],
    'what was put': 'brought',
    'of another key': [403, 'SignatureDoesNotMatch'],
  },
}

let up: OpenEndpoint
beforeAll(async () => {
  up = await openEndpoint({
    users: { ...users, 'user-0': { attached } },
    roles: {
      guest: { attached: ['ReadOnlyAccess'], trust: accountTrust },
      function: { trust: lambdaTrust },
    },
  })
})
afterAll(() => up.close())

it.skipIf(!hasPython('boto3'))(
  'serves the paginators, waiters, errors, sessions and presigned URLs of boto3 (skipped without boto3)',
  async () => {
    const said = await startPython([script, emptyZip], {
      AWS_ENDPOINT_URL: up.url,
      AWS_ACCESS_KEY_ID: up.keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: up.keys.secretAccessKey,
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
    })
    expect([JSON.parse(said), up.bugs]).toEqual([expected, []])
  },
  120_000,
)
