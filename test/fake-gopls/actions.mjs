const start = { line: 0, character: 0 };
const COMMAND = "gopls.apply_fix";

/** An edit that puts a line before the first of a document. */
export function editOf(uri) {
  return { changes: { [uri]: [{ range: { start, end: start }, newText: "// an action was here\n" }] } };
}

/** Code actions of a kind or below it, one for each way that a server has to say what one does. */
export function actionsOf({ textDocument: { uri }, context: { only } }) {
  const created = { kind: "create", uri: `${uri}.new.go` };
  const actions = [
    { title: "as an edit", kind: "refactor.extract.fake", edit: editOf(uri) },
    { title: "to be resolved", kind: "refactor.inline.fake", data: { uri } },
    { title: "as a command", kind: "refactor.rewrite.fake", command: { command: COMMAND, arguments: [uri] } },
    { title: "runs", kind: "source.run.fake", command: { command: "gopls.run_tests", arguments: [] } },
    { title: "runs when resolved", kind: "source.resolved.fake", data: { uri, command: "gopls.generate" } },
    { title: "runs once it is resolved", kind: "source.late.fake", data: { uri, late: "gopls.run_tests" } },
    { title: "makes a file", kind: "refactor.move.fake", edit: { documentChanges: [created] } },
    { title: "not here", kind: "refactor.disabled.fake", disabled: { reason: "no" }, edit: editOf(uri) },
    { title: "says nothing", kind: "refactor.empty.fake" },
  ];
  const command = { title: "a command without a kind", command: COMMAND, arguments: [uri] };
  const isAsked = ({ kind }) => !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  return [command, ...actions.filter(isAsked)];
}

export const commands = [COMMAND];
