import { describe, expect, it } from 'vitest'
import { isReadOnly, namespaceOf } from '../../../src/aws/namespaces.ts'

describe('namespaceOf', () => {
  it.each([
    ['iam', 'eu-west-1', 'iam.amazonaws.com', 'iam.amazonaws.com', 'us-east-1'],
    ['sts', 'eu-west-1', 'sts.amazonaws.com', 'sts.eu-west-1.amazonaws.com', undefined],
    [
      'organizations',
      'eu-west-1',
      'organizations.amazonaws.com',
      'organizations.us-east-1.amazonaws.com',
      'us-east-1',
    ],
    [
      'cloudfront',
      'eu-west-1',
      'cloudfront.amazonaws.com',
      'cloudfront.amazonaws.com',
      'us-east-1',
    ],
    ['ses', 'eu-west-1', 'ses.amazonaws.com', 'email.eu-west-1.amazonaws.com', undefined],
    [
      'elasticloadbalancingv2',
      'eu-west-1',
      'elasticloadbalancing.amazonaws.com',
      'elasticloadbalancing.eu-west-1.amazonaws.com',
      undefined,
    ],
    ['signin', 'us-east-1', 'signin.amazonaws.com', 'signin.aws.amazon.com', undefined],
    ['signin', 'eu-west-1', 'signin.amazonaws.com', 'eu-west-1.signin.aws.amazon.com', undefined],
    ['s3', 'us-east-1', 's3.amazonaws.com', 's3.amazonaws.com', undefined],
  ])('%s called in %s', (name, region, eventSource, host, homeRegion) => {
    const service = namespaceOf(name)
    expect({
      eventSource: service.eventSource,
      host: service.host(region, {}),
      homeRegion: service.homeRegion,
    }).toEqual({ eventSource, host, homeRegion })
  })

  it.each([
    ['iam', 'CreateUser', 'CreateUser'],
    ['lambda', 'ListFunctions', 'ListFunctions20150331'],
    ['lambda', 'GetFunction', 'GetFunction20150331v2'],
    ['lambda', 'ListLayers', 'ListLayers20181031'],
    ['cloudfront', 'ListDistributions', 'ListDistributions2020_05_31'],
  ])('logs %s:%s as %s', (service, operation, eventName) => {
    expect(namespaceOf(service).eventName(operation)).toBe(eventName)
  })

  it('names the service it does not know and the nearest', () => {
    expect(() => namespaceOf('lamda')).toThrow(
      expect.objectContaining({
        code: 'NAMESPACE_UNKNOWN',
        message: '"lamda" is no AWS service that is known here.',
        hint: 'Did you mean "lambda"?',
      }),
    )
  })
})

describe('isReadOnly', () => {
  it.each([
    ['iam', 'ListUsers', true],
    ['iam', 'GetUser', true],
    ['iam', 'SimulatePrincipalPolicy', true],
    ['iam', 'GenerateCredentialReport', false],
    ['iam', 'CreateUser', false],
    ['sts', 'AssumeRole', true],
    ['sts', 'GetCallerIdentity', true],
    ['sts', 'GetFederationToken', false],
    ['sts', 'GetSessionToken', false],
    ['signin', 'ConsoleLogin', false],
    ['signin', 'GetSigninToken', false],
    ['cloudtrail', 'LookupEvents', true],
    ['kms', 'Decrypt', true],
  ])('%s:%s is %s', (service, operation, expected) => {
    expect(isReadOnly(namespaceOf(service), operation)).toBe(expected)
  })
})
