import type { pipeCommands, sourceCommands } from './command-names.ts';
import type { Command, SourceCommand } from './tree.ts';
import type { TokenReader } from './token-reader.ts';
/** Parses the command that a query begins with; the reader stands before its name. */
export declare function parseSourceCommand(reader: TokenReader, name: (typeof sourceCommands)[number]): SourceCommand;
/** Parses a command that follows a pipe; the reader stands before its name. */
export declare function parseCommand(reader: TokenReader, name: (typeof pipeCommands)[number]): Command;
