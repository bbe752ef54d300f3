/** The widgets that are ours, by the names that the configuration of the editor has for them. */
export const widgets = ["siaran-findings"] as const;
