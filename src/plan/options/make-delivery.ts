import { actionOptions } from "./action-options.ts";

/** What the Action does with a report, beside the job summary, the outputs and the annotation that there always are. */
export interface Delivery {
  readonly token: string | undefined;
  readonly comment: "on-finding" | "always" | "never";
  readonly uploadArtifact: boolean;
  /** Whether heap profiles go into the artifact whole, or without what no verdict needs. */
  readonly keepProfiles: "needed" | "all";
  /** Also tells the comments of several gates on one pull request apart. */
  readonly artifactName: string;
  /** Absent: the repository's own setting. */
  readonly retentionDays: number | undefined;
}

/** The inputs that only the Action has, checked; those without a value take their default. Throws bad-value. */
export function makeDelivery(values: Readonly<Record<string, string | undefined>>): Delivery {
  const { comment, "upload-artifact": upload, "artifact-name": name, "retention-days": days } = actionOptions;
  const keep = actionOptions["keep-profiles"];
  const retention = values["retention-days"];
  return {
    token: values["github-token"],
    comment: comment.parse(values.comment ?? comment.default, "comment"),
    uploadArtifact: upload.parse(values["upload-artifact"] ?? upload.default, "upload-artifact"),
    keepProfiles: keep.parse(values["keep-profiles"] ?? keep.default, "keep-profiles"),
    artifactName: name.parse(values["artifact-name"] ?? name.default, "artifact-name"),
    retentionDays: retention === undefined ? undefined : days.parse(retention, "retention-days"),
  };
}
