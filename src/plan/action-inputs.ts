/** Inputs that the Action has beside `options`: where a report goes, never what is measured. make-delivery.ts reads them. */
export const actionInputs = ["github-token", "comment", "upload-artifact", "artifact-name", "retention-days"] as const;
