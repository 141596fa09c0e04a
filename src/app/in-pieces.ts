/** A text in parts, as renderers give it. */
export type Chunks = AsyncIterable<string> | Iterable<string>

const pieceSize = 64 * 1024

/** Gathers a text into pieces that are worth a write each. */
export async function* inPieces(chunks: Chunks): AsyncGenerator<string> {
  let piece = ''
  for await (const chunk of chunks) {
    piece += chunk
    if (piece.length < pieceSize) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
