/** A folder as people have it in front of their editor, made of real modules. */
export interface Checkout {
  readonly name: string;
  /** What is special about it, for the table. */
  readonly kind: string;
  /** Released modules, each with the folder that it is copied into. */
  readonly modules: readonly { readonly module: string; readonly version: string; readonly into: string }[];
  /** Arguments of go commands that are run in the folder then. */
  readonly go?: readonly (readonly string[])[];
  /** Files that are deleted before those commands. */
  readonly without?: RegExp;
  /** Files that are deleted after them. */
  readonly lost?: RegExp;
  /** Settings of the editor, as `--settings` takes them. */
  readonly settings?: object;
  /** Files that are written before those commands, by their path. */
  readonly files?: Readonly<Record<string, string>>;
}

const one = (module: string, version: string, into = ".") => [{ module, version, into }];

/** Different kinds of modules. Their go lines are at most 1.24, as the Go is that builds the gopls which is measured on them. */
export const checkouts: readonly Checkout[] = [
  { name: "uuid", kind: "small: one package", modules: one("github.com/google/uuid", "v1.6.0") },
  { name: "lo", kind: "type parameters everywhere", modules: one("github.com/samber/lo", "v1.47.0") },
  { name: "sqlite3", kind: "cgo, 9 MB of C", modules: one("github.com/mattn/go-sqlite3", "v1.14.24") },
  {
    name: "protobuf",
    kind: "large, with generated code beside",
    modules: one("google.golang.org/protobuf", "v1.34.2"),
  },
  {
    name: "genproto-rpc",
    kind: "only generated code",
    modules: one("google.golang.org/genproto/googleapis/rpc", "v0.0.0-20240903143218-8af14fe29dc1"),
  },
  {
    name: "work",
    kind: "go.work of three modules",
    modules: [
      ...one("golang.org/x/mod", "v0.20.0", "mod"),
      ...one("golang.org/x/sync", "v0.8.0", "sync"),
      ...one("github.com/gorilla/mux", "v1.8.1", "mux"),
    ],
    go: [["work", "init", "./mod", "./sync", "./mux"]],
  },
  {
    name: "no-work",
    kind: "folder of two modules without a go.work",
    modules: [...one("golang.org/x/mod", "v0.20.0", "mod"), ...one("github.com/gorilla/mux", "v1.8.1", "mux")],
  },
  {
    name: "cobra-vendored",
    kind: "vendor folder",
    modules: one("github.com/spf13/cobra", "v1.8.1"),
    go: [["mod", "vendor"]],
  },
  {
    name: "subfolder",
    kind: "module in a subfolder of something else",
    modules: one("github.com/gorilla/mux", "v1.8.1", "services/router"),
    files: { "README.md": "A repository of many languages.\n", "web/package.json": '{ "name": "web" }\n' },
  },
  {
    name: "indexeddb",
    kind: "only for GOOS=js, GOARCH=wasm",
    modules: one("github.com/hack-pad/go-indexeddb", "v0.3.2"),
  },
  {
    name: "indexeddb-js",
    kind: "the same, with that in the settings",
    modules: one("github.com/hack-pad/go-indexeddb", "v0.3.2"),
    settings: { gopls: { "build.env": { GOOS: "js", GOARCH: "wasm" } } },
  },
  {
    name: "tests-only",
    kind: "nothing but tests",
    modules: one("golang.org/x/sync", "v0.8.0"),
    // Those of the package errgroup_test, which need the released module and nothing beside them.
    without: /^(?!errgroup\/.*_test\.go$)/,
    go: [
      ["mod", "init", "example.com/only-tests"],
      ["get", "golang.org/x/sync@v0.8.0"],
    ],
  },
  {
    name: "no-go-sum",
    kind: "missing go.sum entries",
    modules: one("github.com/spf13/cobra", "v1.8.1"),
    lost: /^go\.sum$/,
  },
  {
    name: "private",
    kind: "a dependency that can't be had",
    modules: one("github.com/google/uuid", "v1.6.0"),
    files: { "team.go": 'package uuid\n\nimport _ "git.example.com/team/secret"\n' },
    go: [["mod", "edit", "-require=git.example.com/team/secret@v1.2.3"]],
  },
];
