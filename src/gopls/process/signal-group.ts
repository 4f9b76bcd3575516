import { spawnSync } from "node:child_process";

/**
 * Sends a signal to a process that leads a group, and to all that it started. Windows has neither groups nor signals:
 * there the whole tree is ended at once. A group that has ended already is no error. Waits for nothing.
 */
export function signalGroup(pid: number, name: "SIGTERM" | "SIGKILL", platform: string): void {
  if (platform === "win32") {
    spawnSync("taskkill", ["/PID", String(pid), "/T", "/F"], { stdio: "ignore", windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, name);
  } catch {
    // ESRCH: the whole group has ended already.
  }
}
