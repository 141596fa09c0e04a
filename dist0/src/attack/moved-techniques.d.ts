export declare const movedTechniques: Readonly<Record<string, string>>;
