import { getOctokit } from "@actions/github";
import { asFailure } from "../../src/model/failure.ts";
import { makeMessage } from "../../src/plan/options/make-message.ts";
import { githubEvent } from "../../src/publish/github/github-event.ts";
import { retryRequests } from "../../src/publish/github/retry-requests.ts";
import { postReports } from "../../src/publish/post-reports.ts";
import { renderJson } from "../../src/report/json/render-json.ts";
import { githubRest } from "../doubles/github-rest.ts";
import { makeZip, type ZipEntry } from "../publish/make-zip.ts";
import { sampleReports } from "../report/sample-reports.ts";
import type { Chance } from "./chance.ts";
import { hostileText, toJson } from "./hostile.ts";
import { mutatedBytes, mutatedText, mutatedValue } from "./mutate.ts";
import { wordFaults } from "./oracle.ts";

export const ARTIFACT_SHARE = 4;
const samples = Object.values(sampleReports).map((report) => renderJson(report));
const sha = "a".repeat(40);
/** GitHub takes no longer text. */
const MOST_CHARACTERS = 65_536;

/** What is wrong with what the messenger does of a report artifact that a fork's run left. */
export async function artifactFaults(
  chance: Chance,
): Promise<{ readonly code: number; readonly faults: readonly string[] }> {
  const github = await githubRest();
  try {
    const head = { sha, ref: "fix", repo: "ann/fork" };
    github.pulls.push({ number: 7, state: "open", head, base: { repo: "octo/repo" } });
    github.artifacts.push({
      id: 1,
      name: "gopls-leak-gate-report",
      run: 5,
      headSha: sha,
      expired: false,
      zip: hostileZip(chance),
    });
    const { code, said } = await post(github.url, chance.in(0.3) ? "issue" : "pull-request");
    const posts = [...github.comments, ...github.issues].flatMap((one) =>
      "title" in one ? [one.title, one.body] : [one.body],
    );
    return {
      code,
      faults: [
        ...github.violations,
        ...said.flatMap((text) => wordFaults("what the runner is told", text)),
        ...posts.flatMap((text) => wordFaults("what is posted", text ?? "")),
        ...posts.filter((text) => (text ?? "").length > MOST_CHARACTERS).map(() => "what is posted is too long"),
        ...(code === 0 || posts.length === 0 ? [] : [`exit ${code}, and something is posted`]),
        ...said.filter((text) => /this program failed/.test(text)),
      ],
    };
  } finally {
    await github.close();
  }
}

async function post(baseUrl: string, to: string): Promise<{ readonly code: number; readonly said: readonly string[] }> {
  const said: string[] = [];
  const octokit = getOctokit("token", { baseUrl });
  retryRequests(octokit, async () => {});
  const core = {
    notice: (message: string) => void said.push(message),
    setOutput: (name: string, value: string | number) => void said.push(`${name}=${value}`),
    summary: { addRaw: (text: string) => ({ write: async () => said.push(text) }) },
  };
  const run = { id: 9, attempt: 1, sha, url: "https://github.com/octo/repo/actions/runs/9" };
  const messenger = { core, octokit, repository: { owner: "octo", repo: "repo" }, event: ended, run };
  try {
    await postReports(makeMessage({ "github-token": "token", comment: "always", to }), messenger);
    return { code: 0, said };
  } catch (error) {
    const failure = asFailure(error);
    return { code: failure.exitCode, said: [...said, `${failure.message}\n${failure.hint}`] };
  }
}

/** The end of a run that measured pull request 7, from a fork. */
const ended = githubEvent({
  workflow_run: {
    ...{ id: 5, run_attempt: 2, event: "pull_request", head_sha: sha, head_branch: "fix" },
    head_repository: { full_name: "ann/fork", owner: { login: "ann" } },
  },
});

/** The zip of such a report, mostly as a whole and alone. */
export function hostileZip(chance: Chance): Buffer {
  const entry = { name: "report.json", data: hostileReport(chance) };
  const zip = makeZip(chance.in(0.8) ? [entry] : oddEntries(entry, chance));
  return chance.in(0.2) ? mutatedBytes(zip, chance) : zip;
}

/** The bytes of a report.json, mostly of one that is JSON still. */
export function hostileReport(chance: Chance): Buffer {
  const sample = chance.pick(samples);
  const way = chance.below(20);
  if (way === 0) return Buffer.from(sample);
  if (way < 14) return Buffer.from(toJson(mutatedValue(JSON.parse(sample), chance, WAYS[way % WAYS.length])));
  return way < 17 ? Buffer.from(mutatedText(sample, chance)) : mutatedBytes(Buffer.from(sample), chance);
}

/** Other words fit the schema more often than other types do. */
const WAYS = [["retext"], ["retext", "double"], undefined] as const;

function oddEntries(entry: ZipEntry, chance: Chance): readonly ZipEntry[] {
  return chance.pick<readonly ZipEntry[]>([
    [],
    [entry, entry],
    [{ ...entry, name: hostileText(chance).slice(0, 1_000) }],
    [{ ...entry, name: `../${entry.name}` }],
    [{ ...entry, mode: chance.pick([0o120_777, 0o040_755, 0o010_644, 0]) }],
    [{ ...entry, told: chance.pick([0, 1, 2 ** 31, 2 ** 32 - 1]) }],
    [{ ...entry, data: Buffer.alloc(20_000_000, chance.pick([" ", "[", "0"])) }],
    Array.from({ length: 3_000 }, (_, i) => ({ name: `${i}`, data: "" })),
  ]);
}
