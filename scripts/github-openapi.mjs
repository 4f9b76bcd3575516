// node scripts/github-openapi.mjs
//
// Cuts what the double of GitHub's REST API needs out of GitHub's own description of that API, and writes it to
// test/doubles/github-openapi.json: the endpoints below with all that they refer to, without examples and prose. The whole
// description is 13 MB in a package of 394 MB, hence no dependency: the package is fetched to a temporary folder and gone
// afterwards. To add an endpoint or take a newer description, change it here and run this again.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = { package: "@octokit/openapi", version: "23.0.2", file: "generated/api.github.com.json" };

/** @type {Record<string, readonly string[]>} */
const endpoints = {
  "/user": ["get"],
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}": ["patch", "delete"],
  "/repos/{owner}/{repo}/commits/{commit_sha}/pulls": ["get"],
  "/repos/{owner}/{repo}/pulls": ["get"],
  "/repos/{owner}/{repo}/issues": ["get", "post"],
  "/repos/{owner}/{repo}/issues/{issue_number}": ["patch"],
  "/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": ["get"],
  "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": ["get"],
};

/** What validates nothing. */
const prose = [
  "description",
  "example",
  "examples",
  "externalDocs",
  "summary",
  "tags",
  "title",
  "x-github",
  "x-octokit",
];

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "test", "doubles", "github-openapi.json");
const { description, license, notice } = fetchDescription();
const paths = cutPaths(description);
const provenance = { ...source, license, notice, command: "node scripts/github-openapi.mjs" };
const cut = { "x-provenance": provenance, paths, components: componentsFor(paths, description.components) };
writeFileSync(target, JSON.stringify(cut, null, 2));
execFileSync(process.execPath, [join(root, "node_modules/@biomejs/biome/bin/biome"), "format", "--write", target], {
  cwd: root,
  stdio: "inherit",
});

function fetchDescription() {
  const folder = mkdtempSync(join(tmpdir(), "github-openapi-"));
  try {
    const pack = ["pack", `${source.package}@${source.version}`, "--pack-destination", folder, "--json"];
    const [{ filename }] = JSON.parse(execFileSync("npm", pack, { encoding: "utf8" }));
    const members = [source.file, "package.json", "LICENSE"].map((path) => `package/${path}`);
    execFileSync("tar", ["-xzf", join(folder, filename), "-C", folder, ...members]);
    const [description = "", manifest = "", notice] = members.map((path) => readFileSync(join(folder, path), "utf8"));
    return { description: JSON.parse(description), license: JSON.parse(manifest).license, notice };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The endpoints, each with its parameters, its body and its answers.
 *
 * @param {{ paths: Record<string, Record<string, object>> }} description
 */
function cutPaths({ paths }) {
  const cutPath = ([path, methods]) => [
    path,
    Object.fromEntries(methods.map((method) => [method, operation(path, method)])),
  ];
  const operation = (path, method) => {
    const found = paths[path]?.[method];
    if (!found) {
      throw new Error(
        `${source.package} ${source.version} has no ${method.toUpperCase()} ${path}: it was renamed or is gone. ` +
          "Look it up there and change `endpoints`.",
      );
    }
    const { operationId, parameters, requestBody, responses } = found;
    return withoutProse({ operationId, parameters, requestBody, responses });
  };
  return Object.fromEntries(Object.entries(endpoints).map(cutPath));
}

/**
 * All components that a value refers to, and those that they refer to.
 *
 * @param {unknown} value
 * @param {Record<string, Record<string, unknown>>} all
 */
function componentsFor(value, all) {
  /** @type {Record<string, Record<string, unknown>>} */
  const found = {};
  const visit = (value) => {
    if (typeof value !== "object" || value === null) return;
    const [, kind, name] = /^#\/components\/(\w+)\/(.+)$/.exec(value.$ref ?? "") ?? [];
    if (kind && !found[kind]?.[name]) {
      found[kind] = { ...found[kind], [name]: withoutProse(all[kind][name]) };
      visit(found[kind][name]);
    }
    Object.values(value).forEach(visit);
  };
  visit(value);
  return found;
}

/**
 * Without prose; keys below `properties` are names of fields, so they stay whatever they are called.
 *
 * @param {unknown} value
 * @param {boolean} [names]
 */
function withoutProse(value, names = false) {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, item]) => names || (!prose.includes(key) && item !== undefined));
  const copy = Object.fromEntries(kept.map(([key, item]) => [key, withoutProse(item, !names && key === "properties")]));
  return names ? copy : withNull(copy);
}

/**
 * OpenAPI 3.0 lets `nullable` stand beside alternatives and listed values; JSON Schema needs null among them, and allows
 * the word only beside a type.
 *
 * @param {Record<string, unknown>} schema
 */
function withNull({ nullable, ...schema }) {
  if (nullable === undefined) return schema;
  if (nullable === true) {
    for (const key of ["oneOf", "anyOf"]) if (schema[key]) schema[key] = [...schema[key], { type: "null" }];
    if (schema.enum && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
  }
  return schema.type === undefined ? schema : { ...schema, nullable };
}
