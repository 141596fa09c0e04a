import { expect, it } from 'vitest'
import { hashMapOrder, javaText } from '../../../src/ecs/java-text.ts'
import type { Json } from '../../../src/cloudtrail/record.ts'

it.each<[Json, string | undefined]>([
  [
    { userName: 'alice', policyArn: 'arn:aws:iam::aws:policy/X' },
    '{policyArn=arn:aws:iam::aws:policy/X, userName=alice}',
  ],
  [{ quotaCode: 'L-1216C47A', serviceCode: 'ec2' }, '{serviceCode=ec2, quotaCode=L-1216C47A}'],
  [
    { roleName: 'x', policyDocument: '{"Version": "2012-10-17"}' },
    '{policyDocument={"Version": "2012-10-17"}, roleName=x}',
  ],
  [{ a: [1, 'x', true, { b: 2 }] }, '{a=[1, x, true, {b=2}]}'],
  [{ a: null, b: '', c: '-', d: 'none', e: {}, f: [], g: [null], h: { i: '' } }, undefined],
  [{ a: 'NONE', b: 'none.', c: ' - ' }, '{a=NONE, b=none., c= - }'],
  ['plain', 'plain'],
  [1_726_046_908_000, '1726046908000'],
  [1e21, '1000000000000000000000'],
  [0.5, '0.5'],
  [12_345_678.5, '1.23456785E7'],
  [0.000_25, '2.5E-4'],
  [0.0001, '1.0E-4'],
  [null, undefined],
])('%j reads as Java writes it', (value, text) => {
  expect(javaText(value)).toBe(text)
})

// The orders that OpenJDK 17 gives.
it('doubles the buckets past three quarters of them', () => {
  const twelve = 'bucketName Host key acl a1 b2 c3 d4 e5 f6 g7 h8'.split(' ')
  expect([hashMapOrder(twelve).join(' '), hashMapOrder([...twelve, 'i9']).join(' ')]).toEqual([
    'a1 b2 c3 d4 e5 f6 g7 h8 bucketName Host acl key',
    'bucketName Host acl a1 b2 c3 d4 e5 f6 g7 h8 i9 key',
  ])
})

it('counts keys that the cleaning deletes for the capacity of the map', () => {
  const deleted = Object.fromEntries(
    'key acl b2 c3 d4 e5 f6 g7 h8'.split(' ').map((key) => [key, '']),
  )
  const few = { a1: 1, bucketName: 2, Host: 3, ...deleted }
  expect([javaText(few), javaText({ ...few, i9: null })]).toEqual([
    '{a1=1, bucketName=2, Host=3}',
    '{bucketName=2, Host=3, a1=1}',
  ])
})

it('keeps the order of the record inside a bucket', () => {
  const long = 'x-amz-server-side-encryption-aws-kms-key-id'
  expect([hashMapOrder(['Host', long]), hashMapOrder([long, 'Host'])]).toEqual([
    ['Host', long],
    [long, 'Host'],
  ])
})

it('leaves a key out that moved elsewhere', () => {
  expect(javaText({ UserName: 'alice', LoginTo: 'x' }, 'UserName')).toBe('{LoginTo=x}')
})
