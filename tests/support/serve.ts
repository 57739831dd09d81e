import { createReadStream, existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
};

/** A server of a folder, and of pages given as text by their path, on a free port of this machine. */
export interface Site {
  /** Its address, without a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

type Texts = Readonly<Record<string, string>>;

/** Answers from a folder of static files; `pages` come before its files. Every answer has the headers. */
export const answerFrom =
  (folder: string, pages: Texts = {}, headers: Texts = {}): RequestListener =>
  (request, response) => {
    const path = decodeURI((request.url ?? '/').replace(/\?.*/, ''));
    const file = join(folder, path);
    const page = pages[path];
    response.setHeader('content-type', types[extname(path)] ?? 'text/html');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (page !== undefined) response.end(page);
    else if (extname(path) && existsSync(file)) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  };

/** Serves what {@link answerFrom} answers. */
export async function serve(...from: Parameters<typeof answerFrom>): Promise<Site> {
  const server = createServer(answerFrom(...from));
  const port = await listen(server);
  return { address: `http://127.0.0.1:${String(port)}`, close: () => close(server) };
}

/** Makes a server listen on a free port of this machine, and gives the port. */
export async function listen(server: NetServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A port of this machine for a server of another program. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await close(server);
  return port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A page to paste markup into, as an editor would. */
export const pageWith = (body: string, lang = 'en', head = ''): string => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8">
  <title>Page</title>
  <link rel="icon" href="data:,">
  ${head}
  ${body}
</html>`;
