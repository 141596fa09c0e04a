/** Techniques of Stratus Red Team by their ids: what happens, and ids of ATT&CK v19. Stratus names tactics only; the ids are
 * this project's reading. */
export declare const stratusTechniques: Readonly<Record<string, {
    readonly title: string;
    readonly techniques: readonly string[];
}>>;
