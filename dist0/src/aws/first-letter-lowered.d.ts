/** CloudTrail lowers the first letter alone: `SAMLMetadataDocument` becomes `sAMLMetadataDocument`. */
export declare function firstLetterLowered(name: string): string;
