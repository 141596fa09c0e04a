import { connect } from 'node:net'

/** Sends bytes over a socket of their own and gives what comes back until the other side has answered `answers` times
 * or closes. */
export function rawExchange(
  port: number,
  bytes: string | Uint8Array,
  { answers = 1, half = false }: { readonly answers?: number; readonly half?: boolean } = {},
): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    let heard = ''
    const end = (): void => {
      socket.destroy()
      resolve(heard)
    }
    socket.setEncoding('latin1')
    socket.on('data', (text: string) => {
      heard += text
      if (statusesOf(heard).length >= answers && heard.includes('\r\n\r\n')) end()
    })
    // A server that refuses may close while it is still sent to.
    socket.on('error', end)
    socket.on('end', end)
    socket.on('close', end)
    if (half) socket.end(bytes)
    else socket.write(bytes)
  })
}

/** The statuses of the answers in what was heard, but for 100. */
export const statusesOf = (heard: string): readonly number[] =>
  [...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)]
    .map(([, status]) => Number(status))
    .filter((status) => status !== 100)
