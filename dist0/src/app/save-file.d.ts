import { type Chunks } from './in-pieces.ts';
/** Writes a file whole or not at all: into a draft beside it, which then takes its name and keeps its mode. Written
 * straight are devices and pipes, files with several names or of another user, and those in whose folder nothing can be
 * made or that cannot be replaced, as where a container mounts them.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export declare function saveFile(file: string, content: Chunks | Uint8Array): Promise<void>;
