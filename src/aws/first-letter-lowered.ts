/** CloudTrail lowers the first letter alone: `SAMLMetadataDocument` becomes `sAMLMetadataDocument`. */
export function firstLetterLowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
