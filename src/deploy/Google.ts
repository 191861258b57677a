import { type Credentials, GoogleAuth, type JWTInput } from 'google-auth-library';
import type { Login } from './Login.ts';
import { Refusal, refusalIn } from './meanings.ts';

const SCRIPTS = 'https://script.googleapis.com/v1/projects';
const FILES = 'https://www.googleapis.com/drive/v3/files';
const PERSON = 'https://www.googleapis.com/oauth2/v2/userinfo';
const SHEET = 'application/vnd.google-apps.spreadsheet';
/** So many milliseconds a call may take before the network counts as gone. */
const PATIENCE = 60_000;
/** No script has this id, yet Google answers whether the account may ask for scripts at all (?). */
const NOBODYS = `1${'x'.repeat(56)}`;

/** A script project; one that is bound to no spreadsheet has no parent. */
interface Project {
  readonly scriptId: string;
  readonly title?: string;
  readonly parentId?: string;
}

/** What clasp has no command for, or no command that leaves nothing behind when it fails. */
export class Google {
  constructor(private readonly login: Login) {}

  /** The e-mail of the account; undefined where it may not be known. */
  async account(): Promise<string | undefined> {
    return (await this.call<{ email?: string }>('GET', PERSON).catch(unlessKept))?.email;
  }

  project(scriptId: string): Promise<Project> {
    return this.call('GET', `${SCRIPTS}/${scriptId}`);
  }

  /** The name of a file in Drive; undefined where it may not be known. */
  async nameOf(id: string): Promise<string | undefined> {
    const url = `${FILES}/${id}?fields=name&supportsAllDrives=true`;
    return (await this.call<{ name?: string }>('GET', url).catch(unlessKept))?.name;
  }

  /** Throws what keeps this account from making a script, before anything is made for it. */
  async mayMakeScripts(): Promise<void> {
    await this.project(NOBODYS).catch(unless('wrongId', 'noPermission', 'unexpected'));
  }

  async createSheet(name: string): Promise<string> {
    const { id } = await this.call<{ id?: string }>('POST', `${FILES}?fields=id`, { name, mimeType: SHEET });
    return whole(id, 'files.create');
  }

  async createScript(title: string, parentId: string | undefined): Promise<string> {
    const { scriptId } = await this.call<Partial<Project>>('POST', SCRIPTS, { title, parentId });
    return whole(scriptId, 'projects.create');
  }

  async moveToTrash(id: string): Promise<void> {
    await this.call('PATCH', `${FILES}/${id}`, { trashed: true });
  }

  private async call<Answer>(method: 'GET' | 'POST' | 'PATCH', url: string, data?: object): Promise<Answer> {
    const { saved } = this.login;
    try {
      const client = new GoogleAuth().fromJSON(saved as JWTInput);
      client.setCredentials(saved as Credentials);
      const answer = await client.request<Answer>({ method, url, timeout: PATIENCE, ...(data && { data }) });
      return answer.data;
    } catch (error) {
      const { message, code } = error as Error & { code?: unknown };
      throw refusalIn(typeof code === 'string' ? `${message} ${code}` : message);
    }
  }
}

/** Takes refusals of these kinds for no answer. */
function unless(...kinds: readonly Refusal['kind'][]): (error: unknown) => undefined {
  return error => {
    if (!(error instanceof Refusal && kinds.includes(error.kind))) throw error;
  };
}

/** What is merely nice to know may be kept from us. */
const unlessKept = unless(
  'missingScopes',
  'driveOff',
  'domainPolicy',
  'wrongId',
  'noPermission',
  'unexpected',
);

function whole(id: string | undefined, call: string): string {
  if (id) return id;
  throw new Refusal('unexpected', `${call}: {}`);
}
