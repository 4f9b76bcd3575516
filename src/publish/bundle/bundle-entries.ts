import { gzipSync } from "node:zlib";
import type { RunHeader } from "../../model/recording.ts";
import type { Report } from "../../model/report.ts";
import type { Workload } from "../../model/workload.ts";
import type { Attached } from "../../report/bundle/attached-table.ts";
import { issueText } from "../../report/bundle/issue-text.ts";
import { prunedHeader } from "../../report/bundle/pruned-header.ts";
import { reportedPhases } from "../../report/bundle/reported-findings.ts";
import { renderHtml } from "../../report/html/render-html.ts";
import { renderJson } from "../../report/json/render-json.ts";
import { reportFiles } from "../../report/json/report-files.ts";
import { renderMarkdown } from "../../report/markdown/render-markdown.ts";
import { shownJson } from "../../text/shown.ts";
import { showWorkload } from "../../workload/text/show-workload.ts";
import type { ZipEntry } from "./zip-of.ts";

/** What a bundle is made of. Profiles are not zipped. */
export interface BundleParts {
  readonly header: RunHeader;
  readonly report: Report;
  readonly growth: Uint8Array | undefined;
  readonly profiles: readonly BundledProfiles[];
  readonly isRedacted: boolean;
}

/** The heap profiles of a phase in which something was found. */
interface BundledProfiles {
  readonly arm: string;
  readonly workload: string;
  readonly first: Uint8Array;
  readonly last: Uint8Array;
  readonly iterations: number;
}

/** A file of a bundle, and what it is. */
export interface BundleEntry extends ZipEntry, Attached {}

/** The files of a bundle, the text of an issue first. */
export function bundleEntries(parts: BundleParts): readonly BundleEntry[] {
  const { header, report, isRedacted } = parts;
  const workloads = shownWorkloads(parts);
  const files = [
    ...evidence(parts),
    text(reportFiles.markdown, "the report, to be read", renderMarkdown(report)),
    text(reportFiles.html, "the report as a page: memory over time, and where it grew", renderHtml(report)),
    text(reportFiles.json, "the report, for programs", renderJson(report)),
    ...workloads.map(({ file, workload }) =>
      text(
        file,
        `what was done: the workload ${workload.name}`,
        workloadText(workload, isRedacted),
        `gopls-leak-gate --workload ./${file}`,
      ),
    ),
    ...report.findings.flatMap(({ minimal, fingerprint }) =>
      minimal?.found
        ? text(
            minimal.found.file,
            `the shortest workload that shows ${fingerprint}`,
            minimal.found.yaml,
            `gopls-leak-gate --workload ./${minimal.found.file}`,
          )
        : [],
    ),
    text(
      "plan.json",
      "what was to be measured, with what, on what machine",
      `${shownJson(JSON.stringify(prunedHeader(header, new Set(workloads.map(({ workload }) => workload.name))), null, 2))}\n`,
    ),
  ];
  const attached = files.map(({ name, about, open }) => ({ name, about, ...(open === undefined ? {} : { open }) }));
  const workloadFiles = new Map(workloads.map(({ file, workload }) => [workload.name, `./${file}`]));
  const issue = issueText(report, { plan: header.plan, attached, workloadFiles, isRedacted });
  return [text("issue.md", "the text of an issue for gopls' maintainers", issue), ...files];
}

function text(name: string, about: string, content: string, open?: string): BundleEntry {
  return { name, about, content: Buffer.from(content), ...(open === undefined ? {} : { open }) };
}

/** The profiles, which `go tool pprof` opens. */
function evidence({ growth, profiles, header }: BundleParts): readonly BundleEntry[] {
  const name = freshNames();
  const hasArms = header.plan.arms.length > 1;
  const grown = growth
    ? [
        profile(
          reportFiles.growth,
          "what grew in all workloads together; runtime/trace is the measurement's own",
          growth,
        ),
      ]
    : [];
  return [
    ...grown,
    ...profiles.flatMap(({ arm, workload, first, last, iterations }) => {
      const stem = name(hasArms ? `${arm}-${workload}` : workload);
      const [before, after] = [`profiles/${stem}-first.pb.gz`, `profiles/${stem}-last.pb.gz`];
      const compare = `go tool pprof -http=: -base ${before} ${after}`;
      return [
        profile(before, `the heap at the start of ${workload}: what is live`, first),
        profile(after, `the heap after ${iterations} iterations of ${workload}`, last, compare),
      ];
    }),
  ];
}

function profile(name: string, about: string, raw: Uint8Array, open = `go tool pprof -http=: ${name}`): BundleEntry {
  return { name, about, open, content: gzipSync(raw, { level: 9 }) };
}

/** The workloads in which something was found, or else all of them, and the names of their files. */
function shownWorkloads({
  header,
  report,
}: BundleParts): readonly { readonly file: string; readonly workload: Workload }[] {
  const phases = reportedPhases(report);
  const found = header.plan.workloads.filter(({ name }) => phases.some(({ workload }) => workload === name));
  const shown = found.length > 0 ? found : header.plan.workloads;
  const name = freshNames();
  return shown.map((workload) => ({
    workload,
    file: shown.length === 1 ? "workload.yaml" : `workload-${name(workload.name).toLowerCase()}.yaml`,
  }));
}

function workloadText(workload: Workload, isRedacted: boolean): string {
  const comment = isRedacted
    ? "# Without names of the code: files are roles, and what was typed is of the fixed texts. So it runs on any module, and does the\n# same kinds of steps.\n"
    : "";
  return comment + showWorkload(workload);
}

/** Names of files out of any names, each once. */
function freshNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const plain = name.replace(/[^A-Za-z0-9-]+/g, "-").slice(0, 60);
    let fresh = plain;
    for (let i = 2; taken.has(fresh.toLowerCase()); i++) fresh = `${plain}-${i}`;
    taken.add(fresh.toLowerCase());
    return fresh;
  };
}
