import { expect, it } from 'vitest'
import { wireError } from '../../../src/endpoint/wire-error.ts'
import { wireServiceOf } from '../../../src/endpoint/wire-service.ts'

it.each([
  ['iam', 'NoSuchEntityException', 'NoSuchEntity', 404],
  ['iam', 'ValidationException', 'ValidationError', 400],
  ['rds', 'DBInstanceNotFoundFault', 'DBInstanceNotFound', 404],
  ['sts', 'AccessDenied', 'AccessDenied', 403],
  ['ec2', 'Client.InvalidGroup.NotFound', 'InvalidGroup.NotFound', 400],
  ['ec2', 'Client.DryRunOperation', 'DryRunOperation', 412],
  ['s3', 'NoSuchBucket', 'NoSuchBucket', 404],
  ['cloudfront', 'NoSuchDistributionException', 'NoSuchDistribution', 404],
  ['lambda', 'ResourceNotFoundException', 'ResourceNotFoundException', 404],
  ['lambda', 'AccessDenied', 'AccessDeniedException', 403],
  ['cloudtrail', 'TrailNotFoundException', 'TrailNotFoundException', 400],
  ['kms', 'NotFoundException', 'NotFoundException', 400],
  ['kms', 'AccessDenied', 'AccessDeniedException', 400],
])('of %s, %s goes over the wire as %s with status %i', async (service, code, wire, status) => {
  const sent = wireError({ code, message: 'm' }, await wireServiceOf(service))
  expect([sent.code, sent.status]).toEqual([wire, status])
})
