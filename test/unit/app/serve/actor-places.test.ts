import { expect, it } from 'vitest'
import { actorPlaces } from '../../../../src/app/serve/actor-places.ts'

const holders = [
  { profile: 'mallory', credentials: { AccessKeyId: 'AKIA1' } },
  { profile: 'a=b', credentials: { AccessKeyId: 'AKIA2' } },
]

it('puts users at places and addresses', () => {
  expect([...actorPlaces(['mallory=198.51.100.7', 'a=b=lisbon/2'], holders).keys()]).toEqual([
    'AKIA1',
    'AKIA2',
  ])
  expect(actorPlaces(['mallory=198.51.100.7'], holders).get('AKIA1')).toBe('198.51.100.7')
})

it.each([
  ['mallory', '--actor mallory names no place.', 'Write who, and where'],
  ['malory=lisbon', 'The world has no user "malory".', 'Did you mean "mallory"?'],
  ['mallory=lisbom', 'The atlas has no place "lisbom".', 'Did you mean "lisbon"?'],
])('refuses %s', (text, message, hint) => {
  expect(() => actorPlaces([text], holders)).toThrow(
    expect.objectContaining({ message, hint: expect.stringContaining(hint) as string }),
  )
})
