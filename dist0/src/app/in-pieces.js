const pieceSize = 64 * 1024;
/** Gathers a text into pieces that are worth a write each. */
export async function* inPieces(chunks) {
    let piece = '';
    for await (const chunk of chunks) {
        piece += chunk;
        if (piece.length < pieceSize)
            continue;
        yield piece;
        piece = '';
    }
    if (piece !== '')
        yield piece;
}
//# sourceMappingURL=in-pieces.js.map