import { afterEach, beforeEach, expect } from "vitest";
import { type GithubRest, githubRest } from "../doubles/github-rest.ts";

/** Gives each test of a file, or of a `describe`, a GitHub of its own, of which nothing may be asked that its contract does not have. */
export function githubInEachTest(use: (github: GithubRest) => void): void {
  let github: GithubRest;
  beforeEach(async () => {
    github = await githubRest();
    use(github);
  });
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await github.close();
  });
}
