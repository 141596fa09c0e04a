/** The names of the schemas with what each describes. */
export declare function listSchemas(): readonly {
    readonly name: string;
    readonly title: string;
}[];
