import { execa } from "execa";

/** Makes `promtool` be there: as it is on PATH, or from Debian's package prometheus where this is Debian and we may. Throws an Error that says how. */
export async function installPromtool(): Promise<string> {
  if (await isThere()) return "promtool";
  if (process.getuid?.() === 0) {
    const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, timeout: 8 * 60_000, reject: false } as const;
    await execa("apt-get", ["update"], options);
    await execa("apt-get", ["install", "-y", "--no-install-recommends", "prometheus"], options);
    if (await isThere()) return "promtool";
  }
  throw new Error("This test needs promtool on PATH; on Debian and Ubuntu: apt-get install prometheus");
}

async function isThere(): Promise<boolean> {
  const { failed } = await execa("promtool", ["--version"], { reject: false });
  return !failed;
}
