import { isLater, type Marker, readMarker, writeMarker } from "./marker.ts";

/** A comment or an issue. */
export interface Entry {
  /** Grows from one to the next. */
  readonly id: number;
  readonly login: string | undefined;
  readonly body: string;
  readonly url: string;
}

/** A place on GitHub where we and others write. */
export interface EntryStore {
  /** Those of a login, from all pages, and maybe of others too. */
  readonly list: (login: string) => Promise<readonly Entry[]>;
  readonly create: (body: string) => Promise<Entry>;
  readonly update: (id: number, body: string) => Promise<Entry>;
  /** One that is gone already is no error. */
  readonly remove: (id: number) => Promise<void>;
}

export interface Posting {
  readonly marker: Marker;
  readonly markdown: string;
  /** False: only an entry that is there already is brought up to date. */
  readonly create: boolean;
}

export interface Posted {
  /** "superseded": what is there is of a later run, and stays. */
  readonly posted: "created" | "updated" | "closed" | "superseded" | "none";
  readonly url: string | undefined;
}

/**
 * Keeps one entry of a key: makes it, or brings it up to date; it holds the current report and no earlier one. Ours is what
 * starts with the marker of this key *and* was written by our login. Whoever finds several — two runs raced, an answer was
 * lost and the request made again, a token writes as another login than it was looked for — lets the oldest stay with the
 * report of the latest run and removes the rest, so that all who race end with the same. After a create the list is
 * read again for that.
 */
export async function keepOne(store: EntryStore, login: string, posting: Posting): Promise<Posted> {
  const { marker, markdown, create } = posting;
  const [oldest, ...rest] = await ours(store, login, marker.key);
  if (oldest) return settle(store, [oldest, ...rest], posting);
  if (!create) return { posted: "none", url: undefined };
  const made = await store.create(`${writeMarker(marker)}\n${markdown}`);
  const others = (await ours(store, made.login ?? login, marker.key)).filter(({ id }) => id !== made.id);
  const [first = made, ...more] = [...others, made].sort((a, b) => a.id - b.id);
  const settled = await settle(store, [first, ...more], posting);
  const isNew = others.every(({ body }) => body === made.body);
  return isNew ? { ...settled, posted: "created" } : settled;
}

/** The entries that are ours, oldest first. */
async function ours(store: EntryStore, login: string, key: string): Promise<Entry[]> {
  const all = await store.list(login);
  const entries = all.filter((entry) => entry.login === login && readMarker(entry.body, key) !== undefined);
  return entries.sort((a, b) => a.id - b.id);
}

/** Leaves one of several, oldest first. */
async function settle(
  store: EntryStore,
  entries: readonly [Entry, ...Entry[]],
  { marker, markdown }: Posting,
): Promise<Posted> {
  const runOf = ({ body }: Entry) => readMarker(body, marker.key)?.run;
  const latest = entries.reduce((a, b) => (isLater(runOf(b), runOf(a)) ? b : a));
  const superseded = isLater(runOf(latest), marker.run);
  const body = superseded ? latest.body : `${writeMarker(marker)}\n${markdown}`;
  const [oldest, ...rest] = entries;
  const kept = oldest.body === body ? oldest : await store.update(oldest.id, body);
  for (const { id } of rest) await store.remove(id);
  return { posted: superseded ? "superseded" : "updated", url: kept.url };
}
