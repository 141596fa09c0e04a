import { describe, expect, it } from 'vitest'
import { parseEventTime } from '../../../../src/cloudtrail/event-time.ts'
import { RecordHead } from '../../../../src/cloudtrail/input/record-head.ts'

const time = '"eventTime":"2026-03-02T09:00:00Z"'
const source = '"eventSource":"iam.amazonaws.com"'
const name = '"eventName":"CreateUser"'
const whole = `{"eventVersion":"1.11",${time},${source},${name}}`

const read = (text: string): readonly unknown[] | undefined => {
  const head = new RecordHead()
  head.begin(text)
  if (!head.read(0, text.length)) return undefined
  return [head.source, head.name, new Date(head.time).toISOString(), head.record]
}

const expected = (text: string): readonly unknown[] => [
  'iam.amazonaws.com',
  'CreateUser',
  '2026-03-02T09:00:00.000Z',
  text,
]

describe('a record is read without parsing', () => {
  it.each([
    ['as CloudTrail writes it', whole],
    [
      'with blanks',
      `{ "eventVersion" : "1.11", ${time}, ${source}, "eventName" :\t"CreateUser" } \r`,
    ],
    ['with lines', `{\n  "eventVersion": "1.11",\n  ${time},\n  ${source},\n  ${name}\n}`],
    ['with its keys in another order', `{"awsRegion":"us-east-1",${name},${source},${time}}`],
    [
      'beside a text that is one of the keys',
      `{${name},${source},${time},"a":["eventName","eventTime"]}`,
    ],
    ['beside keys that end alike', `{${name},${source},${time},"a":{"myeventName":"x"}}`],
    ['beside a key that begins alike', `{${name},${source},${time},"a":{"EventName":"x"}}`],
    ['beside escapes that hide no key', `{${name},${source},${time},"a":"\\n \\\\ \\" "}`],
    [
      'beside an escaped text of a record',
      `{${name},${source},${time},"a":"{\\"eventName\\":\\"x\\"}"}`,
    ],
    ['beside letters of other alphabets', `{${name},${source},${time},"a":"Zoë 東京 😀"}`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(expected(text))
  })
})

describe('only parsing can tell', () => {
  it.each([
    ['a service that stands twice', `{${source},${name},${source},${time}}`],
    ['a key that stands twice', `{${name},${source},${time},${name}}`],
    ['the key of a nested object', `{${name},${source},${time},"a":{${time}}}`],
    ['a nested key with another value', `{${name},${source},${time},"a":{"eventSource":null}}`],
    ['a letter spelled as its number', `{${name},${source},${time},"\\u0061":1}`],
    ['a solidus with a backslash', `{${name},${source},${time},"a":"\\/"}`],
    ['a text that ends in one of the keys', `{${name},${source},${time},"a":"\\"eventName"}`],
    ['a name that is no text', `{"eventName":5,${source},${time}}`],
    ['a time that is none', `{${name},${source},"eventTime":"2026-13-02T09:00:00Z"}`],
    ['a missing key', `{${name},${source}}`],
    ['a key with a capital', `{"EventName":"CreateUser",${source},${time}}`],
    ['an event of EventBridge', `{"version":"0","detail":${whole}}`],
    ['an object of records', `{"Records":[${whole}]}`],
    ['a list', `[${whole}]`],
    ['a text', JSON.stringify(whole)],
    ['a record that is cut off', whole.slice(0, -1)],
    ['a line that ends in something else', `${whole};`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(read(text)).toBe(undefined)
  })
})

it('reads the times of one day and of others, and none that does not exist', () => {
  const times = [
    '2026-03-02T09:00:00Z',
    '2026-03-02T23:59:59Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T09:60:00Z',
    '2026-03-02T09:0a:00Z',
    '2026-03-02T09:00:00.5Z',
    '2026-03-02T09:00:00+01:00',
    '2026-02-30T09:00:00Z',
    '1969-12-31T23:59:59Z',
    '2026-03-03T00:00:00Z',
    '2026-03-02T00:00:01Z',
  ]
  const head = new RecordHead()
  const seen = times.map((eventTime) => {
    const text = whole.replace('2026-03-02T09:00:00Z', eventTime)
    head.begin(text)
    return head.read(0, text.length) ? head.time : undefined
  })
  expect(seen).toEqual(times.map((text) => parseEventTime(text)))
})

it('reads record after record of one text, and nothing of their neighbours', () => {
  const text = [whole, `{${name},${time}}`, whole.replace('CreateUser', 'ListUsers'), `{}`].join(
    '\n',
  )
  const head = new RecordHead()
  head.begin(text)
  const seen: unknown[] = []
  let from = 0
  for (const line of text.split('\n')) {
    seen.push(head.read(from, from + line.length) ? head.name : undefined)
    from += line.length + 1
  }
  expect(seen).toEqual(['CreateUser', undefined, 'ListUsers', undefined])
})
