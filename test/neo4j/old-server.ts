import net from "node:net";

export interface OldServer {
  readonly uri: string;
  readonly close: () => void;
}

/** Says what a Neo4j of that version says before any query: Bolt 4.4, its name when greeted, then yes to all. */
export function startOldServer(agent: string): Promise<OldServer> {
  const answers = [Buffer.from([0, 0, 4, 4]), success({ server: agent, connection_id: "bolt-1" })];
  const server = net.createServer((socket) => {
    let messages = 0;
    socket.on("error", () => socket.destroy());
    socket.on("data", () => socket.write(answers[messages++] ?? success({})));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      resolve({ uri: `bolt://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

/** A Bolt message SUCCESS (0x70) with a map of short texts, in one chunk. */
function success(metadata: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(metadata)
    .flat()
    .flatMap((text) => [0x80 + text.length, ...Buffer.from(text)]);
  const message = [0xb1, 0x70, 0xa0 + Object.keys(metadata).length, ...entries];
  return Buffer.from([0, message.length, ...message, 0, 0]);
}
