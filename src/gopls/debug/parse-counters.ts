import { failure } from "../../model/failure.ts";

/** Addresses of the page of gopls' only cache, and of its only session, as its main page links them; undefined: it links none. */
export function counterPages(mainPage: string): { readonly cache: string; readonly session: string } | undefined {
  const cache = /href="(\/cache\/\w+)"/.exec(mainPage)?.[1];
  const session = /href="(\/session\/\w+)"/.exec(mainPage)?.[1];
  return cache !== undefined && session !== undefined ? { cache, session } : undefined;
}

/**
 * What gopls itself counts, by name: entries of its memoize.Store by type and files (`/cache/N`), views and overlays
 * (`/session/N`). These are the numbers of `gopls.workspace_stats` and `gopls.views`, read without sending a request, for a
 * request may itself be what leaks. Strict: a list that is there and can't be read is debug-page-unreadable, never 0.
 */
export function parseCounters(cachePage: string, sessionPage: string): Readonly<Record<string, number>> {
  const files = /\bTotal: <b>(\d+)<\/b>/.exec(cachePage)?.[1];
  return {
    ...entries(cachePage),
    ...(files === undefined ? {} : { files: Number(files) }),
    views: items(section(sessionPage, "Views"), /<li>(?:ID: <b>|\S+ is <a)/g),
    overlays: items(section(sessionPage, "Overlays"), /<li>\s*<a /g),
  };
}

function entries(page: string): Record<string, number> {
  const list = /<h2>memoize\.Store entries<\/h2>\s*<ul>([\s\S]*?)<\/ul>/.exec(page)?.[1];
  if (list === undefined) throw unreadable("/cache/", "it has no list of memoize.Store entries");
  const found = [...list.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = ""]) => {
    const [, type, count] = /^(.+) - (\d+)$/.exec(item.trim()) ?? [];
    if (type === undefined) throw unreadable("/cache/", `"${item}" is not a type with a count`);
    return [unescaped(type), Number(count)] as const;
  });
  return Object.fromEntries(found);
}

function section(page: string, title: string): string {
  const from = page.indexOf(`<h2>${title}</h2>`);
  if (from < 0) throw unreadable("/session/", `it has no list of ${title.toLowerCase()}`);
  const to = page.indexOf("<h2>", from + 4);
  return page.slice(from, to < 0 ? undefined : to);
}

function items(text: string, item: RegExp): number {
  return [...text.matchAll(item)].length;
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}

function unreadable(page: string, reason: string) {
  return failure("debug-page-unreadable", { page, reason });
}
