import { expect, it } from 'vitest'
import { takesResource } from '../../../../src/aws/event-names/takes-resource.ts'

it('knows which actions a policy can only grant on everything', () => {
  const actions = [
    'iam:ListUsers',
    'iam:CreateUser',
    'rolesanywhere:CreateProfile',
    'rolesanywhere:DeleteProfile',
    'iam:NoSuchAction',
    'nothing:AtAll',
  ]
  expect(actions.map((action) => [action, takesResource(action)])).toEqual([
    ['iam:ListUsers', false],
    ['iam:CreateUser', true],
    ['rolesanywhere:CreateProfile', false],
    ['rolesanywhere:DeleteProfile', true],
    ['iam:NoSuchAction', true],
    ['nothing:AtAll', true],
  ])
})
