/** Serves one folder on 127.0.0.1, as strictly as the strictest host we know: everything from this origin, nothing inline. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const policy = [
  `default-src 'self'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `frame-src 'self'`,
  `object-src 'none'`,
  `base-uri 'none'`,
  `form-action 'self'`,
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The file that a request means, or why there is none. */
function find(folder, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return { status: 400 };
  }
  const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  if (path.includes('\0') || !file.startsWith(folder + sep)) return { status: 403 };
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) return { status: 308, location: `${path}/` };
  return found?.isFile() ? { status: 200, file, size: found.size } : { status: 404 };
}

function answer(folder, request, response) {
  const say = (status, more = {}) =>
    response.writeHead(status, { ...headers, 'Content-Type': types['.txt'], ...more }).end(`${status}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, { Allow: 'GET, HEAD' });
  const { status, file, size, location } = find(folder, request.url ?? '/');
  if (status === 308) return say(status, { Location: location });
  if (status !== 200) return say(status);
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': size });
  if (request.method === 'HEAD') return response.end();
  pipeline(createReadStream(file), response, () => {});
}

/**
 * Listens and resolves to `{ url, port, stop }`. Rejects with the server's own error, `EADDRINUSE` when the port is taken.
 * Port 0 takes any free one.
 */
export function serve(folder, port) {
  const top = resolve(folder);
  const server = createServer((request, response) => answer(top, request, response));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const stop = () =>
        new Promise((stopped) => {
          server.close(() => stopped());
          server.closeAllConnections();
        });
      const { port: got } = server.address();
      done({ url: `http://127.0.0.1:${got}/`, port: got, stop });
    });
  });
}
