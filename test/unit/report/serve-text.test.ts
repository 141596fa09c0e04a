import { describe, expect, it } from 'vitest'
import type { ServedCall } from '../../../src/report/served-call.ts'
import { servedCallText, servingText } from '../../../src/report/text/serve-text.ts'
import { styleOf } from '../../../src/report/text/style.ts'

const plain = styleOf(false)

describe('a line of a call', () => {
  const call: ServedCall = {
    at: Date.UTC(2026, 2, 2, 9),
    address: '192.0.2.2',
    service: 's3',
    operation: 'GetObject',
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    caller: 'arn:aws:iam::111122223333:user/mallory',
    records: [],
    outcome: { kind: 'answered' },
  }
  it.each<[string, Partial<ServedCall>, string]>([
    [
      'says that a data event leaves no record',
      { unrecorded: 'data-event' },
      '09:00:00  s3 GetObject                          user/mallory  from 192.0.2.2  no record: a data event',
    ],
    [
      'says that no trail logs a call',
      { service: 'iam', operation: 'ListUsers', unrecorded: 'no-trail' },
      '09:00:00  iam ListUsers                         user/mallory  from 192.0.2.2  no record: no trail logs it',
    ],
    [
      'has the key where nobody is known to hold it, and makes what a client sent printable',
      { service: 'a\u001b[31m', operation: 'GET /x', caller: undefined },
      '09:00:00  a\\x1b[31m GET /x                      AKIAIOSFODNN7EXAMPLE  from 192.0.2.2',
    ],
  ])('%s', (_name, parts, expected) => {
    expect(servedCallText({ ...call, ...parts }, plain)).toBe(expected)
  })
})

it('names at the top the accounts, the rules that do not run, and that nobody has keys', () => {
  const broken = {
    severity: 'error',
    code: 'RULE_TOML_SYNTAX',
    message: 'This is not valid TOML.',
    file: 'rules/a.toml',
  } as const
  const text = servingText(
    {
      url: 'http://127.0.0.1:4566',
      account: '111122223333',
      accounts: [{ alias: 'prod', number: '444455556666' }],
      address: '192.0.2.2',
      restored: 0,
      rules: { loaded: 1, blind: [], unsupported: [], invalid: [broken] },
      holders: [],
    },
    plain,
  )
  expect(text.split('\n')).toEqual([
    'An AWS on http://127.0.0.1:4566 · account 111122223333 · 1 rule watches',
    'Calls of this machine seem to come from 192.0.2.2; nothing is forwarded anywhere. Ctrl-C ends it.',
    'Account prod is 444455556666.',
    'RULE_TOML_SYNTAX  This is not valid TOML.',
    '',
    '  export AWS_ENDPOINT_URL=http://127.0.0.1:4566 AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1 AWS_EC2_METADATA_DISABLED=true',
    '  The world has no user, so there are no keys to call with.',
    '',
    '',
  ])
})
