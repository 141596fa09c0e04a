import { expect, it } from 'vitest'
import { ec2Request } from '../../../src/aws/ec2-request.ts'

it.each([
  ['empty sets are there', 'DescribeInstances', {}, { instancesSet: {}, filterSet: {} }],
  [
    'ids and filters are items',
    'DescribeInstances',
    { InstanceIds: ['i-1'], Filters: [{ Name: 'tag:a', Values: ['b', 'c'] }], MaxResults: 5 },
    {
      maxResults: 5,
      instancesSet: { items: [{ instanceId: 'i-1' }] },
      filterSet: {
        items: [{ name: 'tag:a', valueSet: { items: [{ value: 'b' }, { value: 'c' }] } }],
      },
    },
  ],
  [
    'a default that EC2 adds',
    'DescribeInstanceStatus',
    {},
    { includeAllInstances: false, instancesSet: {}, filterSet: {} },
  ],
  [
    'owners of snapshots',
    'DescribeSnapshots',
    { OwnerIds: ['self'] },
    {
      snapshotSet: {},
      ownersSet: { items: [{ owner: 'self' }] },
      sharedUsersSet: {},
      filterSet: {},
    },
  ],
  [
    'a flag beside the sets',
    'DescribeRegions',
    { AllRegions: true },
    { allRegions: true, regionSet: {} },
  ],
  [
    'a newer call is wrapped, one entry',
    'DescribeInstanceTypes',
    { InstanceTypes: ['t3.micro'], MaxResults: 5 },
    {
      DescribeInstanceTypesRequest: {
        InstanceType: { tag: 1, content: 't3.micro' },
        MaxResults: 5,
      },
    },
  ],
  [
    'a newer call is wrapped, two entries',
    'DescribeInstanceTypes',
    { InstanceTypes: ['a', 'b'] },
    {
      DescribeInstanceTypesRequest: {
        InstanceType: [
          { tag: 1, content: 'a' },
          { tag: 2, content: 'b' },
        ],
      },
    },
  ],
])('%s', (_, operation, input, expected) => {
  expect(ec2Request({ operation, input })).toEqual(expected)
})
