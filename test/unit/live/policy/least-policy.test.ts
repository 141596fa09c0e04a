import { expect, it } from 'vitest'
import { leastPolicy } from '../../../../src/live/policy/least-policy.ts'

it('puts what has the same resources and conditions together, and grants what takes no resource on any', () => {
  const eve = 'arn:aws:iam::111122223333:user/eve'
  const condition = {
    StringLike: { 'iam:PermissionsBoundary': ['arn:aws:iam::aws:policy/AWSDenyAll'] },
  }
  expect(
    leastPolicy([
      { action: 'iam:DeleteUser', resource: eve },
      { action: 'iam:CreateUser', resource: eve, condition },
      { action: 'iam:AttachUserPolicy', resource: eve, condition },
      { action: 'iam:ListUsers', resource: 'arn:aws:iam::111122223333:user/' },
      { action: 'iam:ListRoles', resource: 'arn:aws:iam::111122223333:role/' },
    ]),
  ).toEqual({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: ['iam:DeleteUser'], Resource: [eve] },
      {
        Effect: 'Allow',
        Action: ['iam:AttachUserPolicy', 'iam:CreateUser'],
        Resource: [eve],
        Condition: condition,
      },
      { Effect: 'Allow', Action: ['iam:ListRoles', 'iam:ListUsers'], Resource: ['*'] },
    ],
  })
})
