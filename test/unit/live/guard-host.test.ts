import { expect, it } from 'vitest'
import { guardHost, type Mode } from '../../../src/live/guard/guard-host.ts'

it.each<readonly [Mode, string]>([
  ['local', '127.0.0.1'],
  ['local', 'localhost'],
  ['local', '[::1]'],
  ['live', 'iam.amazonaws.com'],
  ['live', 'sts.eu-west-1.amazonaws.com'],
  ['live', 'sts.cn-north-1.amazonaws.com.cn'],
])('in %s mode lets a call to %s out', (mode, host) => {
  expect(() => guardHost(mode, host)).not.toThrow()
})

it.each<readonly [Mode, string]>([
  ['local', 'iam.amazonaws.com'],
  ['local', '127.0.0.1.example.com'],
  ['local', '10.0.0.1'],
  ['live', '127.0.0.1'],
  ['live', 'amazonaws.com.example.com'],
  ['live', 'evilamazonaws.com'],
  ['live', 'localhost'],
])('in %s mode keeps a call to %s in', (mode, host) => {
  expect(() => guardHost(mode, host)).toThrow(expect.objectContaining({ code: 'GUARD_HOST' }))
})
