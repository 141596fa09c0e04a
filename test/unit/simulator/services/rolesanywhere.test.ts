import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../src/aws/clients/aws-cli.ts'
import { iamUser } from '../../../../src/scenario/cast.ts'
import { aCloud } from '../../../support/a-cloud.ts'

const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'
const bundle = { sourceType: 'CERTIFICATE_BUNDLE', sourceData: { x509CertificateData: pem } }
const anchor = { name: 'servers', enabled: true, source: bundle }
const region = 'eu-central-1'

function rolesAnywhere() {
  const { cloud, call } = aCloud()
  const account = cloud.accountNumber()
  const send = async (operation: string, input: object = {}) => {
    const result = await call('rolesanywhere', operation, { ...input }, { region })
    const { outcome } = result
    if (outcome.kind === 'error') return { ...result, told: `${outcome.code}: ${outcome.message}` }
    return { ...result, told: 'success' }
  }
  return { account, send }
}

const createdId = (outcome: { readonly kind: string }, member: string, id: string): string => {
  const text = JSON.stringify(outcome)
  return new RegExp(`"${member}":\\{"${id}":"([^"]+)"`).exec(text)?.[1] ?? ''
}

const setting = (event: string) => ({
  channel: 'ALL',
  configuredBy: 'rolesanywhere.amazonaws.com',
  enabled: true,
  event,
  threshold: 45,
})

describe('a trust anchor', () => {
  it('is recorded with its certificate and the two warnings that AWS adds', async () => {
    const { account, send } = rolesAnywhere()
    const { records } = await send('CreateTrustAnchor', anchor)
    const [record] = records
    const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}'
    expect([record?.['requestParameters'], record?.['responseElements']]).toEqual([
      anchor,
      {
        trustAnchor: {
          trustAnchorId: expect.stringMatching(`^${uuid}$`),
          trustAnchorArn: expect.stringMatching(
            `^arn:aws:rolesanywhere:${region}:${account}:trust-anchor/${uuid}$`,
          ),
          name: 'servers',
          enabled: true,
          source: {
            sourceType: 'CERTIFICATE_BUNDLE',
            sourceData: { x509CertificateData: `${pem}\n` },
          },
          createdAt: '2026-03-02T09:00:02.000000000Z',
          updatedAt: '2026-03-02T09:00:02.000000000Z',
          notificationSettings: [
            setting('CA_CERTIFICATE_EXPIRY'),
            setting('END_ENTITY_CERTIFICATE_EXPIRY'),
          ],
        },
      },
    ])
  })

  it('is followed by the service taking its own role', async () => {
    const { account, send } = rolesAnywhere()
    const { records } = await send('CreateTrustAnchor', anchor)
    const [, beside] = records
    expect([beside?.eventName, beside?.['userIdentity'], beside?.['requestParameters']]).toEqual([
      'AssumeRole',
      { type: 'AWSService', invokedBy: 'rolesanywhere.amazonaws.com' },
      {
        roleArn: `arn:aws:iam::${account}:role/aws-service-role/rolesanywhere.amazonaws.com/AWSServiceRoleForRolesAnywhere`,
        roleSessionName: 'RolesAnywhereInternalSession',
      },
    ])
  })

  it('is changed, turned off and on, read, listed and deleted by its id', async () => {
    const { send } = rolesAnywhere()
    const { outcome } = await send('CreateTrustAnchor', anchor)
    const trustAnchorId = createdId(outcome, 'trustAnchor', 'trustAnchorId')
    const acmPcaArn = 'arn:aws:acm-pca:eu-central-1:123456789012:certificate-authority/1'
    const source = { sourceType: 'AWS_ACM_PCA', sourceData: { acmPcaArn } }
    const steps = [
      await send('UpdateTrustAnchor', { trustAnchorId, source, name: 'renamed' }),
      await send('DisableTrustAnchor', { trustAnchorId }),
      await send('EnableTrustAnchor', { trustAnchorId }),
      await send('GetTrustAnchor', { trustAnchorId }),
      await send('ListTrustAnchors'),
      await send('DeleteTrustAnchor', { trustAnchorId }),
      await send('GetTrustAnchor', { trustAnchorId }),
    ]
    const shown = { name: 'renamed', source }
    expect(steps.map((step) => (step.told === 'success' ? step.outcome : step.told))).toMatchObject(
      [
        { output: { trustAnchor: { ...shown, enabled: true } } },
        { output: { trustAnchor: { ...shown, enabled: false } } },
        { output: { trustAnchor: { ...shown, enabled: true } } },
        { output: { trustAnchor: { ...shown, trustAnchorId } } },
        { output: { trustAnchors: [shown] } },
        { output: { trustAnchor: shown } },
        'ResourceNotFoundException: Trust anchor not found.',
      ],
    )
  })

  it.each([
    [
      'a name with a slash',
      { ...anchor, name: 'a/b' },
      'ValidationException: Invalid name: it must be 1 to 255 letters, digits, blanks, - or _.',
    ],
    [
      'no certificate',
      { ...anchor, source: { ...bundle, sourceData: { x509CertificateData: 'none' } } },
      'ValidationException: Incorrect basic constraints for CA certificate',
    ],
    [
      'another source',
      { ...anchor, source: { sourceType: 'FILE', sourceData: {} } },
      'ValidationException: Invalid source type.',
    ],
  ])('is refused with %s', async (_name, input, expected) => {
    expect((await rolesAnywhere().send('CreateTrustAnchor', input)).told).toBe(expected)
  })
})

const profile = (account: string) => ({
  name: 'servers',
  enabled: true,
  roleArns: [`arn:aws:iam::${account}:role/backup`],
  tags: [{ key: 'team', value: 'red' }],
})

describe('a profile', () => {
  it('is recorded with its maker, its roles and masked tags', async () => {
    const { account, send } = rolesAnywhere()
    const { records } = await send('CreateProfile', profile(account))
    const mask = 'HIDDEN_DUE_TO_SECURITY_REASONS'
    expect(records[0]).toMatchObject({
      requestParameters: { ...profile(account), tags: [{ key: mask, value: mask }] },
      responseElements: {
        profile: {
          name: 'servers',
          enabled: true,
          createdBy: `arn:aws:iam::${account}:user/admin`,
          durationSeconds: 3_600,
          roleArns: [`arn:aws:iam::${account}:role/backup`],
          acceptRoleSessionName: false,
        },
      },
    })
  })

  it('gets other roles by UpdateProfile', async () => {
    const { account, send } = rolesAnywhere()
    const { outcome } = await send('CreateProfile', profile(account))
    const profileId = createdId(outcome, 'profile', 'profileId')
    const roleArns = [`arn:aws:iam::${account}:role/administrators`]
    await send('UpdateProfile', { profileId, roleArns, durationSeconds: 900 })
    const { outcome: read } = await send('GetProfile', { profileId })
    expect(read).toMatchObject({
      output: { profile: { name: 'servers', roleArns, durationSeconds: 900 } },
    })
  })

  it.each([
    [
      'a role of another account',
      { roleArns: ['arn:aws:iam::123456789012:role/r'] },
      'ValidationException: Invalid role ARN: arn:aws:iam::123456789012:role/r',
    ],
    [
      'a minute',
      { durationSeconds: 60 },
      'ValidationException: Session duration must be between 900 and 43200 seconds.',
    ],
    [
      'a session policy that is none',
      { sessionPolicy: '{' },
      'ValidationException: Invalid session policy: This policy contains invalid Json',
    ],
  ])('is refused with %s', async (_name, more, expected) => {
    const { account, send } = rolesAnywhere()
    expect((await send('CreateProfile', { ...profile(account), ...more })).told).toBe(expected)
  })

  it('is refused to somebody who may not pass the role', async () => {
    const eve = iamUser('eve', { place: 'lisbon', client: awsCli() })
    const may = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'rolesanywhere:*', Resource: '*' }],
    } as const
    const { cloud, call } = aCloud({ world: { users: { eve: { inline: { may } } } }, cast: [eve] })
    const account = cloud.accountNumber()
    const { outcome } = await call('rolesanywhere', 'CreateProfile', profile(account), {
      actor: eve,
    })
    expect(outcome).toEqual({
      kind: 'error',
      code: 'AccessDenied',
      message: `User: arn:aws:iam::${account}:user/eve is not authorized to perform: iam:PassRole on resource: arn:aws:iam::${account}:role/backup because no identity-based policy allows the iam:PassRole action`,
    })
  })
})
