import { expect, it } from 'vitest'
import { wireError } from '../../../src/endpoint/wire-error.ts'
import { wireServiceOf } from '../../../src/endpoint/wire-service.ts'

it.each([
  ['iam', 'NoSuchEntityException', 'NoSuchEntity'],
  ['rds', 'DBInstanceNotFoundFault', 'DBInstanceNotFound'],
  ['kms', 'NotFoundException', 'NotFoundException'],
  ['cloudtrail', 'TrailNotFoundException', 'TrailNotFoundException'],
  ['lambda', 'ResourceNotFoundException', 'ResourceNotFoundException'],
  ['kms', 'AccessDenied', 'AccessDeniedException'],
  ['ec2', 'Client.InvalidVpcID.NotFound', 'InvalidVpcID.NotFound'],
])('%s says of %s that it is %s', async (service, code, onTheWire) => {
  const { code: told } = wireError({ code, message: '' }, await wireServiceOf(service))
  expect(told).toBe(onTheWire)
})
