// What @ory/nextjs does with the same flows, sessions and requests. Next.js itself is not installed: the few names of it that
// are asked for are here. What is for its router of pages is hooks of React, and left out.
import Module, { createRequire } from "node:module";

const base = "https://my-project.ory.example";
Object.assign(process.env, { ORY_SDK_URL: base, ORY_PROJECT_API_TOKEN: "token", NODE_ENV: "test" });

let asked = new Headers();
const next = {
  "next/headers": { headers: async () => asked },
  "next/navigation": {
    RedirectType: { replace: "replace" },
    redirect: (url) => {
      throw new Redirected(url);
    },
  },
  "next/server": {
    NextResponse: class extends Response {
      static next() {
        return undefined;
      }
    },
  },
};

class Redirected extends Error {
  constructor(url) {
    super(url);
    this.url = url;
  }
}

const load = Module._load;
Module._load = (name, ...rest) => next[name] ?? load(name, ...rest);
const require = createRequire(import.meta.url);
const { getLoginFlow, getServerSession } = require("@ory/nextjs/app");
const { createOryMiddleware } = require("@ory/nextjs/middleware");

// Answers the next requests so, and returns what they were.
const answering = (status, headers, body) => {
  const sent = [];
  globalThis.fetch = async (url, init) => {
    sent.push({ url: String(url), ...init });
    return new Response(body, { status, headers });
  };
  return sent;
};

const flow = async ({ status, body, text, type }) => {
  asked = new Headers({ host: "app.example.com", "x-forwarded-proto": "https" });
  answering(status, { "content-type": type ?? "application/json" }, text ?? JSON.stringify(body));
  try {
    const found = await getLoginFlow({ project: { login_ui_url: "/login" } }, Promise.resolve({ flow: "flow-0" }));
    return found ? `show ${found.id}` : "nothing";
  } catch (error) {
    if (!(error instanceof Redirected)) return "error";
    const url = new URL(error.url, "https://app.example.com");
    const own = url.origin === "https://app.example.com";
    if (own && url.pathname === "/self-service/login/browser") return "restart";
    if (own && url.pathname === "/login") return `use ${url.searchParams.get("flow")}`;
    return `redirect ${error.url}`;
  }
};

const session = async ({ cookie, status, body }) => {
  asked = new Headers(cookie ? { cookie } : {});
  const sent = answering(status, { "content-type": "application/json" }, JSON.stringify(body));
  const found = await getServerSession();
  const cookies = sent.map((it) => new Headers(it.headers).get("cookie") ?? "none");
  return [found ? `session ${found.id}` : "nobody", cookies.join(" | ") || "not asked"];
};

const visit = async ({ request, answer }) => {
  const { method, url, headers, body } = request;
  const sent = answering(answer.status, answer.headers, answer.body);
  const came = {
    method,
    headers: new Headers(headers),
    nextUrl: Object.assign(new URL(url), { clone: () => new URL(url) }),
    arrayBuffer: async () => new TextEncoder().encode(body ?? "").buffer,
  };
  const proxy = createOryMiddleware({ project: { login_ui_url: "/login" } });
  // The application answers with status 200, and Next.js makes 500 of an error.
  const given = await proxy(came).catch(() => new Response(null, { status: 500 }));
  return { sent, given: given ?? new Response() };
};

// What each library adds by itself, on the way out.
const shown = (headers) => {
  const pairs = [...new Headers(headers)].filter(([name]) => name !== "host" && name !== "accept-encoding");
  return pairs.map(([name, value]) => `${name}: ${value}`).sort().join("; ");
};

// A cookie with its attributes in order.
const cookie = (text) => {
  const [pair, ...rest] = text.split("; ");
  return [pair, ...rest.sort()].join("; ");
};

export const tellNext = async (read, tell) => {
  console.error = () => {};
  console.warn = () => {};
  for (const error of read("errors")) tell("get", error.name, await flow(error));
  for (const one of read("sessions")) {
    const [who, cookies] = await session(one);
    tell("session", one.name, who);
    tell("session cookie", one.name, cookies);
  }
  for (const one of read("visits")) {
    const { sent, given } = await visit(one);
    tell("forward", one.name, sent.map(({ method, url }) => `${method} ${url}`).join(" ") || "the app");
    tell("headers", one.name, sent.map(({ headers }) => shown(headers)).join() || "none");
    tell("status", one.name, String(given.status));
    tell("set-cookie", one.name, given.headers.getSetCookie().map(cookie).join(" | ") || "none");
    tell("location", one.name, given.headers.get("location") ?? "none");
    tell("body", one.name, (await given.text()) || "none");
  }
};
