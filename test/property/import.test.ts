import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isJsonObject } from '../../src/cloudtrail/json.ts'
import type { CloudTrailRecord, Json } from '../../src/cloudtrail/record.ts'
import { anonymise } from '../../src/import/anonymise.ts'
import { scenarioText } from '../../src/import/scenario-text.ts'

const options = { isAmazon: (): boolean => false }

/** Texts of the forms that the import knows, and others. */
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '123456789012',
    'AKIAXANFUMCXAXEN5KR7',
    'AROAXANFUMCXJULR5UGTQ:alice',
    'arn:aws:iam::123456789012:user/alice',
    'arn:aws:s3:::payroll/*',
    'arn:aws:iam::aws:policy/AdministratorAccess',
    'alice',
    'alice@corp.com',
    '10.1.2.3',
    '81.2.69.142/32',
    '0.0.0.0/0',
    '2a02:26f0::17',
    'Aug 1, 2024 1:42:21 PM',
    '2024-08-01T13:42:21.123Z',
    '{"Statement":[{"Principal":{"AWS":"arn:aws:iam::123456789012:root"}}]}',
    '%7B%22a%22%3A%22alice%22%7D',
    'https://alice.example.com:8443/a/b?c=d',
    'payroll.s3.eu-central-1.amazonaws.com',
    'User: arn:aws:iam::123456789012:user/alice is not authorized to perform: iam:GetUser',
    'aws-cli/2.32.3 md/awscrt#0.28.4 app/payroll',
    'i-0123456789abcdef0',
    '__proto__',
    'user-1',
    'text-2',
    'AWSReservedSSO_Admin_0123456789abcdef',
    'aws-go-sdk-1722375070115152000',
  ),
)
const keys = fc.oneof(
  fc.constantFrom(
    'userName',
    'roleName',
    'policyDocument',
    'tags',
    'key',
    'value',
    'errorMessage',
    'userAgent',
    'sessionToken',
    'Action',
    'description',
    'accountId',
    '__proto__',
    'constructor',
    'awsRegion',
    'sourceIPAddress',
    'name',
  ),
  texts,
)
const values = fc.letrec<{ value: Json; object: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    texts,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
    texts.map((text) => JSON.stringify({ a: [text], [text]: 1 })),
  ),
  object: fc
    .array(fc.tuple(keys, tie('value')), { maxLength: 5 })
    .map((entries): Json => Object.fromEntries(entries)),
}))

const records = fc.array(
  fc
    .record({
      time: fc.date({
        min: new Date('2014-01-01T00:00:00Z'),
        max: new Date('2030-01-01T00:00:00Z'),
        noInvalidDate: true,
      }),
      source: fc.constantFrom('iam.amazonaws.com', 'custom.corp.com', 'x'),
      name: fc.oneof(fc.constant('CreateUser'), fc.string({ minLength: 1 })),
      identity: values.object,
      parameters: values.value,
      more: values.object,
    })
    .map(({ time, source, name, identity, parameters, more }): CloudTrailRecord => {
      const own = isJsonObject(more) ? more : {}
      return {
        ...own,
        userIdentity: identity,
        eventTime: `${time.toISOString().slice(0, 19)}Z`,
        userName: 'alice',
        eventSource: source,
        eventName: name,
        requestParameters: parameters,
        recipientAccountId: '123456789012',
      }
    }),
  { minLength: 1, maxLength: 4 },
)

const written = (given: readonly CloudTrailRecord[]): string =>
  JSON.stringify(anonymise([given], options).groups[0])

describe('import of any record', () => {
  it('gives the same bytes of its own output', () => {
    fc.assert(
      fc.property(records, (given) => {
        const once = written(given)
        const again = JSON.parse(once) as readonly CloudTrailRecord[]
        expect(written(again)).toBe(once)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves none of the names that people have', () => {
    fc.assert(
      fc.property(records, (given) => {
        const names = /alice|payroll|123456789012|81\.2\.69|AKIAXANF|AROAXANF|2a02:26f0|corp/
        expect(names.exec(written(given))?.[0]).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })
})

it('takes deep nesting, long texts and many separators', () => {
  const deep = '['.repeat(900) + '"alice"' + ']'.repeat(900)
  const given: CloudTrailRecord = {
    eventTime: '2026-03-02T09:00:00Z',
    eventSource: 'iam.amazonaws.com',
    eventName: 'CreateUser',
    requestParameters: {
      nested: JSON.parse(deep) as Json,
      text: deep,
      long: 'x'.repeat(1_000_000),
      separators: ':'.repeat(500_000),
      userAgent: 'a/'.repeat(100_000),
      errorMessage: '"\'['.repeat(100_000),
      policyDocument: `{"a":"${'\\"'.repeat(100_000)}"}`,
    },
  }
  expect(written([given])).not.toContain('alice')
})

it('writes a module whose texts are what they were, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const text = scenarioText({ title, techniques: [], detectedBy: [], cases: [] })
      const literal = /title: ('.*'),\n/.exec(text)?.[1] ?? ''
      // A literal in single quotes as one in double quotes, which JSON can read.
      const inner = literal.slice(1, -1).replaceAll("\\'", "'").replaceAll('"', '\\"')
      expect(JSON.parse(`"${inner}"`)).toBe(title)
    }),
  )
})
