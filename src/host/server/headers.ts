/** What every answer tells the browser; nothing is loaded or framed unless the answer says more. */
export const always = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** For what bears its content's hash in its address. */
export const lasting = { 'cache-control': 'max-age=31536000, immutable' };

/** For the page of the window: Univer makes styles and pictures as it goes. */
export function windowPolicy(origin: string, frames: string) {
  return policy({
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': `'self' ${origin.replace('http', 'ws')}`,
    'frame-src': frames,
    'frame-ancestors': "'none'",
  });
}

/** For a page of the script, which has everything in it and is shown in the window only. */
export function framePolicy(window: string) {
  return policy({
    'script-src': "'unsafe-inline'",
    'style-src': "'unsafe-inline'",
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'frame-ancestors': window,
  });
}

function policy(directives: Readonly<Record<string, string>>) {
  const all = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", ...directives };
  const text = Object.entries(all).map(([name, value]) => `${name} ${value}`);
  return { 'content-security-policy': text.join('; ') };
}
