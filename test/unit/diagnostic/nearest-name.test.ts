import { expect, it } from 'vitest'
import { didYouMean } from '../../../src/diagnostic/nearest-name.ts'

it.each([
  ['verfy', ['verify', 'replay'], 'Did you mean "verify"?'],
  ['VERIFY', ['verify'], 'Did you mean "verify"?'],
  ['user.nmae', ['user.id', 'user.name'], 'Did you mean "user.name"?'],
  ['x', ['y', 'yy'], 'Did you mean "y"?'],
  ['kms', ['ec2', 'dynamodb'], undefined],
  ['anything', [], undefined],
])('%s among %j', (name, known, hint) => {
  expect(didYouMean(name, known)).toBe(hint)
})
