import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../src/aws/clients/aws-cli.ts'
import { boto3 } from '../../../../src/aws/clients/sdk.ts'
import { ec2Instance, iamUser } from '../../../../src/scenario/cast.ts'
import { aCloud, admin } from '../../../support/a-cloud.ts'
import { makeAndUndo } from '../../../support/undo-call.ts'

const trust = {
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
} as const
const id = 'i-0123456789abcdef0'
const web = ec2Instance(id, { place: 'lisbon', client: boto3(), role: 'web' })
const bob = iamUser('bob', { place: 'lisbon', client: awsCli() })
const pat = iamUser('pat', { place: 'lisbon', client: awsCli(), account: 'partner' })
const runOnly = {
  Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }],
} as const
const world = {
  users: { bob: { inline: { run: runOnly } } },
  roles: { web: { trust } },
  accounts: { partner: { users: { pat: { attached: ['AdministratorAccess'] } } } },
}

function aRegion() {
  const { call, cloud } = aCloud({ world, cast: [admin, web, bob, pat] })
  const ec2 = async (
    operation: string,
    input: Readonly<Record<string, unknown>> = {},
    by: Parameters<typeof call>[3] = {},
  ) => call('ec2', operation, input, by)
  return { call, cloud, ec2 }
}
const idIn = (outcome: unknown, prefix: string) =>
  JSON.stringify(outcome).match(new RegExp(`"(${prefix}-0[0-9a-f]{16})"`))?.[1] ?? ''
const requestID = expect.stringMatching(/^[0-9a-f-]{36}$/)
const image = 'ami-0123456789abcdef0'

describe('instances', () => {
  it('are run, and logged with sets, a token and defaults that nobody sent', async () => {
    const { ec2 } = aRegion()
    const { record } = await ec2('RunInstances', {
      ImageId: image,
      InstanceType: 'p2.xlarge',
      MinCount: 1,
      MaxCount: 2,
      UserData: 'c2VjcmV0',
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'a', Value: 'b' }] }],
    })
    const logged: unknown = {
      request: record['requestParameters'],
      response: record['responseElements'],
    }
    expect(logged).toEqual({
      request: {
        instancesSet: { items: [{ imageId: image, minCount: 1, maxCount: 2 }] },
        blockDeviceMapping: {},
        monitoring: { enabled: false },
        disableApiTermination: false,
        disableApiStop: false,
        instanceType: 'p2.xlarge',
        userData: '<sensitiveDataRemoved>',
        clientToken: expect.any(String),
        tagSpecificationSet: {
          items: [{ resourceType: 'instance', tags: [{ key: 'a', value: 'b' }] }],
        },
      },
      response: expect.objectContaining({
        requestId: requestID,
        groupSet: {},
        instancesSet: {
          items: [0, 1].map((amiLaunchIndex) =>
            expect.objectContaining({
              amiLaunchIndex,
              imageId: image,
              instanceState: { code: 0, name: 'pending' },
              monitoring: { state: 'disabled' },
              launchTime: Date.UTC(2026, 2, 2, 9, 0, 2),
              tagSet: { items: [{ key: 'a', value: 'b' }] },
            }),
          ),
        },
      }),
    })
  })

  it('take user data only when they are stopped, and show it to whoever asks', async () => {
    const { ec2 } = aRegion()
    const change = { InstanceId: id, UserData: { Value: Buffer.from('id') } }
    const running = await ec2('ModifyInstanceAttribute', change)
    const stopped = await ec2('StopInstances', { InstanceIds: [id], Force: true })
    const changed = await ec2('ModifyInstanceAttribute', change)
    const read = await ec2('DescribeInstanceAttribute', { InstanceId: id, Attribute: 'userData' })
    expect({
      running: running.record['errorCode'],
      stopped: [stopped.record['requestParameters'], stopped.record['responseElements']],
      changed: [changed.record['requestParameters'], changed.record['responseElements']],
      read: read.outcome,
    }).toEqual({
      running: 'Client.IncorrectInstanceState',
      stopped: [
        { instancesSet: { items: [{ instanceId: id }] }, force: true },
        {
          requestId: requestID,
          instancesSet: {
            items: [
              {
                instanceId: id,
                currentState: { code: 64, name: 'stopping' },
                previousState: { code: 16, name: 'running' },
              },
            ],
          },
        },
      ],
      changed: [
        { instanceId: id, userData: '<sensitiveDataRemoved>' },
        { requestId: requestID, _return: true },
      ],
      read: { kind: 'output', output: { InstanceId: id, UserData: { Value: 'aWQ=' } } },
    })
  })

  it('are refused a role that the caller may not pass, in words that end in a cipher', async () => {
    const { ec2, cloud } = aRegion()
    const input = { ImageId: image, MinCount: 1, MaxCount: 1, IamInstanceProfile: { Name: 'web' } }
    const { record } = await ec2('RunInstances', input, { actor: bob })
    const message = record['errorMessage']
    expect(message).toMatch(
      new RegExp(
        `^You are not authorized to perform this operation\\. User: arn:aws:iam::${cloud.accountNumber()}:user/bob is not authorized to perform: iam:PassRole on resource: arn:aws:iam::\\d+:role/web because no identity-based policy allows the iam:PassRole action\\. Encoded authorization failure message: [\\w-]+\\.\\.\\.$`,
      ),
    )
  })

  it.each([
    ['RunInstances', { ImageId: 'ami-x' }, 'Client.InvalidAMIID.Malformed'],
    ['RunInstances', { ImageId: image, MaxCount: 99 }, 'Client.VcpuLimitExceeded'],
    ['RunInstances', { ImageId: image, DryRun: true }, 'Client.DryRunOperation'],
    ['RunInstances', { ImageId: image, KeyName: 'x' }, 'Client.InvalidKeyPair.NotFound'],
    ['TerminateInstances', { InstanceIds: ['i-0'] }, 'Client.InvalidInstanceID.NotFound'],
    ['StopInstances', { InstanceIds: ['x'] }, 'Client.InvalidInstanceID.Malformed'],
    ['DescribeInstances', { Filters: [{ Name: 'x' }] }, 'Client.InvalidParameterValue'],
    ['DeleteSnapshot', { SnapshotId: 'snap-0' }, 'Client.InvalidSnapshot.NotFound'],
    ['CreateSnapshot', { VolumeId: 'vol-0' }, 'Client.InvalidVolume.NotFound'],
    ['AuthorizeSecurityGroupIngress', { GroupId: 'sg-0' }, 'Client.InvalidGroup.NotFound'],
    ['DeleteSecurityGroup', {}, 'Client.MissingParameter'],
    ['ImportKeyPair', { KeyName: 'a', PublicKeyMaterial: 'x' }, 'Client.InvalidKey.Format'],
  ])('%s of %o fails with %s', async (operation, input, code) => {
    const { ec2 } = aRegion()
    const { record } = await ec2(operation, input)
    expect(record['errorCode']).toBe(code)
  })

  it('are found by state, tag and wildcards', async () => {
    const { ec2 } = aRegion()
    const found = async (Name: string, ...Values: string[]) =>
      idIn((await ec2('DescribeInstances', { Filters: [{ Name, Values }] })).outcome, 'i')
    await ec2('CreateTags', { Resources: [id], Tags: [{ Key: 'env', Value: 'prod-1' }] })
    expect([
      await found('instance-state-name', 'running'),
      await found('instance-state-name', 'stopped'),
      await found('tag:env', 'prod-*'),
      await found('tag:env', 'test-*'),
    ]).toEqual([id, '', id, ''])
  })
})

describe('sharing', () => {
  it('gives a snapshot to another account, logged as a permission that is added', async () => {
    const { ec2, cloud } = aRegion()
    const partner = cloud.accountNumber('partner')
    const volumes = await ec2('DescribeVolumes')
    const made = await ec2('CreateSnapshot', { VolumeId: idIn(volumes.outcome, 'vol') })
    const SnapshotId = idIn(made.outcome, 'snap')
    const before = await ec2('DescribeSnapshots', { SnapshotIds: [SnapshotId] }, { actor: pat })
    const { record } = await ec2('ModifySnapshotAttribute', {
      SnapshotId,
      Attribute: 'createVolumePermission',
      CreateVolumePermission: { Add: [{ UserId: partner }] },
    })
    const after = await ec2('DescribeSnapshots', { SnapshotIds: [SnapshotId] }, { actor: pat })
    expect({
      before: before.record['errorCode'],
      request: record['requestParameters'],
      response: record['responseElements'],
      after: after.outcome.kind,
    }).toEqual({
      before: 'Client.InvalidSnapshot.NotFound',
      request: {
        snapshotId: SnapshotId,
        createVolumePermission: { add: { items: [{ userId: partner }] } },
        attributeType: 'CREATE_VOLUME_PERMISSION',
      },
      response: { requestId: requestID, _return: true },
      after: 'output',
    })
  })

  it('opens an image to everybody, in the older form of the call too', async () => {
    const { ec2 } = aRegion()
    const made = await ec2('CreateImage', { InstanceId: id, Name: 'copy' })
    const ImageId = idIn(made.outcome, 'ami')
    const { record } = await ec2('ModifyImageAttribute', {
      ImageId,
      OperationType: 'add',
      UserGroups: ['all'],
    })
    const read = await ec2('DescribeImageAttribute', { ImageId, Attribute: 'launchPermission' })
    expect({ request: record['requestParameters'], read: read.outcome }).toEqual({
      request: {
        imageId: ImageId,
        launchPermission: { add: { items: [{ group: 'all' }] } },
        attributeType: 'launchPermission',
      },
      read: { kind: 'output', output: { ImageId, LaunchPermissions: [{ Group: 'all' }] } },
    })
  })
})

describe('security groups', () => {
  const open = {
    IpProtocol: 'tcp',
    FromPort: 22,
    ToPort: 22,
    IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'all' }],
  }

  it('are opened by a list of permissions, each with all its sets', async () => {
    const { ec2, cloud } = aRegion()
    const made = await ec2('CreateSecurityGroup', { GroupName: 'g', Description: 'd' })
    const GroupId = idIn(made.outcome, 'sg')
    const input = { GroupId, IpPermissions: [open] }
    const { record } = await ec2('AuthorizeSecurityGroupIngress', input)
    const again = await ec2('AuthorizeSecurityGroupIngress', input)
    expect({
      made: made.record['requestParameters'],
      request: record['requestParameters'],
      response: record['responseElements'],
      again: again.outcome,
    }).toEqual({
      made: { groupName: 'g', groupDescription: 'd' },
      request: {
        groupId: GroupId,
        ipPermissions: {
          items: [
            {
              ipProtocol: 'tcp',
              fromPort: 22,
              toPort: 22,
              groups: {},
              ipRanges: { items: [{ cidrIp: '0.0.0.0/0', description: 'all' }] },
              ipv6Ranges: {},
              prefixListIds: {},
            },
          ],
        },
      },
      response: {
        requestId: requestID,
        _return: true,
        securityGroupRuleSet: {
          items: [
            {
              securityGroupRuleId: expect.stringMatching(/^sgr-0/),
              groupId: GroupId,
              groupOwnerId: cloud.accountNumber(),
              isEgress: false,
              ipProtocol: 'tcp',
              fromPort: 22,
              toPort: 22,
              cidrIpv4: '0.0.0.0/0',
              description: 'all',
            },
          ],
        },
      },
      again: {
        kind: 'error',
        code: 'Client.InvalidPermission.Duplicate',
        message:
          'the specified rule "peer: 0.0.0.0/0, TCP, from port: 22, to port: 22, ALLOW" already exists',
      },
    })
  })

  it('are opened by the flat form, whose set of permissions is empty', async () => {
    const { ec2 } = aRegion()
    const groups = await ec2('DescribeSecurityGroups')
    const GroupId = idIn(groups.outcome, 'sg')
    const flat = { GroupId, IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }
    const { record } = await ec2('AuthorizeSecurityGroupIngress', flat)
    expect(record['requestParameters']).toEqual({
      groupId: GroupId,
      ipProtocol: 'tcp',
      fromPort: 22,
      toPort: 22,
      cidrIp: '0.0.0.0/0',
      ipPermissions: {},
    })
  })
})

describe('newer calls', () => {
  it('are wrapped in objects named after request and answer', async () => {
    const { ec2 } = aRegion()
    const console = await ec2('EnableSerialConsoleAccess')
    const associations = await ec2('DescribeIamInstanceProfileAssociations')
    const AssociationId = idIn(associations.outcome, 'iip-assoc')
    const replaced = await ec2('ReplaceIamInstanceProfileAssociation', {
      AssociationId,
      IamInstanceProfile: { Name: 'web' },
    })
    expect({
      console: [console.record['requestParameters'], console.record['responseElements']],
      replaced: replaced.record['requestParameters'],
    }).toEqual({
      console: [
        { EnableSerialConsoleAccessRequest: '' },
        {
          EnableSerialConsoleAccessResponse: {
            xmlns: 'http://ec2.amazonaws.com/doc/2016-11-15/',
            requestId: requestID,
            serialConsoleAccessEnabled: true,
          },
        },
      ],
      replaced: {
        ReplaceIamInstanceProfileAssociationRequest: {
          AssociationId,
          IamInstanceProfile: { Name: 'web' },
        },
      },
    })
  })
})

describe('undoing', () => {
  it('takes back what was changed, and leaves the region as it was', async () => {
    const { call, ec2 } = aRegion()
    const GroupId = idIn((await ec2('DescribeSecurityGroups')).outcome, 'sg')
    const VolumeId = idIn((await ec2('DescribeVolumes')).outcome, 'vol')
    const SubnetId = idIn((await ec2('DescribeSubnets')).outcome, 'subnet')
    const snapshot = await ec2('CreateSnapshot', { VolumeId })
    const SnapshotId = idIn(snapshot.outcome, 'snap')
    const reads = [
      'DescribeInstances',
      'DescribeSecurityGroups',
      'DescribeVolumes',
      'DescribeSnapshots',
      'DescribeImages',
      'DescribeTags',
      'DescribeFlowLogs',
      'GetEbsEncryptionByDefault',
      'GetSerialConsoleAccessStatus',
    ]
    const state = async () => {
      const answers = []
      for (const operation of reads) answers.push((await ec2(operation)).outcome)
      return answers
    }
    const before = await state()
    const target = { InstanceIds: [id] }
    const rule = { GroupId, IpProtocol: 'tcp', FromPort: 1, ToPort: 2, CidrIp: '0.0.0.0/0' }
    const steps = [
      ['StopInstances', target],
      ['AuthorizeSecurityGroupIngress', rule],
      ['AuthorizeSecurityGroupEgress', rule],
      ['CreateSecurityGroup', { GroupName: 'g', Description: 'd' }],
      ['CreateSnapshot', { VolumeId }],
      [
        'ModifySnapshotAttribute',
        { SnapshotId, CreateVolumePermission: { Add: [{ Group: 'all' }] } },
      ],
      ['CreateTags', { Resources: [id], Tags: [{ Key: 'a', Value: 'b' }] }],
      ['CreateFlowLogs', { ResourceType: 'Subnet', ResourceIds: [SubnetId] }],
      ['EnableEbsEncryptionByDefault', {}],
      ['EnableSerialConsoleAccess', {}],
      ['ModifyInstanceAttribute', { InstanceId: id, DisableApiTermination: { Value: true } }],
      ['ModifyInstanceMetadataOptions', { InstanceId: id, HttpTokens: 'optional' }],
      ['CreateVolume', { SnapshotId, AvailabilityZone: 'us-east-1a' }],
    ] as const
    const failures = []
    for (const [operation, input] of steps) {
      const { made, undone } = await makeAndUndo(call, ['ec2', operation, input])
      if (made !== 'output' || undone.some((text) => text.includes(':'))) {
        failures.push([operation, made, undone])
      }
    }
    expect({ failures, after: await state() }).toEqual({ failures: [], after: before })
  })
})
