import { connect } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listen, type Listening } from '../../../src/endpoint/listen.ts'

let up: Listening
const bugs: unknown[] = []

beforeEach(async () => {
  up = await listen({
    host: '127.0.0.1',
    port: 0,
    patience: { headersTimeout: 40, requestTimeout: 60, connectionsCheckingInterval: 10 },
    handle: async () => ({ status: 200, headers: {}, body: '' }),
    onBug: (error) => bugs.push(error),
  })
})
afterEach(() => up.close())

/** Sends bytes, then one more at a time, until the other side closes. */
const heardOf = (first: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect({ port: up.port, host: '127.0.0.1' })
    let heard = ''
    const dripping = setInterval(() => socket.write('a'), 10)
    socket.on('data', (text) => (heard += String(text)))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(dripping)
      resolve(heard.split('\r\n')[0] ?? '')
    })
    socket.write(first)
  })

it.each([
  ['its headers', 'GET / HTTP/1.1\r\nHost: a\r\nx: '],
  ['its body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n'],
])('ends a connection whose client takes too long over %s', async (_, first) => {
  expect([await heardOf(first), bugs]).toEqual(['HTTP/1.1 400 Bad Request', []])
})
