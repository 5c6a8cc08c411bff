//! The SDK itself: calls of its OAuth2 operations, byte for byte.

use anyhow::{Context as _, Result};
use ory_sdk::api::oauth2::GetOAuth2ConsentRequestError;
use ory_sdk::models::{AcceptOAuth2LoginRequest, JsonPatch, JsonPatchOp, OAuth2Client};
use ory_sdk::{Error, Json, Nullable, Ory};
use tests::server::{Reply, Request, Server};

const KEY: Option<&str> = Some("Bearer the-key");
const JSON: Option<&str> = Some("application/json");
const FORM: Option<&str> = Some("application/x-www-form-urlencoded");

fn client(server: &Server) -> Result<Ory> {
    let builder = Ory::builder().base_url(server.url());
    Ok(builder.ory_access_token("the-key").basic("photos", "s3cret").build()?)
}

/// Returns the only request of a server.
fn only(server: &Server) -> Request {
    let mut requests = server.requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    requests.remove(0)
}

#[tokio::test]
async fn clients_are_listed_page_by_page() -> Result<()> {
    let next = "</admin/clients?page_token=n%2B1>; rel=\"next\"";
    let list = r#"[
        {"client_id": "a", "scope": "openid", "created_at": "2024-05-06T07:08:09.5Z"},
        {"client_id": "b", "audience": null, "updated_at": "0001-01-01T00:00:00Z"}
    ]"#;
    let server = Server::scripted([Reply::json(200, list).header("link", next)])?;
    let ory = client(&server)?;
    let call = ory.oauth2().list_oauth2_clients();
    let page = call.page_size(2).page_token("t=/").client_name("Ä b");
    let page = page.send_with_meta().await?;

    assert_eq!(page.meta.headers["link"], next);
    let [a, b] = &page.value[..] else { anyhow::bail!("{:?}", page.value) };
    assert_eq!(
        (a.client_id.as_deref(), a.scope.as_deref()),
        (Some("a"), Some("openid"))
    );
    let created = a.created_at.context("a time")?;
    assert_eq!(created.to_string(), "2024-05-06T07:08:09.5Z");
    assert!(b.updated_at.context("a time")?.is_zero());
    let sent = only(&server);
    let target = "/admin/clients?page_size=2&page_token=t%3D%2F&client_name=%C3%84%20b";
    assert_eq!((sent.method.as_str(), sent.target.as_str()), ("GET", target));
    assert_eq!((sent.header("authorization"), sent.header("accept")), (KEY, JSON));
    Ok(())
}

#[tokio::test]
async fn a_code_is_exchanged_with_the_secret_of_the_client() -> Result<()> {
    let tokens = r#"{"access_token": "at-1", "expires_in": 3599, "scope": "openid",
        "token_type": "bearer", "refresh_token": "rt-1"}"#;
    let refused = r#"{"error": "invalid_grant", "error_description": "Used before"}"#;
    let server =
        Server::scripted([Reply::json(200, tokens), Reply::json(400, refused)])?;
    let ory = client(&server)?;
    let call = || {
        let call = ory.oauth2().oauth2_token_exchange("authorization_code");
        call.code("c/1+2 3").redirect_uri("https://a.example/cb?x=1&y")
    };
    let tokens = call().await?;
    assert_eq!(tokens.access_token.as_deref(), Some("at-1"));
    assert_eq!((tokens.expires_in, tokens.id_token.as_deref()), (Some(3599), None));
    let told = format!("{tokens:?}");
    assert!(!told.contains("at-1") && !told.contains("rt-1"), "{told}");

    let error = call().await.expect_err("a used code");
    let body = error.body().context("a body")?;
    assert_eq!(
        (error.status(), body.error.as_deref()),
        (Some(400), Some("invalid_grant"))
    );
    for sent in server.requests() {
        assert_eq!(
            (sent.method.as_str(), sent.target.as_str()),
            ("POST", "/oauth2/token")
        );
        // The base64 of `photos:s3cret`.
        assert_eq!(sent.header("authorization"), Some("Basic cGhvdG9zOnMzY3JldA=="));
        assert_eq!(sent.header("content-type"), FORM);
        assert_eq!(
            sent.text(),
            "grant_type=authorization_code&code=c%2F1%2B2+3\
             &redirect_uri=https%3A%2F%2Fa.example%2Fcb%3Fx%3D1%26y"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_token_is_introspected() -> Result<()> {
    let answer = r#"{"active": true, "sub": "u", "exp": 1715000000, "aud": ["x"],
        "ext": {"a": [1]}, "unknown": {}}"#;
    let server = Server::scripted([Reply::json(200, answer)])?;
    let ory = client(&server)?;
    let token = ory.oauth2().introspect_oauth2_token("at&1").scope("a b").await?;
    assert!(token.active);
    assert_eq!((token.sub.as_deref(), token.exp), (Some("u"), Some(1_715_000_000)));
    assert_eq!(token.ext.context("claims")?["a"][0], 1);
    let sent = only(&server);
    assert_eq!(sent.target, "/admin/oauth2/introspect");
    assert_eq!((sent.header("authorization"), sent.header("content-type")), (KEY, FORM));
    assert_eq!(sent.text(), "token=at%261&scope=a+b");
    Ok(())
}

#[tokio::test]
async fn a_consent_request_is_told_from_one_that_was_answered() -> Result<()> {
    let open = r#"{"challenge": "c", "requested_scope": null, "skip": false,
        "client": {"client_id": "a"}, "oidc_context": {"acr_values": null}}"#;
    let server = Server::scripted([
        Reply::json(200, open),
        Reply::json(410, r#"{"redirect_to": "https://x.example/again"}"#),
        Reply::json(404, r#"{"error": "not_found", "status_code": 404}"#),
        Reply::json(200, r#"{"client": {"contacts": "nobody"}}"#),
    ])?;
    let ory = client(&server)?;
    let call = || ory.oauth2().get_oauth2_consent_request("c=1");
    let request = call().await?;
    assert_eq!(request.requested_scope.as_deref(), Some(&[][..]));
    assert_eq!((request.skip, request.subject), (Some(false), None));

    let error = call().await.expect_err("an answered request");
    let Some(GetOAuth2ConsentRequestError::Gone(redirect)) = error.body() else {
        anyhow::bail!("{error:?}")
    };
    assert_eq!(redirect.redirect_to, "https://x.example/again");
    let error = call().await.expect_err("an unknown request");
    let Some(GetOAuth2ConsentRequestError::Default(body)) = error.body() else {
        anyhow::bail!("{error:?}")
    };
    assert_eq!(body.error.as_deref(), Some("not_found"));
    let error = call().await.expect_err("a list that is none");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert!(error.to_string().contains("$.client.contacts"), "{error}");

    let target = "/admin/oauth2/auth/requests/consent?consent_challenge=c%3D1";
    assert!(server.requests().iter().all(|sent| sent.target == target));
    Ok(())
}

#[tokio::test]
async fn the_authorization_endpoint_leads_elsewhere() -> Result<()> {
    let location = "https://login.example/?login_challenge=hush";
    let server = Server::scripted([Reply::status(302).header("location", location)])?;
    // It takes no credential.
    let ory = Ory::builder().base_url(server.url()).build()?;
    let redirect = ory.oauth2().oauth2_authorize().await?;
    assert_eq!((redirect.location.as_str(), redirect.status), (location, 302));
    assert!(!format!("{redirect:?}").contains("hush"), "{redirect:?}");
    let sent = only(&server);
    assert_eq!(
        (sent.target.as_str(), sent.header("authorization")),
        ("/oauth2/auth", None)
    );
    Ok(())
}

#[tokio::test]
async fn a_login_is_accepted() -> Result<()> {
    let answer = r#"{"redirect_to": "https://x.example/on"}"#;
    let server = Server::scripted([Reply::json(200, answer)])?;
    let ory = client(&server)?;
    let body = AcceptOAuth2LoginRequest::new("user \"1\"")
        .amr(["pwd", "otp"])
        .context(serde_json::json!({"b": 1, "a": null}))
        .remember(true)
        .remember_for(0);
    let call = ory.oauth2().accept_oauth2_login_request("ch").body(body);
    assert_eq!(call.await?.redirect_to, "https://x.example/on");
    let sent = only(&server);
    assert_eq!(sent.method, "PUT");
    assert_eq!(
        sent.target,
        "/admin/oauth2/auth/requests/login/accept?login_challenge=ch"
    );
    assert_eq!((sent.header("authorization"), sent.header("content-type")), (KEY, JSON));
    assert_eq!(
        sent.text(),
        r#"{"amr":["pwd","otp"],"context":{"a":null,"b":1},"remember":true,"remember_for":0,"subject":"user \"1\""}"#
    );
    Ok(())
}

#[tokio::test]
async fn a_client_is_patched() -> Result<()> {
    let answer =
        r#"{"client_id": "a/b", "client_name": "New", "client_secret": "hush"}"#;
    let server = Server::scripted([Reply::json(200, answer)])?;
    let ory = client(&server)?;
    let changes = [
        JsonPatch::new(JsonPatchOp::Replace, "/client_name").value("New"),
        JsonPatch::new(JsonPatchOp::Test, "/owner").value(Json::Null),
        JsonPatch::new(JsonPatchOp::Move, "/tos_uri").from("/policy_uri"),
        JsonPatch::new(JsonPatchOp::from("frobnicate"), "/a~1b"),
    ];
    let changed = ory.oauth2().patch_oauth2_client("a/b", changes).await?;
    assert_eq!(changed.client_secret.as_deref(), Some("hush"));
    assert!(!format!("{changed:?}").contains("hush"), "{changed:?}");
    let sent = only(&server);
    assert_eq!(
        (sent.method.as_str(), sent.target.as_str()),
        ("PATCH", "/admin/clients/a%2Fb")
    );
    assert_eq!(sent.header("content-type"), JSON);
    let expected = [
        r#"[{"op":"replace","path":"/client_name","value":"New"},"#,
        r#"{"op":"test","path":"/owner","value":null},"#,
        r#"{"from":"/policy_uri","op":"move","path":"/tos_uri"},"#,
        r#"{"op":"frobnicate","path":"/a~1b"}]"#,
    ];
    assert_eq!(sent.text(), expected.concat());
    Ok(())
}

/// Replacing a client clears what is left out, so a client that was read goes back whole.
#[tokio::test]
async fn a_client_that_was_read_is_written_back() -> Result<()> {
    let stored = concat!(
        r#"{"authorization_code_grant_access_token_lifespan":"1h0m0s","#,
        r#""authorization_code_grant_id_token_lifespan":null,"#,
        r#""client_id":"a","created_at":"2024-05-06T07:08:09Z","#,
        r#""metadata":{"z":[1.50,null]},"redirect_uris":[]}"#
    );
    let server = Server::scripted([Reply::json(200, stored), Reply::json(200, stored)])?;
    let ory = client(&server)?;
    let read: OAuth2Client = ory.oauth2().get_oauth2_client("a").await?;
    assert_eq!(read.authorization_code_grant_id_token_lifespan, Nullable::Null);
    assert!(read.implicit_grant_id_token_lifespan.is_absent());
    let written = ory.oauth2().set_oauth2_client("a", read.clone()).await?;
    assert_eq!(written, read);
    let sent = &server.requests()[1];
    assert_eq!(
        (sent.method.as_str(), sent.target.as_str()),
        ("PUT", "/admin/clients/a")
    );
    assert_eq!(sent.text(), stored.replace("1.50", "1.5"));
    Ok(())
}

#[tokio::test]
async fn a_client_is_deleted_once() -> Result<()> {
    let missing = r#"{"message": "Not here", "error": {"error": "not_found"}}"#;
    let server = Server::scripted([Reply::status(204), Reply::json(404, missing)])?;
    let ory = client(&server)?;
    ory.oauth2().delete_oauth2_client("a").await?;
    let error = ory.oauth2().delete_oauth2_client("a").await.expect_err("gone");
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.body().map(|body| body.message.as_str()), Some("Not here"));
    for sent in server.requests() {
        assert_eq!((sent.method.as_str(), sent.path()), ("DELETE", "/admin/clients/a"));
        assert_eq!((sent.header("content-type"), sent.text()), (None, String::new()));
    }
    Ok(())
}
