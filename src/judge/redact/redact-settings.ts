import { lastPart, tellsOfGopls } from "../../gopls/facts/settings/setting-names.ts";

type Settings = Readonly<Record<string, unknown>>;

/** Of settings of gopls those that are switches and numbers; all that is a text, a list or a map may name something of the user's. */
export function redactSettings(settings: Settings): Record<string, boolean | number> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => {
      const isPlain = typeof value === "boolean" || typeof value === "number";
      return isPlain && tellsOfGopls(lastPart(name)) ? [[lastPart(name), value]] : [];
    }),
  );
}
