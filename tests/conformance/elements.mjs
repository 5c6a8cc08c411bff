// What @ory/elements-react does with the same errors, nodes and forms. Its functions for that are not exported: its
// file is run with one line more, which hands them over. Components need a page, and are left out.
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";

const names = [
  "computeDefaultValues", "flowHasErrors", "getNodeId", "isNodeVisible", "isSingleSignOnNode", "makeUiNodeComparator",
  "onSubmitLogin", "onSubmitRecovery", "onSubmitRegistration", "onSubmitSettings", "onSubmitVerification",
  "removeEmptyStrings", "visibleAuthMethodGroups",
];

const file = createRequire(import.meta.url).resolve("@ory/elements-react");
const elements = new Module(file);
elements.filename = file;
elements.paths = Module._nodeModulePaths(file);
elements._compile(`${readFileSync(file)}\nexports.inner = { ${names.join(", ")} };`, file);
const { inner } = elements.exports;

const base = "https://ory.example.com";
const here = "https://app.example.com/flow?flow=flow-0";

// The configuration as its provider completes it.
const configured = () => {
  const { Configuration, FrontendApi } = elements.require("@ory/client-fetch");
  const headers = { Accept: "application/json" };
  const frontend = new FrontendApi(new Configuration({ basePath: base, headers }));
  return { sdk: { url: base, frontend, options: {} }, project: { recovery_ui_url: "/ui/recovery" } };
};

const submits = {
  login: inner.onSubmitLogin,
  recovery: inner.onSubmitRecovery,
  registration: inner.onSubmitRegistration,
  settings: inner.onSubmitSettings,
  verification: inner.onSubmitVerification,
};

const submit = async (kind, { status, body, text, type }) => {
  const sent = text ?? JSON.stringify(body);
  const headers = { "content-type": type ?? "application/json" };
  globalThis.fetch = async () => new Response(sent, { status, headers });
  globalThis.window = { location: { href: here } };
  let found = "nothing";
  const to = (url) => {
    const own = url === `${base}/self-service/${kind}/browser`;
    found = own ? "restart" : `redirect ${url}`;
  };
  try {
    await submits[kind]({ flow: { id: "flow-0" } }, configured(), {
      body: { method: kind === "recovery" || kind === "verification" ? "code" : "password" },
      onRedirect: to,
      setFlowContainer: ({ flow }) => (found = `show ${flow.id}`),
    });
  } catch {
    found = "error";
  }
  const { href } = globalThis.window.location;
  delete globalThis.window;
  return href === here ? found : `use ${new URL(href).searchParams.get("flow")}`;
};

// A field of a form is known by its name, all else by its ID.
const ids = (nodes) => nodes.map(({ attributes: { name, id } }) => name ?? id).join(" ") || "none";

export const tellElements = async (read, tell) => {
  console.error = () => {};
  for (const kind of Object.keys(submits)) {
    for (const error of read("errors")) {
      tell(`submit ${kind}`, error.name, await submit(kind, error));
    }
  }
  for (const { name, node } of read("nodes")) tell("node", name, inner.getNodeId(node) ?? "none");
  for (const { name, ui, active } of read("forms")) {
    const order = [...ui.nodes].sort(inner.makeUiNodeComparator());
    tell("order", name, ids(order));
    tell("visible", name, ids(ui.nodes.filter(inner.isNodeVisible)));
    tell("sso", name, ids(ui.nodes.filter(inner.isSingleSignOnNode)));
    tell("methods", name, inner.visibleAuthMethodGroups(ui.nodes).sort().join(" ") || "none");
    tell("errors", name, String(inner.flowHasErrors(ui)));
    const values = inner.removeEmptyStrings(inner.computeDefaultValues({ ui: structuredClone(ui), active }));
    tell("values", name, JSON.stringify(sorted(values)));
  }
};

const sorted = (value) => {
  if (Array.isArray(value) || value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
};
