import { expect, test } from "vitest";
import { goAdvice, neededGo } from "../../../src/gopls/go/go-advice.ts";

test.each([
  [
    "go: module app listed in go.work file requires go >= 1.23, but go.work lists go 1.20; to update it:\n\tgo work use",
    "go work use",
    undefined,
  ],
  [
    "err: exit status 1: stderr: go: updates to go.mod needed; to update it:\n\tgo mod tidy\n",
    "go mod tidy",
    undefined,
  ],
  ["a.go:3:8: no required module provides package x.y/z; to add it:\n\tgo get x.y/z", "go get x.y/z", undefined],
  [
    "go: missing go.sum entry for go.mod file; to add it:\n\tgo mod download example.com/a",
    "go mod download example.com/a",
    undefined,
  ],
  [
    "go: inconsistent vendoring in /w:\n\tTo sync the vendor directory, run:\n\t\tgo mod vendor",
    "go mod vendor",
    undefined,
  ],
  ["go: go.mod requires go >= 1.99 (running go 1.26.8; GOTOOLCHAIN=local)", undefined, "1.99"],
  ["go: example.com/x@v1.0.0 requires go >= 1.24.1 (running go 1.22.1; GOTOOLCHAIN=local)", undefined, "1.24.1"],
  ["go: errors parsing go.mod:\n/w/go.mod:1: unknown directive: modul", undefined, undefined],
])("%s", (words, advice, needed) => {
  expect([goAdvice(words), neededGo(words)]).toEqual([advice, needed]);
});
