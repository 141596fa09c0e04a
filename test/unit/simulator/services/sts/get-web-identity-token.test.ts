import { describe, expect, it } from 'vitest'
import { aCloud } from '../../../../support/a-cloud.ts'

const asked = {
  Audience: ['https://api.example.com'],
  SigningAlgorithm: 'ES384',
  Tags: [{ Key: 'job', Value: '1' }],
}

describe('a web identity token', () => {
  it('says who the caller is, to whom, and for how long', async () => {
    const { cloud, call } = aCloud()
    const on = await call('iam', 'EnableOutboundWebIdentityFederation')
    const { outcome, record } = await call('sts', 'GetWebIdentityToken', asked)
    const token = outcome.kind === 'output' ? String(outcome.output['WebIdentityToken']) : ''
    const [, payload = '', signature = ''] = token.split('.')
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const number = cloud.accountNumber()
    expect({ claims, signed: signature.length, logged: record['responseElements'] }).toEqual({
      claims: {
        iss: on.outcome.kind === 'output' ? on.outcome.output['IssuerIdentifier'] : '',
        aud: 'https://api.example.com',
        sub: `arn:aws:iam::${number}:user/admin`,
        iat: Date.UTC(2026, 2, 2, 9, 0, 4) / 1000,
        exp: Date.UTC(2026, 2, 2, 9, 5, 4) / 1000,
        jti: expect.any(String),
        'https://sts.amazonaws.com/': {
          aws_account: number,
          source_region: 'us-east-1',
          request_tags: { job: '1' },
        },
      },
      signed: 128,
      logged: null,
    })
  })

  it.each<[code: string, input: object]>([
    ['OutboundWebIdentityFederationDisabledException', asked],
    ['ValidationException', { ...asked, SigningAlgorithm: 'none' }],
    ['ValidationException', { ...asked, Audience: [] }],
    ['ValidationException', { ...asked, DurationSeconds: 59 }],
  ])('is refused: %s %j', async (code, input) => {
    const { call } = aCloud()
    const { outcome } = await call('sts', 'GetWebIdentityToken', { ...input })
    expect(outcome).toMatchObject({ code })
  })

  it('of the human behind a session is not modelled, and says so', async () => {
    const { call } = aCloud()
    const input = { ...asked, SubjectMode: 'OriginIdentity' }
    await expect(call('sts', 'GetWebIdentityToken', input)).rejects.toMatchObject({
      code: 'CALL_NOT_MODELLED',
    })
  })
})
