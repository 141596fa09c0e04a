import { parseTOML } from 'toml-eslint-parser'
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../../src/diagnostic/format-finding.ts'
import { findingOf } from '../../../../src/diagnostic/finding.ts'
import { isTrailproofError } from '../../../../src/diagnostic/trailproof-error.ts'
import { parseToml, type TomlDocument } from '../../../../src/rule/toml/toml-document.ts'

const codes = { syntax: 'RULE_TOML_SYNTAX', depth: 'RULE_NESTED_TOO_DEEP' } as const
const read = (text: string): TomlDocument => parseToml({ name: 'a.toml', text }, codes)

function errorOf(text: string): string {
  try {
    return JSON.stringify(read(text).value)
  } catch (error) {
    return isTrailproofError(error) ? formatFinding(findingOf(error)) : String(error)
  }
}

describe('parseToml', () => {
  it('joins tables, lists of tables, dotted keys and inline tables into one value', () => {
    const text = [
      'top = true',
      '[rule]',
      'a.b = 1',
      'day = 2026-03-02',
      '[[rule.threat]]',
      'framework = "M"',
      '[rule.threat.tactic]',
      'id = "TA0003"',
      '[[rule.threat]]',
      'technique = [{ id = "T1098", list = [1.5, "x"] }]',
      '[rule.a.c]',
      '"quoted key" = 2',
    ].join('\n')
    expect(read(text).value).toEqual({
      top: true,
      rule: {
        a: { b: 1, c: { 'quoted key': 2 } },
        day: '2026-03-02',
        threat: [
          { framework: 'M', tactic: { id: 'TA0003' } },
          { technique: [{ id: 'T1098', list: [1.5, 'x'] }] },
        ],
      },
    })
  })

  it('keeps the place of every key, value and table header', () => {
    const text = '[rule]\nname = "x"\n[[rule.threat]]\nids = [1, 23]\n'
    const document = read(text)
    const shown = (span: { readonly start: number; readonly end: number }): string =>
      text.slice(span.start, span.end)
    expect([
      shown(document.placeOf(['rule', 'name'])),
      shown(document.keyPlaceOf(['rule', 'name'])),
      shown(document.keyPlaceOf(['rule', 'missing'])),
      shown(document.placeOf(['rule', 'threat', 0])),
      shown(document.placeOf(['rule', 'threat', 0, 'ids', 1])),
      shown(document.keyPlaceOf(['rule', 'threat', 0, 'missing'])),
    ]).toEqual(['"x"', 'name', '[rule]', '[[rule.threat]]', '23', '[[rule.threat]]'])
  })

  it('takes __proto__ for a key like any other', () => {
    expect(JSON.stringify(read('[__proto__]\nx = 1').value)).toBe('{"__proto__":{"x":1}}')
  })

  it.each([
    [
      'a = "x\nb = 1',
      'a.toml:1:7  RULE_TOML_SYNTAX  This is not valid TOML: this text has no closing quotes.\n  1 | a = "x\n    |       ^',
    ],
    [
      '[rule]\nname =\n',
      'a.toml:2:7  RULE_TOML_SYNTAX  This is not valid TOML: a value is missing here.\n  2 | name =\n    |       ^',
    ],
    [
      'a = 1\na = 2',
      'a.toml:2:1  RULE_TOML_SYNTAX  This is not valid TOML: this key has been set before.\n  2 | a = 2\n    | ^',
    ],
    [
      `a = ${'['.repeat(33)}${']'.repeat(33)}`,
      `a.toml:1:36  RULE_NESTED_TOO_DEEP  Values nest deeper than 32 levels.\n  1 | a = ${'['.repeat(33)}${']'.repeat(33)}\n    | ${' '.repeat(35)}^^^^`,
    ],
    [
      `${'a.'.repeat(33)}b = 1`,
      `a.toml:1:1  RULE_NESTED_TOO_DEEP  Values nest deeper than 32 levels.\n  1 | ${'a.'.repeat(33)}b = 1\n    | ${'^'.repeat(67)}`,
    ],
  ])('names the place of what is wrong in %j', (text, message) => {
    expect(errorOf(text)).toBe(message)
  })

  it.each([
    '['.repeat(100_000),
    `a = ${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    '{a='.repeat(50_000),
  ])('refuses hostile nesting with a clear error', (text) => {
    expect(errorOf(text).split('  ')[1]).toMatch(/^RULE_(TOML_SYNTAX|NESTED_TOO_DEEP)$/)
  })
})

const textOfUnit = (unit: number, document: TomlDocument): string => {
  const span = document.queryAt(['q'])!.spanOf(unit, unit + 1)
  return span.source.text.slice(span.start, span.end)
}

describe('queryAt', () => {
  it.each([
    ["q = '''\nab'''", ['a', 'b']],
    ["q = '''\r\na\r\nb'''", ['a', '\r\n', 'b']],
    ['q = """\na\\tb"""', ['a', '\\t', 'b']],
    ['q = "a\\u0041\\U0001F600"', ['a', '\\u0041', '\\U0001F600', '\\U0001F600']],
    ['q = """a \\\n   b"""', ['a', ' ', 'b']],
    ["q = 'a\\t'", ['a', '\\', 't']],
    ['q = """"a""""', ['"', 'a', '"']],
  ])('leads each unit of %j back into the file', (source, units) => {
    const document = read(source)
    const query = document.queryAt(['q'])!
    expect(
      Array.from({ length: query.text.length }, (_, unit) => textOfUnit(unit, document)),
    ).toEqual(units)
  })

  it.each([
    ["q = '''\nab'''", 2, 10],
    ["q = ''", 0, 5],
    ["q = ''''''", 0, 7],
  ])('gives the end of %j a place of its own', (source, unit, place) => {
    const { start, end } = read(source).queryAt(['q'])!.spanOf(unit, unit)
    expect([start, end]).toEqual([place, place])
  })

  it('has no query where the value is no text', () => {
    expect(read('q = 1').queryAt(['q'])).toBeUndefined()
  })

  it('reads every string as the parser reads it', () => {
    const character = constantFrom(
      ...Array.from('ab \t\n"\'\\ué😀'),
      '\r\n',
      '\\n',
      '\\u00e9',
      '\\U0001F600',
      '\\\n  ',
      '\\"',
    )
    const body = array(character, { maxLength: 12 }).map((parts) => parts.join(''))
    const quotes = constantFrom('"', "'", '"""', "'''")
    assert(
      property(quotes, body, (quote, content) => {
        const source = `q = ${quote}${content}${quote}`
        let parsed: string
        try {
          const statement = parseTOML(source).body[0].body[0]!
          parsed =
            statement.type === 'TOMLKeyValue' && statement.value.type === 'TOMLValue'
              ? String(statement.value.value)
              : ''
        } catch {
          return
        }
        expect(read(source).queryAt(['q'])?.text).toBe(parsed)
      }),
      { seed: 2026, numRuns: 2_000 },
    )
  })
})
