import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { printable } from '../../diagnostic/printable.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
/** Who works on a run. */
const holderShape = z.object({ pid: z.int().positive(), host: z.string() });
/** The file that says so, beside the ledger. */
const lockOf = (file) => `${file}.lock`;
/** The locks of this process: after a restart another may have its number, as the first of a container always has. */
const held = new Set();
/** Keeps every other process from a run until the answer is called. The lock of a process that is no more counts for nothing.
 * @throws TrailproofError LEDGER_LOCKED, and the system's error where the folder cannot be written */
export function lockLedger(file) {
    const lock = lockOf(file);
    take(lock);
    held.add(lock);
    return () => {
        held.delete(lock);
        rmSync(lock, { force: true });
    };
}
/** Whether a process works on a run, as far as can be told from here. */
export function isLocked(file) {
    const text = textOf(lockOf(file));
    return text !== undefined && isAlive(lockOf(file), text);
}
function take(lock) {
    const own = JSON.stringify({ pid: process.pid, host: hostname() });
    const before = textOf(lock);
    if (before !== undefined) {
        if (isAlive(lock, before))
            throw lockedBy(lock, before);
        bury(lock, before);
    }
    try {
        writeFileSync(lock, own, { flag: 'wx', mode: 0o600 });
    }
    catch (error) {
        if (isCode(error, 'EEXIST'))
            throw lockedBy(lock, textOf(lock) ?? '');
        throw error;
    }
}
/** Takes a dead process's lock away. Of two that do, one moves the lock that the other has just made: it gives it back. */
function bury(lock, text) {
    const grave = `${lock}.${process.pid}`;
    try {
        renameSync(lock, grave);
    }
    catch (error) {
        if (isCode(error, 'ENOENT'))
            return;
        throw error;
    }
    const moved = textOf(grave);
    if (moved !== text) {
        renameSync(grave, lock);
        throw lockedBy(lock, moved ?? '');
    }
    rmSync(grave, { force: true });
}
/** Of a process on another machine nobody here knows: it counts as alive. */
function isAlive(lock, text) {
    const holder = holderIn(text);
    if (holder === undefined || holder.host !== hostname())
        return true;
    if (holder.pid === process.pid)
        return held.has(lock);
    try {
        process.kill(holder.pid, 0);
        return true;
    }
    catch (error) {
        return !isCode(error, 'ESRCH');
    }
}
function lockedBy(lock, text) {
    const holder = holderIn(text);
    const who = holder === undefined
        ? 'Another process'
        : `The process ${holder.pid} on ${printable(holder.host)}`;
    return new TrailproofError('LEDGER_LOCKED', `${who} works on this run.`, {
        hint: `Wait for its end, or stop it by Ctrl-C. If it is surely no more, take "${lock}" away.`,
    });
}
function holderIn(text) {
    try {
        return holderShape.parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function textOf(file) {
    try {
        return readFileSync(file, 'utf8');
    }
    catch (error) {
        if (isCode(error, 'ENOENT'))
            return undefined;
        throw error;
    }
}
const isCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;
//# sourceMappingURL=lock-ledger.js.map