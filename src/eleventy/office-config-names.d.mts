export const officeConfigNames: readonly string[];
