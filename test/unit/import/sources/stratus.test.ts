import { expect, it } from 'vitest'
import { isTechniqueId } from '../../../../src/attack/technique-ids.ts'
import { stratusIdOf, takeStratus } from '../../../../src/import/sources/stratus.ts'
import { stratusTechniques } from '../../../../src/import/sources/stratus-techniques.ts'

it.each([
  ['logs/aws.defense-evasion.cloudtrail-stop.json', 'aws.defense-evasion.cloudtrail-stop'],
  ['aws.impact.ec2-deregister-ami/run/1.json.gz', 'aws.impact.ec2-deregister-ami'],
  ['logs/events.json', undefined],
])('finds the technique that %s names: %s', (path, id) => {
  expect(stratusIdOf(path)).toBe(id)
})

it('takes a technique that it does not know without ids of ATT&CK, and says so', () => {
  const { scenarios, remarks } = takeStratus('aws.defense-evasion.cloudtrail-stopp', [])
  expect([scenarios[0]?.name, scenarios[0]?.techniques, remarks]).toEqual([
    'stratus-cloudtrail-stopp',
    [],
    [
      {
        kind: 'changed',
        what: 'aws.defense-evasion.cloudtrail-stopp',
        reason:
          'it is no technique that is known here, so it has no ids of ATT&CK. Did you mean "aws.defense-evasion.cloudtrail-stop"?',
      },
    ],
  ])
})

it('names techniques that ATT&CK v19 has, under ids of its own form', () => {
  const wrong = Object.entries(stratusTechniques).filter(
    ([id, { techniques }]) => stratusIdOf(id) !== id || !techniques.every(isTechniqueId),
  )
  expect(wrong).toEqual([])
})
