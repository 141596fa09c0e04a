import { Buffer } from 'node:buffer';
/** The encodings of UTF-16 that Sigma names; `utf16` has a byte order mark. */
export type WideEncoding = 'utf16le' | 'utf16be' | 'utf16';
/** The bytes of a text, one character each. */
export declare function wideBytes(text: string, encoding: WideEncoding): Buffer;
/** The three forms in which bytes can stand inside a longer base64 text, without the digits that depend on their neighbours.
 * @example base64Offsets(Buffer.from('foo')) // ['Zm9v', 'Zvb', 'mb2'] */
export declare function base64Offsets(bytes: Buffer): readonly string[];
