// Makes the calls of a plan with Ory's own client. What comes back does not matter.
import { readFileSync } from "node:fs";
import ory from "@ory/client-fetch";

const [url, file] = process.argv.slice(2);
const plan = JSON.parse(readFileSync(file));
const api = new ory.OAuth2Api(
  new ory.Configuration({
    basePath: url,
    username: "user",
    password: "secret",
    // It is asked for the token of a scheme by the scheme's name.
    accessToken: (scheme) => plan.tokens[scheme],
  }),
);
const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
const capital = (name) => name[0].toUpperCase() + name.slice(1);

for (const { operation, parameters, body } of plan.calls) {
  const given = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [camel(name), value]),
  );
  if (body) {
    // Its models have other names for keys than JSON has: this is how they are read.
    const read = ory[`${capital(body.model)}FromJSON`];
    // A body that came after its release is one that it cannot send.
    if (read) given[body.model] = body.list ? body.value.map(read) : read(body.value);
  }
  // The server tells the calls apart by this.
  const mark = ({ init }) => ({ headers: { ...init.headers, "x-operation": operation } });
  try {
    // A method without parameters has no place for them either.
    const takes = api[`${operation}Raw`].length > 1;
    await (takes ? api[operation](given, mark) : api[operation](mark));
  } catch (error) {
    if (!(error instanceof ory.ResponseError) && !(error instanceof TypeError)) {
      console.error(`${operation}: ${error.stack}`);
    }
  }
}
