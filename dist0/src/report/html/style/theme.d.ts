/** The light colours, which paper has as well. */
export declare const light: string;
/** Colours, by the system's choice or by the switch. Text has a contrast of 4.5 or more on all that it stands on. */
export declare const theme: string;
