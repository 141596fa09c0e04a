import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { query, whoAmI } from '../support/endpoint/load-calls.ts'
import { rawClient } from '../support/endpoint/raw-client.ts'
import { rawExchange, statusesOf } from '../support/endpoint/raw-exchange.ts'
import { serveTrailproof, type Served } from '../support/endpoint/serve-trailproof.ts'
import { signRequest, type Signing } from '../support/endpoint/sign-request.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace
let served: Served

beforeAll(async () => {
  work = await aWorkspace()
  served = await serveTrailproof(['--format', 'ndjson'], work.folder)
})
afterAll(async () => {
  await served.stop()
  await work.remove()
})

const port = (): number => Number(new URL(served.url).port)
const adminKeys = () => ({
  accessKeyId: served.env['AWS_ACCESS_KEY_ID']!,
  secretAccessKey: served.env['AWS_SECRET_ACCESS_KEY']!,
})

const host = 'Host: localhost\r\n'
const get = (headers: string): string => `GET / HTTP/1.1\r\n${host}${headers}\r\n`
const post = (headers: string, body: string): string =>
  `POST / HTTP/1.1\r\n${host}${headers}\r\n\r\n${body}`
const chunked = 'Transfer-Encoding: chunked'
const megabyte = `100000\r\n${'a'.repeat(0x100000)}\r\n`

it.each<[string, string, readonly number[]]>([
  ['what is no HTTP', '\u0000\u0001 hello\r\n\r\n', [400]],
  ['a TLS greeting', '\u0016\u0003\u0001\u0000\u00a5\u0001\r\n\r\n', [400]],
  ['a header larger than all may be', get(`x: ${'a'.repeat(40_000)}\r\n`), [400]],
  ['three thousand headers', get('h: a\r\n'.repeat(3_000)), [400]],
  ['a NUL in a header', get('User-Agent: a\u0000b\r\n'), [400]],
  ['a terminal escape in a header', get('User-Agent: \u001b]0;owned\u0007\r\n'), [400]],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', [400]],
  ['two hosts', get('Host: other\r\n'), [400]],
  ['two lengths', post('Content-Length: 5\r\nContent-Length: 6', 'hello!'), [400]],
  ['a length and chunks', post(`Content-Length: 5\r\n${chunked}`, '0\r\n\r\n'), [400]],
  ['a negative length', post('Content-Length: -5', ''), [400]],
  ['a body longer than it says', post('Content-Length: 2', 'hello GET'), [400]],
  ['a body that says it is too large', post('Content-Length: 99999999', 'a'), [413]],
  ['a body that does not end', post(chunked, megabyte.repeat(17)), [413]],
  ['a chunk whose size is none', post(chunked, 'zz\r\nabc\r\n'), [400]],
  ['a chunk whose size is too large', post(chunked, `${'f'.repeat(20)}\r\nabc`), [400]],
  ['an expectation', post('Expect: 100-continue\r\nContent-Length: 5', 'hello'), [400]],
  ['an expectation that nobody has', post('Expect: the-moon\r\nContent-Length: 1', 'a'), [417]],
  ['a request for another host', 'GET http://198.51.100.9/ HTTP/1.1\r\nHost: a\r\n\r\n', [400]],
  ['a request for a tunnel', 'CONNECT example.com:443 HTTP/1.1\r\nHost: a\r\n\r\n', []],
  ['an upgrade', get('Connection: Upgrade\r\nUpgrade: websocket\r\n'), [400]],
  [
    'a path and a query that cannot be decoded',
    `GET /%zz%00?%zz=%ff HTTP/1.1\r\n${host}\r\n`,
    [400],
  ],
])('answers %s', async (_, bytes, statuses) => {
  expect(statusesOf(await rawExchange(port(), Buffer.from(bytes, 'latin1')))).toEqual(statuses)
})

it('forwards nothing, and says so', async () => {
  const asked = await rawExchange(port(), 'GET http://198.51.100.9/ HTTP/1.1\r\nHost: a\r\n\r\n')
  expect(/<Message>(.*)<\/Message>/.exec(asked)?.[1]).toBe(
    'trailproof forwards nothing: &quot;http://198.51.100.9/&quot; is no path.',
  )
})

it('answers requests that come at once in their order, and one whose client says no more', async () => {
  const paths = Array.from({ length: 30 }, (_, number) => `/${number}`)
  const bytes = paths.map((path) => `GET ${path} HTTP/1.1\r\n${host}\r\n`).join('')
  const answers = await rawExchange(port(), bytes, { answers: 30 })
  const half = await rawExchange(port(), get(''), { half: true })
  expect([statusesOf(answers).length, statusesOf(half)]).toEqual([30, [400]])
})

it('takes a thousand connections, and answers when they are gone', async () => {
  const sockets = await Promise.all(
    Array.from(
      { length: 1_100 },
      () =>
        new Promise<ReturnType<typeof connect>>((resolve) => {
          const socket = connect({ port: port(), host: '127.0.0.1' }, () => resolve(socket))
          socket.on('error', () => resolve(socket))
        }),
    ),
  )
  // Those beyond the limit are closed: their end comes before this answer is refused or given.
  const crowded = statusesOf(await rawExchange(port(), get('')))
  for (const socket of sockets) socket.destroy()
  let after: readonly number[] = []
  while (after.length === 0) after = statusesOf(await rawExchange(port(), get('')))
  expect([crowded, after]).toEqual([[], [400]])
})

const json = (service: string, target: string, body: string) => ({
  service,
  method: 'POST',
  path: '/',
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
  body,
})
const bucket = (body: string) => ({ service: 's3', method: 'PUT', path: '/a-bucket', body })
const iam = (text: string) => query('iam', `${text}&Version=2010-05-08`)
const entities = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'

it('answers what is signed and nested, grown or named to break it with the error of its kind', async () => {
  const requests = {
    'deep JSON': json('ssm', 'AmazonSSM.GetParameter', `{"Name":${'['.repeat(100_000)}`),
    'deep JSON that ends': json(
      'ssm',
      'AmazonSSM.GetParameter',
      `{"Name":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    ),
    'a huge number': json('ssm', 'AmazonSSM.DescribeParameters', '{"MaxResults":1e999}'),
    'a number that is none': iam('Action=ListUsers&MaxItems=NaN'),
    'a prototype as a key': json(
      'cloudtrail',
      'CloudTrail_20131101.LookupEvents',
      '{"LookupAttributes":[{"AttributeKey":"__proto__","AttributeValue":"a"}]}',
    ),
    'a prototype as a filter': json(
      'secretsmanager',
      'secretsmanager.ListSecrets',
      '{"Filters":[{"Key":"constructor","Values":["a"]}]}',
    ),
    'a prototype as a service': iam('Action=CreateServiceLinkedRole&AWSServiceName=__proto__'),
    'a prototype as an operation': json('kms', 'TrentService.__proto__', '{}'),
    'entities that grow': bucket(entities),
    'deep XML': bucket('<a>'.repeat(100_000)),
    'a deep parameter': iam(`Action=CreateUser&${'a.'.repeat(100)}=b`),
    'a deep policy': iam(
      `Action=PutUserPolicy&UserName=admin&PolicyName=a&PolicyDocument=${'%5B'.repeat(50_000)}`,
    ),
  }
  const client = rawClient(served.url, adminKeys())
  const told: Record<string, string> = {}
  for (const [name, request] of Object.entries(requests)) {
    const { status, body } = await client.send(request)
    const code = /<Code>(.*?)</.exec(body)?.[1] ?? /"__type":"(.*?)"/.exec(body)?.[1] ?? ''
    told[name] = `${status} ${code}`
  }
  client.close()
  expect(told).toEqual({
    'deep JSON': '400 SerializationException',
    'deep JSON that ends': '400 SerializationException',
    'a huge number': '400 SerializationException',
    'a number that is none': '400 SerializationException',
    'a prototype as a key': '400 InvalidLookupAttributesException',
    'a prototype as a filter': '400 ValidationException',
    'a prototype as a service': '400 NotModelled',
    'a prototype as an operation': '400 NotModelled',
    'entities that grow': '400 SerializationException',
    'deep XML': '400 SerializationException',
    'a deep parameter': '400 SerializationException',
    'a deep policy': '400 MalformedPolicyDocument',
  })
})

/** Sends GetCallerIdentity signed in one way with headers changed afterwards. */
async function ask(
  signing: Partial<Signing>,
  change: (headers: Record<string, string>) => Record<string, string> = (headers) => headers,
): Promise<string> {
  const { host: name } = new URL(served.url)
  const headers = change(
    signRequest(whoAmI, { ...adminKeys(), host: name, at: new Date(), ...signing }),
  )
  const response = await fetch(served.url, { method: 'POST', headers, body: whoAmI.body! })
  const body = await response.text()
  return /<Code>(.*?)</.exec(body)?.[1] ?? /<Arn>.*:(.*?)</.exec(body)?.[1] ?? body
}

it('shows no caller the data of another, whatever is wrong with a signature', async () => {
  const client = rawClient(served.url, adminKeys())
  const sessions = []
  for (const name of ['one', 'two']) {
    const { body } = await client.send(
      query(
        'sts',
        `Action=GetFederationToken&Name=${name}&Policy=${encodeURIComponent(
          '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
        )}&Version=2011-06-15`,
      ),
    )
    const of = (tag: string): string => new RegExp(`<${tag}>(.*?)<`).exec(body)?.[1] ?? ''
    sessions.push({
      accessKeyId: of('AccessKeyId'),
      secretAccessKey: of('SecretAccessKey'),
      sessionToken: of('SessionToken'),
    })
  }
  client.close()
  const [one, two] = sessions as [Signing, Signing]
  const scope = (from: string, to: string) => (headers: Record<string, string>) => ({
    ...headers,
    authorization: headers['authorization']!.replace(from, to),
  })
  expect({
    own: await ask(one),
    'the token of another session': await ask({ ...one, sessionToken: two.sessionToken }),
    'the secret of another session': await ask({ ...one, secretAccessKey: two.secretAccessKey }),
    'no token': await ask({ ...one, sessionToken: undefined }),
    'another region': await ask(one, scope('us-east-1', 'eu-west-1')),
    'another service': await ask(one, scope('/sts/', '/iam/')),
    'another key': await ask(one, scope(one.accessKeyId, two.accessKeyId)),
    'a signed header that is a prototype': await ask(one, scope('host;', 'constructor;host;')),
    'another time': await ask(one, (headers) => ({ ...headers, 'x-amz-date': '20200101T000000Z' })),
  }).toEqual({
    own: 'federated-user/one',
    'the token of another session': 'InvalidClientTokenId',
    'the secret of another session': 'SignatureDoesNotMatch',
    'no token': 'InvalidClientTokenId',
    'another region': 'SignatureDoesNotMatch',
    'another service': 'NotModelled',
    'another key': 'InvalidClientTokenId',
    'a signed header that is a prototype': 'SignatureDoesNotMatch',
    'another time': 'SignatureDoesNotMatch',
  })
})

it('stayed up through all of it, with whole lines and nothing for a terminal to obey', async () => {
  const escapes = 'Action=%1b%5b2J%00%0a%e2%80%ae1'
  const form = `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${escapes.length}`
  await rawExchange(port(), post(form, escapes))
  const lines = served.output().split('\n').filter(Boolean)
  const broken = lines.filter((line) => typeof JSON.parse(line) !== 'object')
  const controls = lines.filter((line) => /[\u0000-\u001f\u007f]/.test(line))
  expect([await ask({}), served.errors(), broken, controls]).toEqual(['user/admin', '', [], []])
})
