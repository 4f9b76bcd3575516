import { documentOf, member } from "../read/params-of.ts";
import type { TracedMessage } from "../read/traced-message.ts";

export interface OfGopls {
  readonly messages: readonly TracedMessage[];
  /** What the servers and the languages that the others are of call themselves. */
  readonly others: readonly string[];
}

/**
 * The messages between the editor and gopls, of a log that does not say which server each is of. Not among them are the handshakes of
 * servers that call themselves otherwise, what is about documents before gopls was started and another was, what is about documents of other
 * languages, and each change of a document that stands there twice in a row, as it was sent to another server too.
 */
export function ofGopls(messages: readonly TracedMessage[]): OfGopls {
  const handshakes = handshakesOfOthers(messages);
  const early = beforeGopls(messages, handshakes);
  const languages = new Map<string, string>();
  const changes = new Map<string, string>();
  const others = new Set<string>();
  const isOther = (message: TracedMessage, index: number): boolean => {
    const server = handshakes.get(index);
    if (server !== undefined) return Boolean(others.add(server));
    const document = message.from === "editor" && message.kind !== "response" ? documentOf(message.params) : undefined;
    if (document === undefined) return false;
    const { uri, languageId, version } = document;
    if (languageId !== undefined) languages.set(uri, languageId);
    const language = languages.get(uri) || extensionOf(uri) || "go";
    if (!GO_NAME.test(uri) && !GO_LANGUAGE.test(language)) return Boolean(others.add(language));
    if (early !== undefined && index < early.until) return Boolean(others.add(early.server));
    const change = message.method === "textDocument/didChange" ? `${version} ${JSON.stringify(message.params)}` : "";
    const isTwice = version !== undefined && change !== "" && changes.get(uri) === change;
    changes.set(uri, change);
    return isTwice;
  };
  const kept = messages.filter((message, index) => !isOther(message, index));
  return { messages: kept, others: [...others].filter((name) => /^[\w .+-]{1,40}$/.test(name)) };
}

/** By index, the requests to initialize another server and their answers, with its name. Requests of one number are answered in their order. */
function handshakesOfOthers(messages: readonly TracedMessage[]): ReadonlyMap<number, string> {
  const waiting: { index: number; id: string | undefined }[] = [];
  const named = messages.flatMap((message, index) => {
    const { from, kind, id, result } = message;
    if (isStart(message)) waiting.push({ index, id });
    if (from !== "server" || kind !== "response" || result === undefined) return [];
    const place = waiting.findIndex((asked) => asked.id === id);
    const [asked] = place < 0 ? [] : waiting.splice(place, 1);
    const name = member(member(result, "serverInfo"), "name");
    return asked === undefined
      ? []
      : [{ asked: asked.index, answered: index, name: typeof name === "string" ? name : "" }];
  });
  const isOfGopls = ({ name }: (typeof named)[number]) => /gopls/i.test(name);
  const hasGopls = named.some(isOfGopls);
  const others = named.filter((one) => !isOfGopls(one) && (hasGopls || one.name !== ""));
  return new Map(others.flatMap(({ asked, answered, name }) => [[asked, name] as const, [answered, name] as const]));
}

/** Of a log that begins with the start of another server: up to which message gopls was not started yet. */
function beforeGopls(
  messages: readonly TracedMessage[],
  handshakes: ReadonlyMap<number, string>,
): { readonly until: number; readonly server: string } | undefined {
  const starts = [...messages.keys()].filter((index) => isStart(messages[index]));
  const [first = 0] = starts;
  const server = handshakes.get(first);
  const until = starts.find((index) => !handshakes.has(index));
  // What is about documents before any start is of a gopls that the log does not show the start of.
  const isCut = messages.slice(0, first).some(({ from, params }) => from === "editor" && documentOf(params));
  return server === undefined || until === undefined || isCut ? undefined : { until, server };
}

function isStart(message: TracedMessage | undefined): boolean {
  return message?.from === "editor" && message.kind === "request" && message.method === "initialize";
}

const GO_NAME = /\.(?:go|mod|sum|work|s|tmpl|gotmpl|gohtml)$/i;
/** As editors call the languages of gopls: go, gomod, go.mod, gotmpl, go-mode … */
const GO_LANGUAGE = /^go(?:$|[^a-z]|mod|sum|work|tmpl|html|text)|tmpl/i;

/** A file without one may be anything. */
function extensionOf(uri: string): string {
  return /[^/]\.([A-Za-z0-9]{1,12})$/.exec(uri)?.[1] ?? "";
}
