import { describe, expect, it } from 'vitest'
import { replaceUserAgent } from '../../../src/import/replace-user-agent.ts'
import { aDisguise, aSpot } from '../../support/a-disguise.ts'

const replaced = (text: string): string =>
  replaceUserAgent(text, { spot: aSpot, disguise: aDisguise(), kind: 'text' })

describe('a user agent', () => {
  it.each([
    'aws-cli/2.32.3 md/awscrt#0.28.4 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.9 m/b,Z,E cfg/retry-mode#standard md/command#iam.create-user',
    'Boto3/1.34.0 Python/3.11.4 Linux/6.1.0-kali9-amd64 Botocore/1.34.0',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
    'APN/1.0 HashiCorp/1.0 Terraform/1.9.2',
    'S3Console/0.4, aws-internal/3',
    'signin.amazonaws.com',
    'AWS Internal',
  ])('of a known tool stays: %s', (text) => {
    expect(replaced(text)).toBe(text)
  })

  it.each([
    ['aws-cli/2.32.3 app/payroll', 'aws-cli/2.32.3 client-1'],
    ['corp-agent/1.0 (alice@corp.com)', 'client-1 client-2'],
    ['tool 81.2.69.142', 'client-1 192.0.2.1'],
    ['tool/81.2.69.142 curl/8.5.0', 'client-1 curl/8.5.0'],
    [
      'stratus-red-team_83c9a458-ffab-4d43-8b02-9691311e8c0a',
      'stratus-red-team_8c7b12b5-a4d9-40a9-9514-28881224a51f',
    ],
  ])('%s becomes %s', (text, expected) => {
    expect([replaced(text), replaced(expected)]).toEqual([expected, expected])
  })
})
