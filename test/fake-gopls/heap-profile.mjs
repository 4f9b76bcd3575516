import { Function as GoFunction, Label, Line, Location, Profile, Sample, StringTable, ValueType } from "pprof-format";

const RATE_BYTES = 4096;

/** A heap profile (not zipped) as Go writes it: what was there at the start, and what leaked since, each with its stack. */
export function heapProfile({ leaked, bytesEach }) {
  const stringTable = new StringTable();
  const text = (string) => stringTable.dedup(string);
  const functions = [];
  const locations = [];
  const at = (name, line) => {
    const id = functions.length + 1;
    functions.push(
      new GoFunction({
        id,
        name: text(name),
        systemName: text(name),
        filename: text("/src/gopls/server.go"),
        startLine: line - 1,
      }),
    );
    locations.push(new Location({ id, mappingId: 0, address: 4096 + id, line: [new Line({ functionId: id, line })] }));
    return id;
  };
  const site = (stack, objects, bytes) =>
    new Sample({
      locationId: stack.map(([name, line]) => at(name, line)),
      value: [objects, objects * bytes, objects, objects * bytes],
      label: [new Label({ key: text("bytes"), num: bytes })],
    });
  const type = (name, unit) => new ValueType({ type: text(name), unit: text(unit) });
  const sample = [
    site(
      [
        ["golang.org/x/tools/gopls/internal/cache.(*parseCache).startParse", 120],
        ["golang.org/x/tools/gopls/internal/cache.(*Snapshot).ParseGo", 80],
      ],
      1000,
      4096,
    ),
    site([["golang.org/x/tools/gopls/internal/cache.init", 32]], 1, 100_000_000),
  ];
  if (leaked > 0)
    sample.push(
      site(
        [
          ["golang.org/x/tools/gopls/internal/server.keepForFake", 12],
          ["golang.org/x/tools/gopls/internal/protocol.serverDispatch", 500],
        ],
        leaked,
        bytesEach,
      ),
    );
  return new Profile({
    sampleType: [
      type("alloc_objects", "count"),
      type("alloc_space", "bytes"),
      type("inuse_objects", "count"),
      type("inuse_space", "bytes"),
    ],
    sample,
    location: locations,
    function: functions,
    stringTable,
    periodType: type("space", "bytes"),
    period: RATE_BYTES,
    timeNanos: 0,
  }).encode();
}
