//! The program that signs in by a code for the phone.

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use tests::documented::valid;
use tests::program::lines;
use tests::server::{Reply, Server};

use crate::run::{Outcome, run};
use crate::signer::Signer;

/// In the year 2100.
const LATER: i64 = 4_102_444_800;

/// Answers the first request for a token with `pending`, and others with `last`, which gets the ID token.
fn ory(signer: &Signer, last: impl Fn(&str) -> (u16, Value)) -> Result<Server> {
    let claims = json!({"iss": "https://issuer.test", "aud": ["tv"], "sub": "ann", "iat": 1, "exp": LATER});
    let (keys, (status, last)) = (signer.keys(), last(&signer.id_token(&claims)));
    let begun = json!({
        "device_code": "SECRET-device", "user_code": "ABCD-EFGH", "expires_in": 90, "interval": 1,
        "verification_uri": "https://ory.test/device",
    });
    let begun = valid("deviceAuthorization", begun)?.to_string();
    let polls = AtomicUsize::new(0);
    Server::replying(move |request| match request.path() {
        "/.well-known/jwks.json" => Reply::json(200, &*keys),
        "/oauth2/device/auth" => Reply::json(200, &*begun),
        "/oauth2/token" if polls.fetch_add(1, Ordering::SeqCst) == 0 => {
            Reply::json(400, r#"{"error": "authorization_pending"}"#)
        }
        "/oauth2/token" => Reply::json(status, last.to_string()),
        _ => Reply::json(404, "{}"),
    })
}

fn login(ory: &Server) -> Result<Outcome> {
    let env = [("OAUTH_CLIENT_ID", "tv"), ("TOKEN_ISSUER", "https://issuer.test")];
    let outcome = run("device_login", ory, &[], &env)?;
    ensure!(!format!("{outcome:?}").contains("SECRET"), "{outcome:?}");
    assert_eq!(
        outcome.lines[..3],
        [
            "Please go to https://ory.test/device",
            "and type ABCD-EFGH",
            "within 2 minutes."
        ]
    );
    Ok(outcome)
}

fn tokens(id_token: &str) -> (u16, Value) {
    let tokens = json!({
        "access_token": "SECRET-at", "token_type": "bearer", "expires_in": 60, "id_token": id_token,
    });
    (200, tokens)
}

#[test]
fn a_user_says_yes_on_the_phone() -> Result<()> {
    let signer = Signer::new();
    let server = ory(&signer, tokens)?;
    let outcome = login(&server)?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(outcome.lines[3], "You are ann.");
    ensure!(outcome.lines[4].contains("offline_access"), "{outcome:?}");
    let [begin, poll, token, keys] = &lines(&server)[..] else {
        anyhow::bail!("{server:?}")
    };
    assert_eq!(begin, "POST /oauth2/device/auth");
    assert_eq!((&**poll, poll), ("POST /oauth2/token", token));
    assert_eq!(keys, "GET /.well-known/jwks.json");
    let requests = server.requests();
    let sent = requests[0].text();
    ensure!(sent.contains("client_id=tv") && sent.contains("offline_access"), "{sent}");
    let sent = requests[1].text();
    ensure!(
        sent.contains("device_code=SECRET-device") && sent.contains("client_id=tv"),
        "{sent}"
    );
    ensure!(
        requests.iter().all(|it| it.header("authorization").is_none()),
        "{requests:?}"
    );
    Ok(())
}

#[test]
fn a_user_says_no_and_others_say_nothing_good() -> Result<()> {
    let (signer, stranger) = (Signer::new(), Signer::new());
    let refused = |code: &str| {
        let code = code.to_owned();
        move |_: &str| (400, json!({ "error": code }))
    };
    let outcome = login(&ory(&signer, refused("access_denied"))?)?;
    ensure!(
        !outcome.success && outcome.errors.contains("You have said no."),
        "{outcome:?}"
    );
    let outcome = login(&ory(&signer, refused("expired_token"))?)?;
    ensure!(!outcome.success && outcome.errors.contains("took too long"), "{outcome:?}");
    let outcome = login(&ory(&signer, refused("invalid_client"))?)?;
    ensure!(!outcome.success && outcome.errors.contains("Call"), "{outcome:?}");
    // Signed by somebody else.
    let claims = json!({"iss": "https://issuer.test", "aud": ["tv"], "sub": "eve", "iat": 1, "exp": LATER});
    let forged = stranger.id_token(&claims);
    let outcome = login(&ory(&signer, |_| tokens(&forged))?)?;
    ensure!(!outcome.success && outcome.lines.len() == 3, "{outcome:?}");
    Ok(())
}
