import * as fc from 'fast-check'

/** How a JSON text is spelled: the same value has many texts. */
interface Spelling {
  /** Blanks between tokens. */
  readonly blank: string
  /** Which characters of texts and keys are written as escapes. */
  readonly escaped: (text: string, character: string, place: number) => boolean
}

/** Members in order; the same key may stand twice, and the last one counts. */
type Members = readonly (readonly [string, Value])[]
type Value = string | number | boolean | null | readonly Value[] | { readonly members: Members }

const actions = [
  'CreateUser',
  'ListUsers',
  'GetUser',
  'AttachUserPolicy',
  'ConsoleLogin',
  'Decrypt',
  'Zoë/x',
  'say "hi"',
]
const services = ['iam.amazonaws.com', 'sts.amazonaws.com', 'signin.amazonaws.com']
// Texts that look like what the sieve looks for.
const baits = [
  '"eventName":"CreateUser"',
  '{"eventTime":"2020-01-01T00:00:00Z"}',
  'CreateUser',
  'say "eventName',
  'eventSource',
  'back\\slash/and\\u0041',
  'line\nbreak\ttab',
  'Zoë 東京 😀',
  'AKIAEXAMPLE',
  'aws-cli/2.15',
  'IAMUser',
]

const addresses = ['10.0.0.7', '198.51.100.7', 'iam.amazonaws.com', '10.0.0.\\"7']
const agents = ['aws-cli/2.15', 'Boto3/1.34', '[aws-cli/2.1 "x"]', 'Zoë/1', 'console\\']
const recordKeys = ['eventName', 'eventTime', 'eventSource', 'sourceIPAddress', 'userAgent']

const { value: aValue } = fc.letrec<{ value: Value; object: { readonly members: Members } }>(
  (tie) => ({
    value: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom<Value>(...baits) },
      { weight: 1, arbitrary: fc.constantFrom<Value>(1, -2.5e3, true, false, null) },
      { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 2 }) },
      { weight: 2, arbitrary: tie('object') },
    ),
    object: fc
      .array(fc.tuple(fc.constantFrom(...recordKeys, 'a'), tie('value')), {
        maxLength: 2,
      })
      .map((members) => ({ members })),
  }),
)

const aTime: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 1200 })
  .map((second) =>
    new Date(Date.UTC(2026, 2, 2, 9) + second * 1000).toISOString().replace('.000', ''),
  )

/** Another member, which may be one of the record's own once more. */
const anExtra: fc.Arbitrary<readonly [string, Value]> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom('requestParameters', 'b'), aValue) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('eventName'), fc.constantFrom(...actions)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('eventSource'), fc.constantFrom(...services)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('eventTime'), aTime) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('userAgent'), fc.constantFrom(...agents)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('sourceIPAddress'), fc.constantFrom(...addresses)) },
)

const aRecord: fc.Arbitrary<Members> = fc
  .record({
    name: fc.constantFrom(...actions),
    source: fc.constantFrom(...services),
    time: aTime,
    type: fc.constantFrom('IAMUser', 'AssumedRole', 'Root'),
    key: fc.constantFrom('AKIAEXAMPLE', 'ASIAEXAMPLE'),
    address: fc.option(fc.constantFrom(...addresses), { nil: undefined }),
    agent: fc.option(fc.constantFrom(...agents), { nil: undefined }),
    isShuffled: fc.boolean(),
    error: fc.option(fc.constantFrom('AccessDenied', 'NoSuchEntityException'), { nil: undefined }),
    extra: fc.array(anExtra, { maxLength: 2 }),
    id: fc.integer({ min: 0, max: 60 }),
    first: fc.boolean(),
  })
  .chain(({ name, source, time, type, key, address, agent, error, extra, id, first, ...form }) => {
    const identity: Members = [
      ['type', type],
      ['accessKeyId', key],
      ['arn', `arn:aws:iam::111122223333:user/${key}`],
    ]
    const version: Members = [['eventVersion', '1.11']]
    const others: Members = [
      ['userIdentity', { members: identity }],
      ['eventTime', time],
      ['eventSource', source],
      ['eventName', name],
      ...optional('sourceIPAddress', address),
      ...optional('userAgent', agent),
      ['eventID', `id-${id}`],
      ...optional('errorCode', error),
      ...extra,
    ]
    if (!form.isShuffled) return fc.constant([...version, ...others])
    return fc
      .shuffledSubarray([...others], { minLength: others.length })
      .map((shuffled) => (first ? [...version, ...shuffled] : [...shuffled, ...version]))
  })

function optional(key: string, value: string | undefined): Members {
  return value === undefined ? [] : [[key, value]]
}

const aSpelling: fc.Arbitrary<Spelling> = fc.record({
  blank: fc.constantFrom('', '', ' ', '\t', ' \t'),
  escaped: fc.oneof(
    { weight: 4, arbitrary: fc.constant(() => false) },
    { weight: 1, arbitrary: fc.constant((_text: string, character: string) => character === '/') },
    // The last letter of a third of all texts, keys among them.
    {
      weight: 3,
      arbitrary: fc
        .integer({ min: 0, max: 2 })
        .map((rest) => (text: string, _character: string, place: number) => {
          return text.length % 3 === rest && place === text.length - 1
        }),
    },
  ),
})

/** Lines of NDJSON that hold records spelled in every legal way, with the record's own keys in nested objects and texts. */
export const adversarialLines: fc.Arbitrary<readonly string[]> = fc.array(
  fc.tuple(aRecord, aSpelling).map(([members, spelling]) => spell({ members }, spelling)),
  { minLength: 1, maxLength: 14 },
)

function spell(value: Value, spelling: Spelling): string {
  const { blank } = spelling
  if (typeof value === 'string') return spellText(value, spelling)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (!('members' in value)) {
    return `[${value.map((item) => blank + spell(item, spelling)).join(',')}${blank}]`
  }
  const members = value.members.map(
    ([key, member]) =>
      `${blank}${spellText(key, spelling)}${blank}:${blank}${spell(member, spelling)}`,
  )
  return `{${members.join(',')}${blank}}`
}

function spellText(text: string, { escaped }: Spelling): string {
  const characters = Array.from(text).map((character, place) => {
    if (!escaped(text, character, place)) return JSON.stringify(character).slice(1, -1)
    if (character === '/') return '\\/'
    return character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('')
  })
  return `"${characters.join('')}"`
}
