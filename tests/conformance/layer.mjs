// What Ory's own JavaScript does with the same errors, steps and nodes: one line of JSON a case.
import { readFileSync } from "node:fs";
import ory from "@ory/client-fetch";
import { tellElements } from "./elements.mjs";
import { tellNext } from "./nextjs.mjs";

const [folder] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(`${folder}/${name}.json`));
const tell = (part, name, found) => console.log(JSON.stringify({ part, name, found }));

const guards = {
  NeedsPrivilegedSession: ory.isNeedsPrivilegedSessionError,
  FlowExpired: ory.isSelfServiceFlowExpiredError,
  FlowDisabled: ory.isSelfServiceFlowDisabled,
  LocationChange: ory.isBrowserLocationChangeRequired,
  FlowReplaced: ory.isSelfServiceFlowReplaced,
  AlreadyAvailable: ory.isSessionAlreadyAvailable,
  AddressNotVerified: ory.isAddressNotVerified,
  AalFulfilled: ory.isAalAlreadyFulfilled,
  Aal1Required: ory.isSessionAal1Required,
  Aal2Required: ory.isSessionAal2Required,
  NoActiveSession: ory.isNoActiveSession,
  Csrf: ory.isCsrfError,
  ReturnToNotAllowed: ory.isRedirectUrlNotAllowed,
  IdentityMismatch: ory.isSecurityIdentityMismatch,
};

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

for (const { name, status, body, text, type } of read("errors")) {
  const sent = text ?? JSON.stringify(body);
  const headers = { "content-type": type ?? "application/json" };
  const error = new ory.ResponseError(new Response(sent, { status, headers }));
  let found = "nothing";
  const handle = ory.handleFlowError({
    onRestartFlow: (id) => (found = id ? `use ${id}` : "restart"),
    onValidationError: (flow) => (found = `show ${flow.id}`),
    onRedirect: (url) => (found = `redirect ${url}`),
  });
  try {
    await handle(error);
  } catch {
    found = "error";
  }
  tell("error", name, found);
  const said = Object.keys(guards).filter((guard) => guards[guard](parsed(sent)));
  tell("guard", name, said.join(" ") || "none");
}

for (const { name, steps } of read("steps")) {
  // It sorts the list that it is given.
  const picked = ory.pickBestContinueWith([...steps]);
  tell("pick", name, picked ? String(steps.indexOf(picked)) : "none");
  let found = "nothing";
  try {
    ory.handleContinueWith([...steps], { onRedirect: (url) => (found = `redirect ${url}`) });
  } catch {
    found = "error";
  }
  tell("follow", name, found);
}

for (const { name, node } of read("nodes")) {
  tell("label", name, String(ory.getNodeLabel(node)?.id ?? "none"));
  tell("id", name, ory.getNodeId(node) ?? "none");
  tell("type", name, ory.getNodeInputType(node.attributes) || "none");
}

await tellElements(read, tell);
await tellNext(read, tell);
