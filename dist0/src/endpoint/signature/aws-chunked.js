import { RequestFailure } from '../request-failure.js';
/** Takes the frames out of a body that S3 clients send in chunks (`STREAMING-…`); other requests stay as they are.
 * The chunks' own signatures are not checked: the request's is.
 * @throws RequestFailure IncompleteBody */
export function withoutChunks(request) {
    const said = request.headers['x-amz-content-sha256'] ?? '';
    return said.startsWith('STREAMING-') ? { ...request, body: unframed(request.body) } : request;
}
function unframed(body) {
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const chunks = [];
    let at = 0;
    for (;;) {
        const lineEnd = bytes.indexOf('\r\n', at);
        const size = /^([0-9a-fA-F]{1,8})(?:;|$)/.exec(bytes.toString('latin1', at, Math.max(at, lineEnd)));
        if (lineEnd === -1 || size === null)
            throw incomplete();
        const length = Number.parseInt(size[1] ?? '', 16);
        if (length === 0)
            return Buffer.concat(chunks);
        const start = lineEnd + 2;
        if (start + length > bytes.length)
            throw incomplete();
        chunks.push(bytes.subarray(start, start + length));
        at = start + length + 2;
    }
}
const incomplete = () => new RequestFailure('IncompleteBody', 'The request body terminated unexpectedly');
//# sourceMappingURL=aws-chunked.js.map