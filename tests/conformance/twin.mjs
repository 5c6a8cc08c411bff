// Makes the calls of a plan with Ory's own client, and tells which operations that knows and which calls
// it does not send. What comes back does not matter.
import { readFileSync } from "node:fs";
import ory from "@ory/client-fetch";

const [url, file] = process.argv.slice(2);
const plan = JSON.parse(readFileSync(file));
const configuration = new ory.Configuration({
  basePath: url,
  username: "user",
  password: "secret",
  // It is asked for the token of a scheme by the scheme's name.
  accessToken: (scheme) => plan.tokens[scheme],
});

// The class of each operation: a method that ends in `Raw` is behind the one that users call.
const classes = new Map();
for (const [name, api] of Object.entries(ory)) {
  if (!name.endsWith("Api")) continue;
  for (const method of Object.getOwnPropertyNames(api.prototype)) {
    if (method.endsWith("Raw")) classes.set(method.slice(0, -"Raw".length), new api(configuration));
  }
}

const capital = (name) => name[0].toUpperCase() + name.slice(1);
const camel = (name) => {
  const [first, ...others] = name.split(/[^A-Za-z0-9]+/);
  return first[0].toLowerCase() + first.slice(1) + others.map(capital).join("");
};

// Returns the arguments by its names for them.
function argumentsOf({ operation, parameters, body }) {
  const named = Object.entries(parameters).map(([name, value]) => [camel(name), value]);
  const given = Object.fromEntries(named);
  if (body) {
    // A body that is no component is named after the operation, or is no object and has no model.
    const model = body.model ?? `${operation}Request`;
    // Its models have other names for keys than JSON has: this is how they are read.
    const read = ory[`${capital(model)}FromJSON`];
    // A body that came after its release is one that it cannot send.
    if (read) given[model] = body.list ? body.value.map(read) : read(body.value);
    else if (!body.model) given.body = body.value;
  }
  return given;
}

// What it throws before it sends anything, by call.
const unsent = {};
for (const call of plan.calls) {
  const { operation, mark } = call;
  const api = classes.get(operation);
  if (!api) continue;
  let sent = false;
  // The server tells the calls apart by this.
  const marked = ({ init }) => {
    sent = true;
    return { headers: { ...init.headers, "x-call": mark } };
  };
  try {
    // A method without parameters has no place for them either.
    const takes = api[`${operation}Raw`].length > 1;
    await (takes ? api[operation](argumentsOf(call), marked) : api[operation](marked));
  } catch (error) {
    if (!sent) unsent[mark] = `${error.name}: ${error.message}`;
    else if (!(error instanceof ory.ResponseError) && !(error instanceof TypeError)) {
      console.error(`${mark}: ${error.stack}`);
    }
  }
}
console.log(JSON.stringify({ known: [...classes.keys()], unsent }));
