/** CloudTrail lowers the first letter alone: `SAMLMetadataDocument` becomes `sAMLMetadataDocument`. */
export function firstLetterLowered(name) {
    return name.charAt(0).toLowerCase() + name.slice(1);
}
//# sourceMappingURL=first-letter-lowered.js.map