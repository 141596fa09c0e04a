import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../../src/diagnostic/span.ts'
import { isTrailproofError } from '../../../../../src/diagnostic/trailproof-error.ts'
import { compileGrokPattern } from '../../../../../src/language/esql/extraction/grok.ts'
import { grokPatterns } from '../../../../../src/language/esql/extraction/grok-patterns.ts'
import type { FieldValue } from '../../../../../src/language/field-source.ts'

const span = queryTextOf('', 'pattern').spanOf(0, 0)

function taken(pattern: string, text: string): Readonly<Record<string, FieldValue>> | undefined {
  const { columns, take } = compileGrokPattern(pattern, span)
  const values = take(text)
  if (values === undefined) return undefined
  return Object.fromEntries(columns.map(({ name }, index) => [name, values[index]]))
}

describe('GROK', () => {
  it.each<readonly [string, string, Readonly<Record<string, FieldValue>> | undefined]>([
    ['%{WORD:b} .*', 'foo bar', { b: 'foo' }],
    ['id=%{INT:id:int}', 'x id=-42,', { id: -42 }],
    ['%{NUMBER:n:int}', '4.5', { n: undefined }],
    ['%{INT:n:int}', '3000000000', { n: undefined }],
    ['%{INT:n:long}', '3000000000', { n: 3_000_000_000 }],
    ['%{NUMBER:n:float} %{WORD:t:boolean}', '4.5 TRUE', { n: 4.5, t: true }],
    ['(?<Esql.id>i-[0-9a-f]+)', '{instanceId=i-0a1, x=y}', { 'Esql.id': 'i-0a1' }],
    ['%{WORD:w} %{WORD:w}', 'a b', { w: ['a', 'b'] }],
    ['(?:%{INT:n}|%{WORD:w})', 'abc', { n: undefined, w: 'abc' }],
    ['%{DATA:head}/%{GREEDYDATA:rest}', 'a/b/c', { head: 'a', rest: 'b/c' }],
    [
      '^%{URIPROTO:p}://%{URIHOST:h}',
      'https://example.com:8443/x',
      { p: 'https', h: 'example.com:8443' },
    ],
    [
      '(?im)^[ \\t]*SAN[ \\t]*:[ \\t]*(?<v>[^\\r\\n]+)\\r?$',
      'A:1\r\nsan: x.y\r\nB:2',
      { v: 'x.y' },
    ],
    ['%{WORD:b}!', 'foo', undefined],
  ])('takes %s from %s', (pattern, text, expected) => {
    expect(taken(pattern, text)).toEqual(expected)
  })

  it('gives its columns in the order of their names, with their types', () => {
    expect(compileGrokPattern('%{INT:b:int} %{WORD:a}', span).columns).toEqual([
      { name: 'a', type: 'keyword' },
      { name: 'b', type: 'integer' },
    ])
  })

  it.each([
    ['%{NOTHING:a}', 'PATTERN_INVALID', 'GROK has no pattern "NOTHING".'],
    ['%{INT:a:money}', 'PATTERN_INVALID', 'GROK converts to no type "money".'],
    ['%{INT:a:int} %{INT:a}', 'PATTERN_INVALID', 'GROK gives "a" two types.'],
    [
      '(?<a>x)\\k<a>',
      'PATTERN_UNSUPPORTED',
      '\\k in a regular expression of Oniguruma is not supported.',
    ],
  ])('refuses %s', (pattern, code, message) => {
    let failure: unknown
    try {
      compileGrokPattern(pattern, span)
    } catch (error) {
      failure = isTrailproofError(error) && [error.code, error.message]
    }
    expect(failure).toEqual([code, message])
  })
})

/** A text that each named pattern matches as a whole, and one in which it is not found as a whole. */
const samples: Readonly<Record<string, readonly [string, string]>> = {
  WORD: ['a_1', 'a-b'],
  NOTSPACE: ['a-b', 'a b'],
  SPACE: ['  ', 'a'],
  DATA: ['a b', '\n'],
  GREEDYDATA: ['a b', '\n'],
  QUOTEDSTRING: ['"a \\" b"', '"a'],
  QS: ["'x'", 'x'],
  USERNAME: ['eve.b-1', 'a b'],
  USER: ['eve', 'a@b'],
  INT: ['-12', '1.5'],
  BASE10NUM: ['-1.5', '1e5'],
  NUMBER: ['.5', 'x'],
  BASE16NUM: ['0xfF', 'xyz'],
  BASE16FLOAT: ['0xf.8', 'g'],
  POSINT: ['10', '0'],
  NONNEGINT: ['0', '-1'],
  UUID: ['123e4567-e89b-12d3-a456-426614174000', '123e4567'],
  URN: ['urn:isbn:0451450523', 'urn:'],
  EMAILLOCALPART: ['some.one', '.x'],
  EMAILADDRESS: ['some.one@example.com', 'some.one'],
  CISCOMAC: ['0123.4567.89ab', '0123.4567'],
  WINDOWSMAC: ['01-23-45-67-89-AB', '01-23'],
  COMMONMAC: ['01:23:45:67:89:ab', '01:23'],
  MAC: ['01:23:45:67:89:ab', 'xx'],
  IPV4: ['192.0.2.255', '192.0.2.256'],
  IPV6: ['2001:db8::ff00:42:8329', '2001:db8'],
  IP: ['::ffff:192.0.2.1', '1.2.3'],
  HOSTNAME: ['api.example.com', '-'],
  IPORHOST: ['192.0.2.1', '-'],
  HOSTPORT: ['example.com:443', 'example.com'],
  PATH: ['/usr/bin', 'usr'],
  UNIXPATH: ['/usr/bin-x/', 'usr/bin'],
  TTY: ['/dev/pts/0', '/dev/null'],
  WINPATH: ['C:\\Windows\\cmd.exe', 'cmd.exe'],
  URIPROTO: ['https', '1'],
  URIHOST: ['example.com:80', ':80'],
  URIPATH: ['/a/b.html', 'a'],
  URIQUERY: ['a=1&b=2', ' '],
  URIPARAM: ['?a=1', 'a=1'],
  URIPATHPARAM: ['/a?b=1', 'a'],
  URI: ['https://eve:x@example.com:80/a?b=1', 'example.com'],
  MONTH: ['March', 'Mart'],
  MONTHNUM: ['12', '13'],
  MONTHNUM2: ['01', '1'],
  MONTHDAY: ['31', '32'],
  DAY: ['Wednesday', 'Wedn'],
  YEAR: ['2026', '202'],
  HOUR: ['23', '24'],
  MINUTE: ['59', '60'],
  SECOND: ['59.123', '61'],
  TIME: ['09:08:07', '09:08'],
  DATE_US: ['03/04/2026', '2026'],
  DATE_EU: ['04.03.2026', '2026'],
  DATE: ['04.03.26', 'x'],
  DATESTAMP: ['04.03.2026 09:08:07', 'x'],
  ISO8601_TIMEZONE: ['+01:00', '01:00'],
  ISO8601_SECOND: ['07', '77'],
  ISO8601_HOUR: ['09', '9'],
  TIMESTAMP_ISO8601: ['2026-03-04T09:08:07.065Z', '2026-03-04'],
  TZ: ['UTC', 'XYZ'],
  DATESTAMP_RFC822: ['Wed Mar 04 2026 09:08:07 UTC', 'x'],
  DATESTAMP_RFC2822: ['Wed, 04 Mar 2026 09:08:07 +0000', 'x'],
  DATESTAMP_OTHER: ['Wed Mar 04 09:08:07 UTC 2026', 'x'],
  DATESTAMP_EVENTLOG: ['20260304090807', 'x'],
  SYSLOGTIMESTAMP: ['Mar  4 09:08:07', 'x'],
  PROG: ['sshd', '['],
  SYSLOGPROG: ['sshd[42]', '[42]'],
  SYSLOGHOST: ['web-1', '-'],
  SYSLOGFACILITY: ['<1.2>', '1.2'],
  HTTPDATE: ['04/Mar/2026:09:08:07 +0000', 'x'],
  HTTPDUSER: ['eve', '@'],
  LOGLEVEL: ['WARNING', 'loud'],
}

describe('the named patterns of GROK', () => {
  it.each([...grokPatterns.keys()])('%s', (name) => {
    const [right, wrong] = samples[name]!
    const whole = `\\A%{${name}:x}\\z`
    expect([taken(whole, right), taken(whole, wrong)]).toEqual([{ x: right }, undefined])
  })

  it.each([
    '::',
    '::1',
    '1::',
    '1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7::',
    '::2:3:4:5:6:7:8',
    'fe80::1%eth0',
    '1:2:3:4:5:6:192.0.2.1',
  ])('IPV6 knows %s', (address) => {
    expect(taken('\\A%{IPV6:x}\\z', address)).toEqual({ x: address })
  })

  it.each(['1:2:3:4:5:6:7', '1::2::3', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8::', '12345::'])(
    'IPV6 does not know %s',
    (address) => {
      expect(taken('\\A%{IPV6:x}\\z', address)).toBe(undefined)
    },
  )
})
