import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../src/aws/clients/aws-cli.ts'
import { iamUser } from '../../../../src/scenario/cast.ts'
import type { PolicyDocument } from '../../../../src/scenario/world.ts'
import { aCloud, admin } from '../../../support/a-cloud.ts'
import { makeAndUndo } from '../../../support/undo-call.ts'

const from = { place: 'lisbon', client: awsCli() } as const
const bob = iamUser('bob', from)
const pat = iamUser('pat', { ...from, account: 'partner' })
const trustOf = (service: string): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
})
const world = {
  users: {
    bob: {
      inline: {
        lambda: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'lambda:*', Resource: '*' }],
        },
      },
    },
  },
  roles: {
    runner: { trust: trustOf('lambda.amazonaws.com') },
    box: { trust: trustOf('ec2.amazonaws.com') },
  },
  accounts: { partner: { users: { pat: { attached: ['AdministratorAccess'] } } } },
} as const

const zip = (text: string): Uint8Array => Buffer.from(`PK\u0003\u0004${text}`)
type Members = Readonly<Record<string, unknown>>

/** A cloud with one function, and the ARNs of what it stands on. */
async function aFunction() {
  const lab = aCloud({ world, cast: [admin, bob, pat] })
  const account = lab.cloud.accountNumber(undefined)
  const role = `arn:aws:iam::${account}:role/runner`
  const call = async (operation: string, input: Members, by: Parameters<typeof lab.call>[3] = {}) =>
    lab.call('lambda', operation, input, by)
  const made = await call('CreateFunction', {
    FunctionName: 'resize',
    Role: role,
    Runtime: 'python3.13',
    Handler: 'main.handler',
    Code: { ZipFile: zip('one') },
    Environment: { Variables: { TOKEN: 'shhh' } },
    Tags: { Team: 'red' },
  })
  const arn = `arn:aws:lambda:us-east-1:${account}:function:resize`
  return { any: lab.call, call, made, account, role, arn }
}
const outputOf = ({ outcome }: { readonly outcome: unknown }): Members =>
  (outcome as { output?: Members }).output ?? {}
const errorOf = ({ outcome }: { readonly outcome: unknown }) => {
  const { code, message } = outcome as { code?: string; message?: string }
  return [code, message]
}

describe('a function', () => {
  it('is logged with neither its code nor its environment', async () => {
    const { made, role, arn } = await aFunction()
    const { record } = made
    expect({
      name: record.eventName,
      request: record['requestParameters'],
      response: record['responseElements'],
    }).toEqual({
      name: 'CreateFunction20150331',
      request: {
        functionName: 'resize',
        role,
        runtime: 'python3.13',
        handler: 'main.handler',
        code: {},
        environment: {},
        tags: { Team: 'red' },
      },
      response: expect.objectContaining({
        functionName: 'resize',
        functionArn: arn,
        environment: {},
        codeSize: 7,
        lastModified: '2026-03-02T09:00:02.000+0000',
        state: 'Pending',
        stateReasonCode: 'Creating',
        version: '$LATEST',
      }),
    })
  })

  it('is found by its name, its ARN and its account, and not in another region', async () => {
    const { call, arn, account } = await aFunction()
    const names = ['resize', arn, `${account}:function:resize`, 'resize:$LATEST']
    const found = []
    for (const FunctionName of names) {
      found.push(outputOf(await call('GetFunctionConfiguration', { FunctionName }))['FunctionName'])
    }
    const elsewhere = await call('GetFunction', { FunctionName: 'resize' }, { region: 'eu-west-1' })
    expect([...found, ...errorOf(elsewhere)]).toEqual([
      'resize',
      'resize',
      'resize',
      'resize',
      'ResourceNotFoundException',
      `Function not found: ${arn.replace('us-east-1', 'eu-west-1')}`,
    ])
  })

  it('takes a role that its maker may pass and Lambda may assume', async () => {
    const { call, role, account } = await aFunction()
    const input = {
      FunctionName: 'b',
      Role: role,
      Runtime: 'python3.13',
      Handler: 'h',
      Code: { ZipFile: zip('x') },
    }
    const notPassed = await call('CreateFunction', input, { actor: bob })
    const notAssumed = await call('CreateFunction', {
      ...input,
      Role: role.replace('runner', 'box'),
    })
    expect([errorOf(notPassed), errorOf(notAssumed)]).toEqual([
      [
        'AccessDenied',
        `User: arn:aws:iam::${account}:user/bob is not authorized to perform: iam:PassRole on resource: ${role} because no identity-based policy allows the iam:PassRole action`,
      ],
      [
        'InvalidParameterValueException',
        'The role defined for the function cannot be assumed by Lambda.',
      ],
    ])
  })

  it.each([
    [
      { Code: { ZipFile: Buffer.from('no zip') } },
      'Could not unzip uploaded file. Please check your file, then try to upload again.',
    ],
    [
      { Code: { S3Bucket: 'nowhere', S3Key: 'k' } },
      'Error occurred while GetObject. S3 Error Code: NoSuchBucket. S3 Error Message: The specified bucket does not exist',
    ],
    [
      { Handler: undefined },
      'Runtime and Handler are mandatory parameters for functions created with deployment packages.',
    ],
  ])('is not made of %o', async (input, message) => {
    const { call, role } = await aFunction()
    const whole = {
      FunctionName: 'b',
      Role: role,
      Runtime: 'python3.13',
      Handler: 'h',
      Code: { ZipFile: zip('x') },
    }
    expect(errorOf(await call('CreateFunction', { ...whole, ...input }))).toEqual([
      'InvalidParameterValueException',
      message,
    ])
  })

  it('whose code changes is logged by its ARN in pieces, and keeps its versions as they were', async () => {
    const { call, arn, account } = await aFunction()
    const first = outputOf(await call('PublishVersion', { FunctionName: 'resize' }))
    const { record } = await call('UpdateFunctionCode', {
      FunctionName: arn,
      ZipFile: zip('two'),
      Publish: true,
    })
    const versions = outputOf(await call('ListVersionsByFunction', { FunctionName: 'resize' }))
    expect({
      name: record.eventName,
      request: record['requestParameters'],
      first: first['CodeSha256'],
      versions: (versions['Versions'] as Members[]).map((one) => [
        one['Version'],
        one['CodeSha256'] === first['CodeSha256'],
      ]),
    }).toEqual({
      name: 'UpdateFunctionCode20150331v2',
      request: {
        functionName: arn,
        publish: true,
        dryRun: false,
        fullyQualifiedArn: {
          arnPrefix: { partition: 'aws', region: 'us-east-1', account },
          relativeId: { functionName: 'resize' },
          functionQualifier: {},
        },
      },
      first: expect.stringMatching(/=$/),
      versions: [
        ['$LATEST', false],
        ['1', true],
        ['2', false],
      ],
    })
  })

  it('lets another account in by its policy alone, as far as the statement says', async () => {
    const { call, arn } = await aFunction()
    const before = await call('Invoke', { FunctionName: arn }, { actor: pat })
    const added = await call('AddPermission', {
      FunctionName: 'resize',
      StatementId: 'backdoor',
      Action: 'lambda:InvokeFunction',
      Principal: '*',
    })
    const after = await call('Invoke', { FunctionName: arn }, { actor: pat })
    const other = await call('GetFunction', { FunctionName: arn }, { actor: pat })
    expect({
      response: added.record['responseElements'],
      outcomes: [before, after, other].map(({ outcome }) => outcome.kind),
    }).toEqual({
      response: {
        statement: `{"Sid":"backdoor","Effect":"Allow","Principal":"*","Action":"lambda:InvokeFunction","Resource":"${arn}"}`,
      },
      outcomes: ['error', 'output', 'error'],
    })
  })

  it('of another account can be neither made nor asked after, whether it is there or not', async () => {
    const { call, account, role } = await aFunction()
    const answers = await Promise.all(
      ['resize', 'nope'].flatMap((name) => {
        const FunctionName = `arn:aws:lambda:us-east-1:${account}:function:${name}`
        const parts = { Runtime: 'python3.13', Handler: 'm.h', Code: { ZipFile: zip('') } }
        return [
          call('GetFunction', { FunctionName }, { actor: pat }),
          call('CreateFunction', { FunctionName, Role: role, ...parts }, { actor: pat }),
          call('CreateEventSourceMapping', { FunctionName }, { actor: pat }),
        ]
      }),
    )
    const codes = answers.map(({ record }) => record['errorCode'])
    const denied = ['AccessDenied', 'AccessDenied', 'ResourceNotFoundException']
    expect(codes).toEqual([...denied, ...denied])
  })

  it('that is invoked runs nothing, and is logged where a trail asks for it', async () => {
    const { call, any, arn, account } = await aFunction()
    const silent = await call('Invoke', { FunctionName: 'resize', Payload: zip('secret') })
    await any('cloudtrail', 'PutEventSelectors', {
      TrailName: 'main',
      EventSelectors: [
        { DataResources: [{ Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda'] }] },
      ],
    })
    const { record } = await call('Invoke', { FunctionName: 'resize', Payload: zip('secret') })
    expect({
      answer: Buffer.from(outputOf(silent)['Payload'] as Uint8Array).toString(),
      records: silent.records,
      name: record.eventName,
      request: record['requestParameters'],
      more: record['additionalEventData'],
      resources: record['resources'],
      category: record['eventCategory'],
    }).toEqual({
      answer: 'null',
      records: [],
      name: 'Invoke',
      request: { functionName: arn },
      more: { functionVersion: `${arn}:$LATEST` },
      resources: [{ accountId: account, type: 'AWS::Lambda::Function', ARN: arn }],
      category: 'Data',
    })
  })

  it('is reached by an alias, whose policy is its own', async () => {
    const { call, arn } = await aFunction()
    await call('PublishVersion', { FunctionName: 'resize' })
    await call('CreateAlias', { FunctionName: 'resize', Name: 'live', FunctionVersion: '1' })
    await call('AddPermission', {
      FunctionName: 'resize',
      Qualifier: 'live',
      StatementId: 's',
      Action: 'lambda:InvokeFunction',
      Principal: 's3.amazonaws.com',
      SourceArn: 'arn:aws:s3:::b',
    })
    const live = outputOf(await call('GetPolicy', { FunctionName: 'resize:live' }))
    const own = await call('GetPolicy', { FunctionName: 'resize' })
    expect([live['Policy'], errorOf(own)]).toEqual([
      `{"Version":"2012-10-17","Id":"default","Statement":[{"Sid":"s","Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"lambda:InvokeFunction","Resource":"${arn}:live","Condition":{"ArnLike":{"AWS:SourceArn":"arn:aws:s3:::b"}}}]}`,
      ['ResourceNotFoundException', 'The resource you requested does not exist.'],
    ])
  })
})

describe('a layer', () => {
  it('is given to functions by version, and shared by its own policy', async () => {
    const { call, account } = await aFunction()
    const published = await call('PublishLayerVersion', {
      LayerName: 'extension',
      Content: { ZipFile: zip('layer') },
    })
    const { LayerVersionArn: arn } = outputOf(published)
    const shared = await call('AddLayerVersionPermission', {
      LayerName: 'extension',
      VersionNumber: 1,
      StatementId: 'all',
      Action: 'lambda:GetLayerVersion',
      Principal: '*',
    })
    const updated = await call('UpdateFunctionConfiguration', {
      FunctionName: 'resize',
      Layers: [arn],
    })
    const missing = await call('UpdateFunctionConfiguration', {
      FunctionName: 'resize',
      Layers: [`${String(arn)}1`],
    })
    const read = await call(
      'GetLayerVersion',
      { LayerName: `arn:aws:lambda:us-east-1:${account}:layer:extension`, VersionNumber: 1 },
      { actor: pat },
    )
    expect({
      names: [published, shared, updated].map(({ record }) => record.eventName),
      content: published.record['requestParameters'],
      layers: outputOf(updated)['Layers'],
      missing: errorOf(missing),
      read: outputOf(read)['Version'],
    }).toEqual({
      names: [
        'PublishLayerVersion20181031',
        'AddLayerVersionPermission20181031',
        'UpdateFunctionConfiguration20150331v2',
      ],
      content: { layerName: 'extension', content: {} },
      layers: [{ Arn: arn, CodeSize: 9 }],
      missing: ['InvalidParameterValueException', `Layer version ${String(arn)}1 does not exist.`],
      read: 1,
    })
  })
})

describe('what is undone of Lambda', () => {
  it('leaves things as they were', async () => {
    const { call, any, account, arn } = await aFunction()
    await call('PublishVersion', { FunctionName: 'resize' })
    await call('CreateAlias', { FunctionName: 'resize', Name: 'live', FunctionVersion: '1' })
    await call('CreateFunctionUrlConfig', { FunctionName: 'resize', AuthType: 'AWS_IAM' })
    await call('AddPermission', {
      FunctionName: 'resize',
      StatementId: 'a',
      Action: 'lambda:InvokeFunction',
      Principal: 's3.amazonaws.com',
      SourceAccount: account,
    })
    const state = async () => {
      const reads = [
        'GetFunctionConfiguration',
        'GetPolicy',
        'ListAliases',
        'ListFunctionUrlConfigs',
        'GetFunctionConcurrency',
      ]
      const answers = []
      for (const read of reads) answers.push(outputOf(await call(read, { FunctionName: 'resize' })))
      return JSON.stringify([
        ...answers,
        outputOf(await call('ListTags', { Resource: arn })),
      ]).replaceAll(
        /"(?:RevisionId|LastModified|LastModifiedTime|CreationTime|FunctionUrl)":"[^"]*"/g,
        '',
      )
    }
    const before = await state()
    const named = { FunctionName: 'resize' }
    const calls = [
      [
        'UpdateFunctionConfiguration',
        { ...named, Timeout: 60, Environment: { Variables: { A: 'b' } }, Layers: [] },
      ],
      ['RemovePermission', { ...named, StatementId: 'a' }],
      ['AddPermission', { ...named, StatementId: 'b', Action: 'lambda:*', Principal: '*' }],
      ['UpdateAlias', { ...named, Name: 'live', FunctionVersion: '$LATEST' }],
      ['DeleteAlias', { ...named, Name: 'live' }],
      ['UpdateFunctionUrlConfig', { ...named, AuthType: 'NONE' }],
      ['DeleteFunctionUrlConfig', named],
      ['PutFunctionConcurrency', { ...named, ReservedConcurrentExecutions: 0 }],
      ['TagResource', { Resource: arn, Tags: { Team: 'blue', New: '1' } }],
      ['UntagResource', { Resource: arn, TagKeys: ['Team'] }],
      ['CreateEventSourceMapping', { ...named, EventSourceArn: 'arn:aws:sqs:us-east-1:1:q' }],
    ] as const
    const undone = []
    for (const [operation, input] of calls) {
      undone.push((await makeAndUndo(any, ['lambda', operation, input])).undone.join())
    }
    expect({ undone, after: await state() }).toEqual({
      undone: [
        'UpdateFunctionConfiguration',
        'AddPermission',
        'RemovePermission',
        'UpdateAlias',
        'CreateAlias',
        'UpdateFunctionUrlConfig',
        'CreateFunctionUrlConfig',
        'DeleteFunctionConcurrency',
        'UntagResource,TagResource',
        'TagResource',
        'DeleteEventSourceMapping',
      ],
      after: before,
    })
  })
})
