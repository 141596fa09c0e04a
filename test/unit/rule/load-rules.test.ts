import { symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadRules } from '../../../src/rule/load-rules.ts'
import { ruleText } from '../../support/rule-text.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const rule = (id: string): string => ruleText({ rule_id: `"${id}"` })

/** Short names of what loaded, and `file severity CODE message` of what is to say about the rest. */
function load(folder: string, ...paths: readonly string[]): unknown {
  const { rules, findings } = loadRules(
    paths.length === 0 ? [folder] : paths.map((path) => join(folder, path)),
  )
  return {
    rules: rules.map(({ shortName }) => shortName),
    findings: findings.map(({ file, severity, code, message }) =>
      `${relative(folder, file)} ${severity} ${code} ${message}`.replaceAll(`${folder}/`, ''),
    ),
  }
}

describe('loadRules', () => {
  it('walks folders in sorted order and leaves other files alone', () => {
    const folder = temporaryFolder({
      'b/z.toml': rule('1'),
      'b/a.toml': rule('2'),
      'c.toml': rule('3'),
      'README.md': '# rules',
      'sigma.yml': 'title: x',
      '.hidden/d.toml': rule('4'),
      'node_modules/x/e.toml': rule('5'),
    })
    expect(load(folder)).toEqual({ rules: ['a', 'z', 'c'], findings: [] })
  })

  it('takes files and folders, each file once', () => {
    const folder = temporaryFolder({ 'a.toml': rule('1'), 'b/b.toml': rule('2') })
    expect(load(folder, 'b', 'a.toml', 'b/b.toml')).toEqual({ rules: ['b', 'a'], findings: [] })
  })

  it('loads the other rules when one is wrong', () => {
    const folder = temporaryFolder({
      'a.toml': ruleText({ severity: undefined }),
      'b.toml': rule('2'),
      'c.toml': ruleText({ type: '"machine_learning"' }),
    })
    expect(load(folder)).toEqual({
      rules: ['b'],
      findings: [
        'a.toml error RULE_KEY_MISSING "rule.severity" is missing.',
        'c.toml unsupported MACHINE_LEARNING_UNSUPPORTED Rules of type machine_learning read the results of an anomaly job, which no log holds.',
      ],
    })
  })

  it('keeps a rule that only has a warning', () => {
    const folder = temporaryFolder({ 'a.toml': ruleText({ intervall: '"5m"' }) })
    expect(load(folder)).toEqual({
      rules: ['a'],
      findings: ['a.toml warning RULE_KEY_UNKNOWN There is no key "rule.intervall".'],
    })
  })

  it('refuses rules of one short name, and rules of one id, by name', () => {
    const folder = temporaryFolder({
      'x/a.toml': rule('1'),
      'y/a.toml': rule('2'),
      'y/b.toml': rule('3'),
      'y/c.toml': rule('3'),
      'y/d.toml': rule('4'),
    })
    expect(load(folder)).toEqual({
      rules: ['d'],
      findings: [
        'x/a.toml error RULE_NAME_TWICE The name "a" is also that of y/a.toml.',
        'y/a.toml error RULE_NAME_TWICE The name "a" is also that of x/a.toml.',
        'y/b.toml error RULE_ID_TWICE The rule_id "3" is also that of y/c.toml.',
        'y/c.toml error RULE_ID_TWICE The rule_id "3" is also that of y/b.toml.',
      ],
    })
  })

  it('says which formats it reads when a path names another', () => {
    const folder = temporaryFolder({ 'd.json': '{}' })
    expect(load(folder, 'd.json')).toEqual({
      rules: [],
      findings: [
        'd.json unsupported RULE_FORMAT_UNSUPPORTED A rule file ends in .toml, .ndjson, .yml or .yaml; "d.json" does not.',
      ],
    })
  })

  it('takes a YAML file for a rule when it is named, or when it holds what rules hold', () => {
    const folder = temporaryFolder({
      'named/a.yml': 'x: 1',
      'walked/settings.yml': 'x: 1',
      'walked/b.yaml': 'detection:\n  condition: a',
    })
    expect(load(folder, 'named/a.yml', 'walked')).toEqual({
      rules: [],
      findings: [
        'named/a.yml error RULE_KEY_MISSING "title" is missing.',
        'named/a.yml error RULE_KEY_MISSING "logsource" is missing.',
        'named/a.yml error RULE_KEY_MISSING "detection" is missing.',
        'walked/b.yaml error RULE_KEY_MISSING "title" is missing.',
        'walked/b.yaml error RULE_KEY_MISSING "logsource" is missing.',
        'walked/b.yaml error SIGMA_CONDITION There is no search identifier "a".',
      ],
    })
  })

  it('names paths that lead nowhere and folders without a rule', () => {
    const folder = temporaryFolder({ 'empty/README.md': '' })
    expect(load(folder, 'missing', 'empty')).toEqual({
      rules: [],
      findings: [
        'missing error INPUT_UNREADABLE Cannot open "missing".',
        'empty error RULE_FOLDER_EMPTY There is no rule file (.toml, .ndjson, .yml or .yaml) in "empty".',
      ],
    })
  })

  it('does not follow links out of a folder, nor in circles', () => {
    const outside = temporaryFolder({ 'secret.toml': rule('9'), 'more/s.toml': rule('8') })
    const folder = temporaryFolder({ 'a.toml': rule('1') })
    symlinkSync(join(outside, 'secret.toml'), join(folder, 'b.toml'))
    symlinkSync(join(outside, 'more'), join(folder, 'c'))
    symlinkSync(folder, join(folder, 'd'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'e.toml'))
    expect(load(folder)).toEqual({
      rules: ['a'],
      findings: [
        'b.toml error RULE_FILE_OUTSIDE This file is a link that leads out of its folder.',
        'c error RULE_FILE_OUTSIDE This folder is a link that leads out of its folder.',
        'e.toml error INPUT_UNREADABLE Cannot open "e.toml".',
      ],
    })
  })

  it('refuses a file that is too large and one that is no text', () => {
    const folder = temporaryFolder({
      'a.toml': ruleText({ note: `"${'x'.repeat(1_048_576)}"` }),
      'b.toml': Uint8Array.of(0x61, 0xff, 0xfe),
    })
    expect(load(folder)).toEqual({
      rules: [],
      findings: [
        'a.toml error RULE_FILE_TOO_LARGE A rule file has at most 1048576 bytes.',
        'b.toml error RULE_FILE_NOT_TEXT The file is not UTF-8 text.',
      ],
    })
  })

  it('reads a file with a byte order mark and Windows line ends', () => {
    const folder = temporaryFolder({ 'a.toml': `\ufeff${rule('1').replaceAll('\n', '\r\n')}` })
    expect(load(folder)).toEqual({ rules: ['a'], findings: [] })
  })

  it('hashes the bytes of the file', () => {
    const folder = temporaryFolder({ 'a.toml': rule('1') })
    expect(loadRules([folder]).rules[0]?.contentHash).toBe(
      // printf of the same text into sha256sum
      '5c43de6ed2e892cb11c6070777f225bd90d0ff9368b838a3018f4cd459da534e',
    )
  })
})
