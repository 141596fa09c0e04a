import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Something between a run and the endpoint that hands everything on and remembers the secrets in it. */
export interface WireTap {
  readonly url: string
  /** By what they are and how many came before: `SecretAccessKey 2`. */
  readonly secrets: () => Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

/** Listens to IAM and STS, which answer in XML and are asked by forms. */
export async function aWireTap(target: string): Promise<WireTap> {
  const heard = new Map<string, Set<string>>()
  const hear = (kind: string, secret: string): void => {
    heard.set(kind, (heard.get(kind) ?? new Set()).add(secret))
  }
  const server = createServer((incoming, response) => {
    void bodyOf(incoming).then((asked) => {
      for (const [kind, secret] of secretsAsked(asked.toString())) hear(kind, secret)
      const { method, headers, url = '/' } = incoming
      const onward = request(new URL(url, target), { method, headers }, (answer) => {
        void bodyOf(answer).then((body) => {
          for (const [kind, secret] of secretsAnswered(body.toString())) hear(kind, secret)
          response.writeHead(answer.statusCode ?? 500, answer.headers).end(body)
        })
      })
      onward.on('error', () => response.destroy())
      onward.end(asked)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secrets: () =>
      Object.fromEntries(
        [...heard].flatMap(([kind, all]) =>
          [...all].map((secret, at) => [`${kind} ${at + 1}`, secret] as const),
        ),
      ),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of message) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

type Heard = readonly [kind: string, secret: string]

const secretsAsked = (form: string): readonly Heard[] =>
  [...new URLSearchParams(form)].filter(([name]) => /^(?:New|Old)?Password$/.test(name))

const secretsAnswered = (xml: string): readonly Heard[] =>
  [...xml.matchAll(/<(SecretAccessKey|SessionToken|Base32StringSeed)>([^<]+)</g)].map(
    ([, kind = '', text = '']) => [
      kind,
      kind === 'Base32StringSeed' ? Buffer.from(text, 'base64').toString() : text,
    ],
  )
