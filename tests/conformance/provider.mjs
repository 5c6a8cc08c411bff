// A certified OAuth2 server with its routes where Ory has them. The story that it is told is in
// tests/conformance/proof/provider.rs.
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

const server = createServer().listen(0, "127.0.0.1", async () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(url, {
    routes: {
      authorization: "/oauth2/auth",
      jwks: "/.well-known/jwks.json",
      token: "/oauth2/token",
      revocation: "/oauth2/revoke",
      introspection: "/admin/oauth2/introspect",
      device_authorization: "/oauth2/device/auth",
    },
    features: {
      clientCredentials: { enabled: true },
      deviceFlow: { enabled: true },
      devInteractions: { enabled: false },
      introspection: { enabled: true },
      // Access tokens for an API of its own are JWTs.
      resourceIndicators: {
        enabled: true,
        defaultResource: () => undefined,
        useGrantedResource: () => true,
        getResourceServerInfo: (ctx, resource) => ({
          scope: "read write",
          audience: resource,
          accessTokenFormat: "jwt",
          accessTokenTTL: 600,
        }),
      },
      revocation: { enabled: true },
    },
    scopes: ["openid", "offline_access", "read", "write"],
    // The tokens of `brief` are there to expire.
    ttl: { ClientCredentials: (ctx, token, client) => (client.clientId === "brief" ? 1 : 600) },
    issueRefreshToken: async (ctx, client) => client.grantTypeAllowed("refresh_token"),
    rotateRefreshToken: true,
    clients: [
      machine("machine"),
      machine("brief"),
      {
        client_id: "device",
        token_endpoint_auth_method: "none",
        grant_types: ["urn:ietf:params:oauth:grant-type:device_code", "refresh_token"],
        redirect_uris: [],
        response_types: [],
      },
      {
        client_id: "web app",
        client_secret: "s3cret+%",
        grant_types: ["authorization_code", "refresh_token"],
        redirect_uris: ["https://app.example.test/back"],
        response_types: ["code"],
      },
    ],
    interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  });
  provider.use(async (ctx, next) => {
    if (ctx.path.startsWith("/admin/")) {
      // Ory's administration takes a bearer token; this server asks for a client instead.
      const token = await provider.ClientCredentials.find(ctx.get("authorization").replace("Bearer ", ""));
      if (!token?.isValid) {
        ctx.status = 401;
        ctx.body = { error: "request_unauthorized" };
        return;
      }
      ctx.req.headers.authorization = `Basic ${btoa("machine:s3cret")}`;
    }
    if (ctx.path === "/approve") {
      // What the page for users does at its end.
      const code = await provider.DeviceCode.findByUserCode(ctx.query.user_code);
      const grant = new provider.Grant({ accountId: "alice", clientId: code.clientId });
      grant.addOIDCScope("openid offline_access");
      const grantId = await grant.save();
      Object.assign(code, {
        accountId: "alice",
        authTime: Math.floor(Date.now() / 1000),
        grantId,
        scope: "openid offline_access",
      });
      await code.save();
      ctx.status = 204;
      return;
    }
    if (ctx.path.startsWith("/interaction/")) {
      // The pages that ask who the user is, and whether the client may: alice, and yes.
      const { prompt, params } = await provider.interactionDetails(ctx.req, ctx.res);
      const result = prompt.name === "login" ? { login: { accountId: "alice" } } : { consent: {} };
      if (prompt.name === "consent") {
        const grant = new provider.Grant({ accountId: "alice", clientId: params.client_id });
        grant.addOIDCScope(params.scope);
        result.consent.grantId = await grant.save();
      }
      ctx.status = 303;
      ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result));
      return;
    }
    await next();
    if (ctx.path === "/admin/oauth2/introspect" && ctx.body.active) {
      // Ory says beyond RFC 7662 what kind of token it is; only access tokens have a type here.
      ctx.body = { ...ctx.body, token_use: ctx.body.token_type ? "access_token" : "refresh_token" };
    }
  });
  server.on("request", provider.callback());
  console.log(`listening on ${url}`);
});

function machine(client_id) {
  return {
    client_id,
    client_secret: "s3cret",
    grant_types: ["client_credentials"],
    redirect_uris: [],
    response_types: [],
    scope: "read write",
  };
}
