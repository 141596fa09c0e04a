import { describe, expect, it } from 'vitest'
import { kebabCase, stepNames } from '../../../src/scenario/step-names.ts'

describe('step names', () => {
  it.each([
    ['CreateUser', 'create-user'],
    ['UpdateSAMLProvider', 'update-saml-provider'],
    ['DeactivateMFADevice', 'deactivate-mfa-device'],
    ['DescribeDBInstances', 'describe-db-instances'],
    ['ListFunctions20150331', 'list-functions20150331'],
  ])('write %s as %s', (operation, expected) => {
    expect(kebabCase(operation)).toBe(expected)
  })

  it('number the second use of a name, whoever chose it', () => {
    const names = stepNames()
    expect([
      names.next('CreateUser'),
      names.next('CreateUser'),
      names.next('ListUsers', 'create-user'),
      names.next('ListUsers'),
    ]).toEqual(['create-user', 'create-user#2', 'create-user#3', 'list-users'])
  })
})
