/** A call and its input; `<Operation path>` in a text is what an earlier call answered; `<World Account>` the account. */
export type SessionStep = readonly [operation: string, input?: object]
