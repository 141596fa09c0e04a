import { describe, expect, it } from 'vitest'
import { awsCli, cloudShell } from '../../../../src/aws/clients/aws-cli.ts'
import { boto3, goSdk, javaScriptSdk, lambdaRuntime } from '../../../../src/aws/clients/sdk.ts'
import { browser, pacu, stratusRedTeam, terraform } from '../../../../src/aws/clients/tools.ts'
import { cliCommandOf } from '../../../../src/aws/clients/user-agent-parts.ts'

const call = { service: 'iam', operation: 'CreateUser' }

function command(service: string, operation: string): string | undefined {
  return awsCli().userAgent({ service, operation }).split('md/command#')[1]
}

describe('user agents', () => {
  it.each([
    [
      'aws-cli on Ubuntu',
      awsCli(),
      'aws-cli/2.32.3 md/awscrt#0.28.4 ua/2.1 os/linux#6.8.0-90-generic md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython m/Z,g,E,b cfg/retry-mode#standard md/installer#exe md/distrib#ubuntu.24 md/prompt#off md/command#iam.create-user',
    ],
    [
      'aws-cli on Kali',
      awsCli({ os: 'kali', credentials: 'profile' }),
      'aws-cli/2.31.35 md/awscrt#1.0.0.dev0 ua/2.1 os/linux#6.12.38+kali-amd64 md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython m/Z,n,E,b cfg/retry-mode#standard md/installer#source md/distrib#kali.2025 md/prompt#off md/command#iam.create-user',
    ],
    [
      'aws-cli on an instance',
      awsCli({ os: 'amazon-linux', credentials: 'instance-metadata' }),
      'aws-cli/2.32.3 md/awscrt#0.28.4 ua/2.1 os/linux#6.1.158-180.294.amzn2023.x86_64 md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython m/Z,0,E,b cfg/retry-mode#standard md/installer#exe md/distrib#amzn.2023 md/prompt#off md/command#iam.create-user',
    ],
    [
      'aws-cli on macOS names no distribution',
      awsCli({ os: 'macos' }),
      'aws-cli/2.32.3 md/awscrt#0.28.4 ua/2.1 os/macos#25.2.0 md/arch#arm64 lang/python#3.13.9 md/pyimpl#CPython m/Z,g,E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#iam.create-user',
    ],
    [
      'CloudShell',
      cloudShell(),
      'aws-cli/2.32.3 md/awscrt#0.28.4 ua/2.1 os/linux#6.1.158-180.294.amzn2023.x86_64 md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython exec-env/CloudShell m/Z,b,E,C cfg/retry-mode#standard md/installer#exe md/distrib#amzn.2023 md/prompt#off md/command#iam.create-user',
    ],
    [
      'boto3',
      boto3(),
      'Boto3/1.42.4 md/Botocore#1.42.4 ua/2.1 os/linux#6.8.0-90-generic md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython m/Z,D,b,g cfg/retry-mode#legacy Botocore/1.42.4',
    ],
    [
      'the SDK for JavaScript',
      javaScriptSdk(),
      'aws-sdk-js/3.980.0 ua/2.1 os/linux#6.8.0-90-generic lang/js md/nodejs#22.21.1 api/iam#3.980.0 m/N,E,g',
    ],
    [
      'the SDK for Go',
      goSdk(),
      'aws-sdk-go-v2/1.40.1 ua/2.1 os/linux lang/go#1.25.5 md/GOOS#linux md/GOARCH#amd64 api/iam#1.53.1 m/E,g',
    ],
    ['Pacu', pacu(), 'aws-cli/1.16.145 Python/3.6.7 Linux/4.15.0-45-generic botocore/1.12.135'],
    ['Stratus Red Team', stratusRedTeam('7c3f'), 'stratus-red-team_7c3f'],
  ])('%s', (_, client, expected) => {
    expect(client.userAgent(call)).toBe(expected)
  })

  it('Terraform and Lambda begin as their tools do', () => {
    expect(
      [terraform(), lambdaRuntime(), boto3({ on: 'lambda' })].map(
        (client) => client.userAgent(call).split(' ')[0],
      ),
    ).toEqual(['APN/1.0', 'Boto3/1.40.4', 'Boto3/1.40.4'])
  })

  it('only the console and CloudShell carry the console flag', () => {
    const clients = [awsCli(), boto3(), cloudShell(), browser(), terraform()]
    expect(clients.filter((client) => client.fromConsole).map((client) => client.name)).toEqual([
      'cloudshell',
      'console',
    ])
  })

  it('aws-cli names services as its command line does', () => {
    expect([
      command('s3', 'ListBuckets'),
      command('elasticloadbalancingv2', 'DescribeLoadBalancers'),
      command('elasticloadbalancing', 'DescribeLoadBalancers'),
    ]).toEqual([
      's3api.list-buckets',
      'elbv2.describe-load-balancers',
      'elb.describe-load-balancers',
    ])
  })
})

it.each([
  ['CreateUser', 'create-user'],
  ['ListMFADevices', 'list-mfa-devices'],
  ['CreateSAMLProvider', 'create-saml-provider'],
  ['CreateVirtualMFADevice', 'create-virtual-mfa-device'],
  ['DescribeDBInstances', 'describe-db-instances'],
  ['AssumeRoleWithSAML', 'assume-role-with-saml'],
])('aws-cli spells %s as %s', (operation, command) => {
  expect(cliCommandOf(operation)).toBe(command)
})
