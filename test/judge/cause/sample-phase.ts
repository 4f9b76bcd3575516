import type { PhaseEvidence } from "../../../src/judge/cause/find-causes.ts";
import type { Confirmation, Metric, Series, Unit } from "../../../src/model/growth.ts";
import type { Budget } from "../../../src/model/plan.ts";
import { noWork } from "../../../src/model/work.ts";
import { type MadeSite, madeProfile } from "../../support/make-profile.ts";

export const gopls = (name: string) => `golang.org/x/tools/gopls/internal/${name}`;
export const tools = (name: string) => `golang.org/x/tools/internal/${name}`;

const run = tools("jsonrpc2.(*conn).run");
const exporter = [gopls("debug.makeGlobalExporter.func1"), tools("event/core.deliver"), tools("event/core.ExportPair")];
const start = [tools("event.Start"), run];
const reply = [
  tools("jsonrpc2.recordStatus"),
  tools("jsonrpc2.(*conn).replier.func1.1"),
  tools("jsonrpc2.(*conn).replier.func1"),
  gopls("protocol.CancelHandler.func1.1"),
  tools("jsonrpc2.CancelHandler.func1.1"),
  tools("jsonrpc2.AsyncHandler.func1.1"),
];
export const handler = [
  gopls("server.(*server).Hover"),
  gopls("protocol.ServerDispatchCall"),
  gopls("lsprpc.handshaker.func1"),
  tools("jsonrpc2.AsyncHandler.func1.2"),
];

export const parse = [gopls("cache/parsego.Parse"), gopls("cache.(*parseCache).startParse.func1")];
export const labels = [tools("event/export.Labels.func1"), ...exporter, ...start];
export const span = [tools("event/export.Spans.func1"), ...labels];
export const status = [tools("event/export.Spans.func1"), ...exporter, tools("event.Label"), ...reply];
export const cancel = [
  "context.WithCancel",
  tools("jsonrpc2.CancelHandler.func1"),
  gopls("protocol.CancelHandler.func1"),
  run,
];
export const children = [
  "context.(*cancelCtx).propagateCancel",
  "context.withCancel",
  "context.WithCancelCause",
  gopls("cache.(*Snapshot).getPackageHandles"),
  ...handler,
];
export const addLine = ["go/token.(*File).AddLine", "go/scanner.(*Scanner).next", "go/parser.ParseFile", ...parse];
export const addFile = ["go/token.(*FileSet).AddFile", "go/parser.ParseFile", ...parse];
/** A telemetry counter that one of the server's methods makes and counts up. */
export const counter = (method: string) => [
  "golang.org/x/telemetry/internal/counter.New",
  "golang.org/x/telemetry/counter.New",
  "golang.org/x/telemetry/counter.Inc",
  gopls(`server.(*server).${method}`),
];
/** A leak of a request that has nothing to do with the known ones, although it passes through the same transport. */
export const hover = [gopls("golang.Hover.func1"), gopls("golang.Hover"), ...handler];

export const site = (stack: readonly string[], objects: number, bytesEach: number): MadeSite => ({
  stack,
  objects,
  bytesEach,
});

const UNITS: Partial<Record<Metric, Unit>> = {
  "size-class": "objects",
  goroutines: "goroutines",
  "leaked-goroutines": "goroutines",
  counter: "entries",
};

export function series(
  metric: Metric,
  key: string,
  value: number,
  { spread = 0.1, ...more }: Partial<Series> & { readonly spread?: number } = {},
): Series {
  const [low, high] = [value * (1 - spread), value * (1 + spread)];
  const estimate = (confidence: number) => ({ value, low, high, confidence });
  return {
    arm: "candidate",
    workload: "everyday",
    metric,
    key,
    unit: UNITS[metric] ?? "bytes",
    decides: true,
    budgets: 1,
    points: [],
    perIteration: estimate(0.95),
    strict: estimate(0.99),
    firstHalf: estimate(0.9),
    secondHalf: estimate(0.9),
    pValue: 0,
    cuts: 0,
    autocorrelation: 0,
    verdict: "leak",
    ...more,
  };
}

export function confirmation(answer: Confirmation["answer"], ablation: string, perTurn = 11): Confirmation {
  return { answer, ablation, perTurn: { value: perTurn, low: perTurn, high: perTurn, confidence: 0.95 }, turns: 80 };
}

/** 100 iterations of 11 requests and 2 edits, with a gopls that has no known leak: these sites have grown, and those are gone. */
export function phase(
  grown: readonly MadeSite[],
  {
    iterations = 100,
    gone = [],
    ...more
  }: Partial<PhaseEvidence> & { iterations?: number; gone?: readonly MadeSite[] } = {},
): PhaseEvidence {
  const steady = [
    site(["go/ast.NewIdent", "go/parser.ParseFile", ...parse], 5000, 48),
    site(["runtime.malg"], 20, 416),
  ];
  return {
    arm: "candidate",
    workload: "everyday",
    goplsVersion: "v0.16.2",
    sentPerIteration: { ...noWork(), requests: 11, edits: 2, opens: 1 },
    lines: 1986,
    stretches: [
      { from: 0, to: iterations, first: madeProfile([...steady, ...gone]), last: madeProfile([...steady, ...grown]) },
    ],
    ...more,
  };
}

export const budget: Budget = { bytesPerIteration: 2048, footprint: 0.03, failOn: ["leak"], tolerations: [] };
export const today = "2026-11-24";
