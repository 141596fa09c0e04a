import { expect, it } from 'vitest'
import { addressInBlock } from '../../../../src/simulator/policy/address-block.ts'

it.each([
  ['192.0.2.7', '192.0.2.0/24', true],
  ['192.0.3.7', '192.0.2.0/24', false],
  ['192.0.2.7', '192.0.2.7', true],
  ['192.0.2.8', '192.0.2.7', false],
  ['192.0.2.7', '0.0.0.0/0', true],
  ['192.0.2.129', '192.0.2.128/25', true],
  ['2001:db8::1', '2001:db8::/32', true],
  ['2001:db9::1', '2001:db8::/32', false],
  ['2001:db8::1', '192.0.2.0/24', false],
  ['::ffff:192.0.2.7', '::ffff:c000:207', true],
  ['ec2.amazonaws.com', '0.0.0.0/0', false],
])('%s in %s is %s', (address, block, lies) => {
  expect(addressInBlock(address, block)).toBe(lies)
})
