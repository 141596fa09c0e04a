/** The text of src/aws/event-names/service-actions.ts for the package in a folder. */
export declare function serviceActionsModule(folder: string): string
