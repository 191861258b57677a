import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import vm from 'node:vm';
import { onTestFinished } from 'vitest';

export interface RemoteFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}
export interface Deployment {
  deploymentId: string;
  deploymentConfig: { versionNumber?: number; description?: string };
}
export interface Refusal {
  readonly code: number;
  readonly message: string;
  /** Only of calls such as `PUT /v1/projects/…/content`; of all where it is left out. */
  readonly of?: RegExp;
}

/** What calls carry; each carries some of it. */
interface Sent extends Deployment {
  readonly files: RemoteFile[];
  readonly description: string;
  readonly versionNumber: number;
  readonly name: string;
  readonly title: string;
  readonly parentId?: string;
}

/** A script id of the right length; the fake knows this script. */
export const SCRIPT_ID = `1${'a'.repeat(56)}`;
export const NEW_SCRIPT_ID = `1${'n'.repeat(56)}`;

/** What Google puts into a new script. */
const EMPTY: readonly RemoteFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
];

/**
 * The parts of Google's interface for scripts that clasp 3.4.1 calls, on the loopback address. Refusals as Google words
 * them. Source: https://developers.google.com/apps-script/api/reference/rest
 */
export async function fakeGoogle() {
  const state = {
    files: EMPTY,
    versions: [] as { versionNumber: number; description: string; files: readonly RemoteFile[] }[],
    deployments: [{ deploymentId: 'AKfyHEAD', deploymentConfig: {} }] as Deployment[],
    /** Spreadsheets and scripts that were made, by their titles. */
    created: [] as string[],
    trashed: [] as string[],
    /** The spreadsheet of the script; a script alone has none. */
    sheet: 'SHEET' as string | undefined,
    /** What the service answers instead. */
    refuses: [] as readonly Refusal[],
    /** Breaks off in the middle of its answers. */
    breaksOff: false,
    /** How often all files have been replaced. */
    pushes: 0,
    /** What happens once, right after the files have been read or replaced. */
    meanwhile: {} as { GET?: () => void; PUT?: () => void },
  };

  const routes: readonly (readonly [
    string,
    RegExp,
    (match: string[], body: Sent, query: URLSearchParams) => object,
  ])[] = [
    [
      'GET',
      /^\/v1\/projects\/([^/]+)\/content$/,
      ([id], _, query) => {
        known(id!);
        const version = state.versions.find(one => String(one.versionNumber) === query.get('versionNumber'));
        return { scriptId: id, files: version?.files ?? state.files };
      },
    ],
    [
      'PUT',
      /^\/v1\/projects\/([^/]+)\/content$/,
      ([id], { files }) => {
        known(id!);
        files.filter(file => file.type === 'SERVER_JS').forEach(checkSyntax);
        state.files = files;
        state.pushes++;
        return { scriptId: id, files };
      },
    ],
    [
      'GET',
      /^\/v1\/projects\/([^/]+)\/versions$/,
      ([id]) => {
        known(id!);
        return { versions: state.versions.map(({ files, ...one }) => one) };
      },
    ],
    [
      'POST',
      /^\/v1\/projects\/([^/]+)\/versions$/,
      (_, { description }) => {
        const versionNumber = state.versions.length + 1;
        state.versions.push({ versionNumber, description, files: state.files });
        return { versionNumber, description };
      },
    ],
    ['GET', /^\/v1\/projects\/([^/]+)\/deployments$/, () => ({ deployments: state.deployments })],
    [
      'POST',
      /^\/v1\/projects\/([^/]+)\/deployments$/,
      (_, { versionNumber, description }) => {
        const deploymentConfig = { versionNumber, description };
        const made = { deploymentId: `AKfy${state.deployments.length}`, deploymentConfig };
        state.deployments.push(made);
        return made;
      },
    ],
    [
      'PUT',
      /^\/v1\/projects\/[^/]+\/deployments\/([^/]+)$/,
      ([id], { deploymentConfig }) => {
        const found = state.deployments.find(one => one.deploymentId === id);
        if (!found) throw refusal(404, 'Requested entity was not found.');
        return Object.assign(found, { deploymentConfig });
      },
    ],
    [
      'POST',
      /^\/drive\/v3\/files$/,
      (_, { name }) => {
        state.created.push(name);
        return { id: 'SHEET', name };
      },
    ],
    ['GET', /^\/drive\/v3\/files\/SHEET$/, () => ({ name: 'Thi đua 2026' })],
    [
      'PATCH',
      /^\/drive\/v3\/files\/([^/]+)$/,
      ([id]) => {
        state.trashed.push(id!);
        return { id };
      },
    ],
    [
      'POST',
      /^\/v1\/projects$/,
      (_, { title, parentId }) => {
        if (parentId === undefined) state.created.push(title);
        state.sheet = parentId;
        return { scriptId: NEW_SCRIPT_ID, title, parentId };
      },
    ],
    [
      'GET',
      /^\/v1\/projects\/([^/]+)$/,
      ([id]) => {
        known(id!);
        return { scriptId: id, title: 'Mã', parentId: state.sheet };
      },
    ],
    ['POST', /^\/token$/, () => ({ access_token: 'y', token_type: 'Bearer', expires_in: 3599 })],
    ['GET', /^\/oauth2\/v2\/userinfo$/, () => ({ email: 'quantri@vidu.vn', id: '1' })],
  ];

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
    const body = await textOf(request);
    const answer = () => {
      const call = `${request.method} ${pathname}`;
      const refused = state.refuses.find(one => one.of?.test(call) ?? true);
      if (refused) throw refused;
      for (const [method, path, reply] of routes) {
        const match = method === request.method ? path.exec(pathname) : null;
        if (match)
          return reply(
            match.slice(1),
            /json/.test(request.headers['content-type'] ?? '') ? JSON.parse(body) : {},
            searchParams,
          );
      }
      throw refusal(404, `the fake has no ${request.method} ${pathname}`);
    };
    let [code, reply]: [number, object] = [200, {}];
    try {
      reply = answer();
    } catch (error) {
      const { code: refused = 500, message } = error as Refusal;
      [code, reply] = [refused, { error: { code: refused, message, errors: [{ message }] } }];
    }
    const html = code === 413;
    const text = html
      ? '<html><title>Error 413 (Request Entity Too Large)!!1</title></html>'
      : JSON.stringify(reply);
    response.writeHead(code, {
      'content-type': html ? 'text/html' : 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    if (state.breaksOff) response.write(text.slice(0, text.length / 2), () => response.destroy());
    else response.end(text);
    if (!pathname.endsWith('/content')) return;
    const method = request.method as 'GET' | 'PUT';
    const then = state.meanwhile[method];
    delete state.meanwhile[method];
    then?.();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  onTestFinished(stop);
  return { state, stop, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const refusal = (code: number, message: string): Refusal => ({ code, message });

function known(id: string): void {
  if (id !== SCRIPT_ID && id !== NEW_SCRIPT_ID) throw refusal(404, 'Requested entity was not found.');
}

function checkSyntax({ name, source }: RemoteFile): void {
  try {
    new vm.Script(source);
  } catch (error) {
    throw refusal(400, `Syntax error: ${String(error)} line: 1 file: ${name}`);
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
