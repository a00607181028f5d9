/** What a request came back with. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

/** A program or browser that speaks to the API, keeping its cookies. */
export type Client = {
  readonly call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  /** Fetches a file; its content is what came, whether or not it is JSON. */
  readonly download: (
    path: string,
    asked?: Pick<RequestInit, 'method' | 'body'> & { readonly headers?: Record<string, string> },
  ) => Promise<{ readonly headers: Headers; readonly content: Blob }>;
};

export function makeClient(url: string): Client {
  let cookie = '';
  return {
    call: async (method, path, body, headers = {}) => {
      const response = await fetch(url + path, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(cookie && { cookie }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const set = response.headers.getSetCookie();
      if (set.length > 0) cookie = set.map((one) => one.split(';')[0]).join('; ');
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
    },
    download: async (path, asked = {}) => {
      const response = await fetch(url + path, { ...asked, headers: { cookie, ...asked.headers } });
      return { headers: response.headers, content: await response.blob() };
    },
  };
}

/** The stable code of a problem, or what came instead of one. */
export function codeOf(answer: Answer): unknown {
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json');
  return isProblem ? (answer.body as { code: string }).code : `no problem but ${answer.status}`;
}
