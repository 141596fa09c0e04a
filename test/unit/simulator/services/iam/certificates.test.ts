import { describe, expect, it } from 'vitest'
import { inside } from '../../../../../src/aws/inverse/inverse-makers.ts'
import { aCloud } from '../../../../support/a-cloud.ts'
import {
  authority,
  leaf,
  leafKey,
  otherSshKey,
  shortSshKey,
  sshKey,
} from '../../../../support/certificates.ts'
import { answer, refusal, type IamCall } from '../../../../support/iam-play.ts'

const world = { users: { bob: {} } }
const www = { ServerCertificateName: 'www' }
const body = { CertificateBody: leaf, PrivateKey: leafKey }
const upload = (more: object = {}): IamCall => [
  'UploadServerCertificate',
  { ...www, ...body, ...more },
]
const sign: IamCall = ['UploadSigningCertificate', { UserName: 'bob', CertificateBody: authority }]
const ssh = (SSHPublicKeyBody: string): IamCall => [
  'UploadSSHPublicKey',
  { UserName: 'bob', SSHPublicKeyBody },
]
const chainBroken = (index: number): string =>
  `MalformedCertificateException: Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order. The index within the chain of the invalid certificate is: ${index}`

describe('server certificates', () => {
  it('are told with their chain, and when they end', async () => {
    const calls = [upload({ CertificateChain: authority, Path: '/cloudfront/' })]
    expect(await answer(world, ...calls, ['GetServerCertificate', www])).toEqual({
      ServerCertificate: {
        ServerCertificateMetadata: {
          Path: '/cloudfront/',
          ServerCertificateName: 'www',
          ServerCertificateId: expect.stringMatching(/^ASCA[A-Z2-7]{17}$/),
          Arn: 'arn:aws:iam::<account>:server-certificate/cloudfront/www',
          UploadDate: '2026-03-02T09:00:02.000Z',
          Expiration: '2126-10-31T13:47:00.000Z',
        },
        CertificateBody: leaf,
        CertificateChain: authority,
      },
    })
  })

  it.each<[string, ...IamCall[]]>([
    [
      'MalformedCertificateException: Unable to parse certificate. Please ensure the certificate is in PEM format.',
      upload({ CertificateBody: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' }),
    ],
    [
      'MalformedCertificateException: Unable to parse key. Please ensure the private key is in PEM format.',
      upload({ PrivateKey: 'secret' }),
    ],
    [
      'KeyPairMismatchException: The private key does not match the public key certificate.',
      upload({ CertificateBody: authority }),
    ],
    [chainBroken(-1), upload({ CertificateChain: leaf })],
    [chainBroken(0), upload({ CertificateChain: `${authority}\n${leaf}` })],
    [
      'EntityAlreadyExistsException: The Server Certificate with name www already exists.',
      upload(),
      upload(),
    ],
    [
      'NoSuchEntityException: The Server Certificate with name www cannot be found.',
      upload(),
      ['UpdateServerCertificate', { ...www, NewServerCertificateName: 'w3' }],
      ['DeleteServerCertificate', www],
    ],
  ])('are refused: %s', async (expected, ...calls) => {
    expect(await refusal(world, ...calls)).toBe(expected)
  })

  it('are refused when they have ended', async () => {
    const { call } = aCloud()
    const input = { ...www, ...body }
    const { outcome } = await call('iam', 'UploadServerCertificate', input, {
      at: Date.UTC(2127, 0, 1),
    })
    expect(outcome).toMatchObject({ code: 'MalformedCertificateException' })
  })

  it('are logged without the private key', async () => {
    const { call } = aCloud()
    const { record } = await call('iam', 'UploadServerCertificate', { ...www, ...body })
    expect(record['requestParameters']).toEqual({
      serverCertificateName: 'www',
      certificateBody: leaf,
    })
  })
})

describe('signing certificates', () => {
  it.each<[string, ...IamCall[]]>([
    [
      'DuplicateCertificateException: The certificate is already associated with a user of this account.',
      sign,
      sign,
    ],
    [
      'NoSuchEntityException: The Certificate with id X cannot be found.',
      sign,
      ['DeleteSigningCertificate', { UserName: 'bob', CertificateId: 'X' }],
    ],
    [
      'DeleteConflictException: Cannot delete entity, must delete signing certificates first.',
      sign,
      ['DeleteUser', { UserName: 'bob' }],
    ],
  ])('are refused: %s', async (expected, ...calls) => {
    expect(await refusal(world, ...calls)).toBe(expected)
  })

  it('stay their user’s when it is renamed, and stand in its line of the credential report', async () => {
    const { call } = aCloud({ world })
    await call('iam', 'UploadSigningCertificate', { UserName: 'bob', CertificateBody: authority })
    await call('iam', 'UpdateUser', { UserName: 'bob', NewUserName: 'rob' })
    await call('iam', 'GenerateCredentialReport')
    const { outcome } = await call('iam', 'GetCredentialReport')
    const content: unknown = outcome.kind === 'output' ? outcome.output['Content'] : undefined
    const lines = content instanceof Uint8Array ? new TextDecoder().decode(content).split('\n') : []
    expect(lines.find((line) => line.startsWith('rob,'))).toMatch(
      /,true,2026-03-02T09:00:02\+00:00,false,N\/A$/,
    )
  })
})

describe('SSH public keys', () => {
  it('have the fingerprint that ssh-keygen says, whatever their encoding', async () => {
    const { call } = aCloud({ world })
    const asked = { UserName: 'bob' }
    const made = await call('iam', 'UploadSSHPublicKey', { ...asked, SSHPublicKeyBody: sshKey })
    const { SSHPublicKeyId } = keyIn(made.outcome)
    const get = async (Encoding: string) =>
      keyIn((await call('iam', 'GetSSHPublicKey', { ...asked, SSHPublicKeyId, Encoding })).outcome)
    const pem = (await get('PEM'))['SSHPublicKeyBody']
    await call('iam', 'DeleteSSHPublicKey', { ...asked, SSHPublicKeyId })
    const again = await call('iam', 'UploadSSHPublicKey', { ...asked, SSHPublicKeyBody: pem })
    expect([SSHPublicKeyId, keyIn(again.outcome)['Fingerprint'], pem]).toEqual([
      expect.stringMatching(/^APKA[A-Z2-7]{16}$/),
      '21:5f:61:aa:7c:00:e1:73:d5:04:da:5f:94:77:4b:99',
      expect.stringMatching(/^-----BEGIN PUBLIC KEY-----\n/),
    ])
  })

  it.each<[string, ...IamCall[]]>([
    ['InvalidPublicKeyException: The public key must have at least 2048 bits.', ssh(shortSshKey)],
    [
      'InvalidPublicKeyException: The public key is malformed or otherwise invalid.',
      ssh(otherSshKey),
    ],
    [
      'InvalidPublicKeyException: The public key is malformed or otherwise invalid.',
      ssh(sshKey.slice(0, -8)),
    ],
    [
      'DuplicateSSHPublicKeyException: The SSH public key is already associated with this user.',
      ssh(sshKey),
      ssh(`${sshKey} with a comment`),
    ],
    [
      'NoSuchEntityException: The Public Key with id APKA cannot be found.',
      ['UpdateSSHPublicKey', { UserName: 'bob', SSHPublicKeyId: 'APKA', Status: 'Inactive' }],
    ],
  ])('are refused: %s', async (expected, ...calls) => {
    expect(await refusal(world, ...calls)).toBe(expected)
  })
})

function keyIn(outcome: Awaited<ReturnType<ReturnType<typeof aCloud>['call']>>['outcome']) {
  if (outcome.kind === 'error') throw new Error(outcome.message)
  return inside(outcome.output, 'SSHPublicKey')
}
