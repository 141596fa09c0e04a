import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
// What AWS takes: 1 MB and more for few APIs, objects of S3 far more; here everything is kept in memory.
const largestBody = 16 * 1024 * 1024;
// A thousand connections may send a body at once.
const mostInBodies = 256 * 1024 * 1024;
const maxHeaderSize = 32 * 1024;
const usualPatience = {
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    connectionsCheckingInterval: 5_000,
};
/** Serves requests over HTTP, with limits on what a client may send and how long it may take.
 * @throws the system's error where the port cannot be had */
export async function listen(options) {
    const { patience = usualPatience } = options;
    const limits = { ...patience, maxHeaderSize };
    const room = { left: mostInBodies };
    const listener = (request, response) => {
        void serve(request, response, { ...options, room });
    };
    const server = options.tls === undefined
        ? createServer(limits, listener)
        : createTlsServer({ ...limits, ...options.tls }, listener);
    server.maxConnections = 1_000;
    server.keepAliveTimeout = 15_000;
    server.on('clientError', (_, socket) => {
        if (socket.writable)
            socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port, options.host, resolve);
    });
    const { port } = server.address();
    return { port, close: () => closed(server) };
}
function closed(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}
async function serve(request, response, options) {
    try {
        const body = await bodyOf(request, options.room);
        if (body.kind === 'refused')
            return refuseBody(response, body);
        send(response, await options.handle(requestOf(request, body.bytes), peerOf(request)));
    }
    catch (error) {
        // A client that went away is no bug.
        if (request.destroyed && !request.complete)
            return;
        options.onBug(error);
        if (!response.headersSent)
            response.writeHead(500, { 'x-amzn-errortype': 'InternalFailure' });
        response.end();
    }
}
const tooLarge = { kind: 'refused', status: 413, code: 'RequestEntityTooLarge' };
const noRoom = { kind: 'refused', status: 503, code: 'SlowDown' };
async function bodyOf(request, room) {
    // What says that it is too large need not be read.
    if (Number(request.headers['content-length'] ?? 0) > largestBody)
        return tooLarge;
    const chunks = [];
    let size = 0;
    try {
        // To destroy the request would close the socket before it is told why.
        const incoming = request.iterator({ destroyOnReturn: false });
        for await (const chunk of incoming) {
            size += chunk.length;
            room.left -= chunk.length;
            if (size > largestBody)
                return tooLarge;
            if (room.left < 0)
                return noRoom;
            chunks.push(chunk);
        }
        return { kind: 'read', bytes: Buffer.concat(chunks) };
    }
    finally {
        room.left += size;
    }
}
function refuseBody(response, { status, code }) {
    response.writeHead(status, { connection: 'close', 'x-amzn-errortype': code });
    response.end();
}
function requestOf({ method = 'GET', url = '/', headers }, body) {
    const mark = url.indexOf('?');
    const path = mark === -1 ? url : url.slice(0, mark);
    const query = mark === -1 ? '' : url.slice(mark + 1);
    const flat = Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]);
    return {
        method,
        path,
        query: [...new URLSearchParams(query)],
        headers: Object.fromEntries(flat),
        body,
    };
}
/** IPv4 addresses that come over an IPv6 socket are written as IPv4. */
const peerOf = ({ socket }) => (socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, '');
function send(response, { status, headers, body }) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    // A HEAD answer says the length of what it does not carry.
    const length = headers['content-length'] === undefined ? { 'content-length': bytes.length } : {};
    response.writeHead(status, { ...headers, ...length });
    response.end(bytes);
}
//# sourceMappingURL=listen.js.map