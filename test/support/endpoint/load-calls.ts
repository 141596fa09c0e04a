import type { UnsignedRequest } from './sign-request.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }

/** A call of the query protocol. */
export const query = (service: string, text: string): UnsignedRequest => ({
  service,
  method: 'POST',
  path: '/',
  headers: form,
  body: text,
})

const json = (service: string, target: string, input: object = {}): UnsignedRequest => ({
  service,
  method: 'POST',
  path: '/',
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
  body: JSON.stringify(input),
})

/** A call of the mix; a trail keeps all but those of objects, as long as no selector asks for them. */
export interface LoadCall {
  readonly name: string
  readonly request: UnsignedRequest
  readonly isRecorded: boolean
}

const call = (name: string, request: UnsignedRequest): LoadCall => ({
  name,
  request,
  isRecorded: true,
})

export const whoAmI: UnsignedRequest = query('sts', 'Action=GetCallerIdentity&Version=2011-06-15')

const ofObject = (name: string, request: UnsignedRequest): LoadCall => ({
  name,
  request,
  isRecorded: false,
})

/** Makes what the mix reads. */
export const loadSetUp: readonly LoadCall[] = [
  call('s3 CreateBucket', { service: 's3', method: 'PUT', path: '/load-bucket' }),
  ofObject('s3 PutObject', {
    service: 's3',
    method: 'PUT',
    path: '/load-bucket/a.txt',
    body: 'hello',
  }),
  call(
    'ssm PutParameter',
    json('ssm', 'AmazonSSM.PutParameter', { Name: 'load', Value: 'a', Type: 'String' }),
  ),
]

/** Calls that change nothing, over all protocols. */
export const loadCalls: readonly LoadCall[] = [
  call('sts GetCallerIdentity', whoAmI),
  call('iam ListUsers', query('iam', 'Action=ListUsers&Version=2010-05-08')),
  call('iam GetUser', query('iam', 'Action=GetUser&Version=2010-05-08&UserName=user-1')),
  call('ec2 DescribeInstances', query('ec2', 'Action=DescribeInstances&Version=2016-11-15')),
  call('s3 ListBuckets', { service: 's3', method: 'GET', path: '/' }),
  ofObject('s3 GetObject', { service: 's3', method: 'GET', path: '/load-bucket/a.txt' }),
  call('cloudtrail DescribeTrails', json('cloudtrail', 'CloudTrail_20131101.DescribeTrails')),
  call(
    'cloudtrail LookupEvents',
    json('cloudtrail', 'CloudTrail_20131101.LookupEvents', { MaxResults: 5 }),
  ),
  call('kms ListKeys', json('kms', 'TrentService.ListKeys')),
  call('ssm GetParameter', json('ssm', 'AmazonSSM.GetParameter', { Name: 'load' })),
  call('dynamodb ListTables', json('dynamodb', 'DynamoDB_20120810.ListTables')),
  call('lambda ListFunctions', { service: 'lambda', method: 'GET', path: '/2015-03-31/functions' }),
]
