import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { agentPatterns, readPatterns } from '../../../../src/ecs/user-agent/patterns.ts'
import { deviceOf, osOf, softwareOf } from '../../../../src/ecs/user-agent/user-agent.ts'

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36'

it.each([
  [
    'aws-cli/2.18.17 md/awscrt#0.22.0 ua/2.0 os/linux#6.8.0-1016-aws md/arch#x86_64',
    ['aws-cli', '2.18.17'],
    ['Linux', undefined, undefined],
    'Other',
  ],
  [
    '[aws-cli/2.17.60 md/awscrt#0.22.0 os/macos#23.6.0]',
    ['aws-cli', '2.17.60'],
    undefined,
    'Other',
  ],
  [
    'aws-cli/1.16.248 Python/3.4.7 Linux/4.9.184-0.1.ac botocore/1.12.239',
    ['aws-cli', '1.16.248'],
    ['Linux', '4.9.184', 'Linux 4.9.184'],
    'Spider',
  ],
  ['aws-sdk-go/1.55.5 (go1.23.8; windows; amd64)', ['aws-sdk-go', '1.55.5'], undefined, 'Other'],
  ['Go-http-client/1.1', ['Go-http-client', '1.1'], undefined, 'Other'],
  ['signin.amazonaws.com', ['Other', undefined], undefined, 'Other'],
  ['APN/1.0 HashiCorp/1.0 Terraform/1.9.0', ['Other', undefined], undefined, 'Other'],
  [chrome, ['Chrome', '134.0.0.0'], ['Windows', '10', 'Windows 10'], 'Other'],
  ['', ['Other', undefined], undefined, 'Other'],
])('%s', (text, software, os, device) => {
  const found = osOf(text)
  expect([
    [softwareOf(text).name, softwareOf(text).version],
    found && [found.name, found.version, found.full],
    deviceOf(text),
  ]).toEqual([software, os, device])
})

describe('the patterns of uap-core', () => {
  it('are read as a YAML parser reads them, and all compile', () => {
    const path = createRequire(import.meta.url).resolve('uap-core/regexes.yaml')
    const lists = ['user_agent_parsers', 'os_parsers', 'device_parsers'] as const
    const ours = lists.map((list) => agentPatterns(list))
    for (const { source, flags } of ours.flat()) {
      expect(new RegExp(source, flags)).toBeInstanceOf(RegExp)
    }
    const read = lists.map((list, index) => [
      list,
      ours[index]!.map(({ replacements }) => Object.fromEntries(replacements)),
    ])
    expect(Object.fromEntries(read)).toEqual(parse(readFileSync(path, 'utf8')))
  })

  it('refuses a line of a form that it does not know, rather than losing it', () => {
    expect(() => readPatterns('os_parsers:\n  - regex: |\n', 'os_parsers')).toThrow(
      expect.objectContaining({
        code: 'INTERNAL',
        message: 'uap-core has a line that is not understood: - regex: |',
      }),
    )
  })

  it('refuses a file without the list', () => {
    expect(() => readPatterns('x_os_parsers:\n', 'os_parsers')).toThrow(
      expect.objectContaining({ code: 'INTERNAL', message: 'uap-core has no list os_parsers.' }),
    )
  })
})

it('looks at the first 2048 characters alone, twice what CloudTrail keeps', () => {
  const at = (length: number): string => softwareOf(`${'x'.repeat(length)} Firefox/24.0`).name
  expect([at(2035), at(2048)]).toEqual(['Firefox', 'Other'])
})
