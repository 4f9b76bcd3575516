import type { getOctokit } from "@actions/github";

/** A client of @actions/github. */
export type Octokit = ReturnType<typeof getOctokit>;

/** A repository on GitHub. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}
