import { expect, test } from "vitest";
import { loadWorkspace } from "../../../src/measure/session/load-workspace.ts";
import { fakeGopls } from "../../support/fake-gopls.ts";
import { driveWorkspace, goText, scanWithoutGo } from "../drive/drive-workspace.ts";

test("a gopls that makes no view of each module is not pointed at a folder of modules", async () => {
  const workspace = driveWorkspace({
    "bar/go.mod": "module bar\n",
    "bar/b.go": goText("b", 1),
    "foo/go.mod": "module foo\n",
    "foo/f.go": goText("f", 1),
  });
  const scan = await scanWithoutGo(workspace);
  const gopls = { ...fakeGopls("well-behaved"), version: "v0.14.2" };
  // It is refused before anything is asked of it.
  const loading = { scan, gopls, workspace, worked: [], allowErrors: false } as unknown as Parameters<
    typeof loadWorkspace
  >[0];
  await expect(loadWorkspace(loading)).rejects.toMatchObject({
    code: "workspace-apart",
    message: expect.stringMatching(/gopls v0\.14\.2 loads one module at a time\. A go\.mod is in \S+bar, \S+foo$/),
  });
});
