/** A comment of an issue or of a pull request, which share their numbers. */
export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
}

export interface StoredPull {
  readonly number: number;
  state: "open" | "closed";
  /** `repo` is "owner/name"; a fork's is another than the base's. */
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: string };
  readonly base: { readonly repo: string };
}

export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  /** Why it is as it is, as the last change said; absent: nobody did. */
  stateReason?: "completed" | "not_planned" | "duplicate" | "reopened";
  readonly login: string;
  /** It is a pull request, which GitHub lists among the issues. */
  readonly pull: boolean;
}

/** An artifact as the REST API shows it. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** Id of the workflow run that made it. */
  readonly run: number;
  readonly headSha: string;
  readonly expired: boolean;
  readonly zip: Buffer;
  /** The size that the list tells; absent: the zip's own. */
  readonly sizeInBytes?: number;
}

/** What the token may do: "write"; "read" answers writes with 403; "none" answers all with 404, as for a hidden repository. */
export type Rights = "write" | "read" | "none";

/** What the double knows. A test reads and writes it at any time, also between two requests. */
export interface GithubState {
  readonly comments: StoredComment[];
  readonly pulls: StoredPull[];
  readonly issues: StoredIssue[];
  readonly artifacts: StoredArtifact[];
  rights: Rights;
  /** Login that GET /user tells; undefined: 403, as for a workflow's own token and for that of a GitHub App. */
  login: string | undefined;
  /** Login that writes where GET /user is refused: "github-actions[bot]", or an app's. */
  appLogin: string;
  /** Awaited before a comment or an issue is stored, so that creates can race: what it adds was there first. */
  beforeCreate: () => unknown;
}
