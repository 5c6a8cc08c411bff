//! The app that people sign in to with OAuth 2.0, as their browsers see it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::{Context as _, Result, ensure};
use aws_lc_rs::digest::{SHA256, digest};
use serde_json::json;
use tests::server::{Reply, Request, Server};

use crate::app::{App, Page};
use crate::run::command;
use crate::signer::{Signer, base64};

const ISSUER: &str = "https://issuer.test";
/// In the year 2100.
const LATER: i64 = 4_102_444_800;

/// An OAuth 2.0 server, and what it remembers.
struct Hydra {
    signer: Signer,
    /// What the last browser brought along.
    challenge: String,
    nonce: String,
    /// The refresh token that is good; each is good once.
    refresh: usize,
    expires_in: u64,
}

type Shared = Arc<Mutex<Hydra>>;

fn lock(shared: &Shared) -> MutexGuard<'_, Hydra> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Hydra {
    fn start() -> Result<(Server, Shared)> {
        let hydra = Self {
            signer: Signer::new(),
            challenge: String::new(),
            nonce: String::new(),
            refresh: 0,
            expires_in: 3600,
        };
        let shared = Arc::new(Mutex::new(hydra));
        let own = Arc::clone(&shared);
        let server = Server::replying(move |request| lock(&own).reply(request))?;
        Ok((server, shared))
    }

    fn reply(&mut self, request: &Request) -> Reply {
        let text = request.text();
        let field = |name: &str| {
            let pairs = text.split('&').filter_map(|it| it.split_once('='));
            pairs.filter(|(key, _)| *key == name).map(|(_, value)| value).next_back()
        };
        // `photos:pass%26word`
        let is_client =
            request.header("authorization") == Some("Basic cGhvdG9zOnBhc3MlMjZ3b3Jk");
        match (request.path(), field("grant_type")) {
            ("/.well-known/jwks.json", _) => Reply::json(200, self.signer.keys()),
            ("/oauth2/token", _) if !is_client => {
                Reply::json(401, r#"{"error": "invalid_client"}"#)
            }
            ("/oauth2/token", Some("authorization_code")) => {
                let verifier = field("code_verifier").unwrap_or_default();
                let fits =
                    base64(digest(&SHA256, verifier.as_bytes())) == self.challenge;
                if fits && field("code") == Some("c-1") {
                    self.tokens()
                } else {
                    refused()
                }
            }
            ("/oauth2/token", Some("refresh_token")) => {
                let good = format!("SECRET-rt-{}", self.refresh);
                if field("refresh_token") == Some(&good) {
                    self.tokens()
                } else {
                    refused()
                }
            }
            _ => Reply::json(404, "{}"),
        }
    }

    fn tokens(&mut self) -> Reply {
        self.refresh += 1;
        let claims = json!({
            "iss": ISSUER, "aud": ["photos"], "sub": "ann", "iat": 1, "exp": LATER, "nonce": self.nonce,
        });
        let tokens = json!({
            "access_token": "SECRET-at", "token_type": "bearer", "expires_in": self.expires_in,
            "refresh_token": format!("SECRET-rt-{}", self.refresh), "id_token": self.signer.id_token(&claims),
        });
        Reply::json(200, tokens.to_string())
    }
}

fn refused() -> Reply {
    Reply::json(400, r#"{"error": "invalid_grant"}"#)
}

fn start(server: &Server) -> Result<App> {
    let mut command = command("code_login", server)?;
    command.env("OAUTH_CLIENT_ID", "photos").env("OAUTH_CLIENT_SECRET", "pass&word");
    command.env("TOKEN_ISSUER", ISSUER);
    App::start(command)
}

/// A browser that is on its way back from the server.
struct Back {
    cookie: String,
    state: String,
}

/// Goes to the login, and has the server remember what came along.
fn begin(app: &App, server: &Server, hydra: &Shared) -> Result<Back> {
    let page = app.get("/login")?;
    let query = page.next()?.strip_prefix(&format!("{}/oauth2/auth?", server.url()));
    let query = query.context("the server")?;
    let value = |name: &str| {
        let mut pairs = query.split('&').filter_map(|it| it.split_once('='));
        pairs
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value.to_owned())
            .context("a value")
    };
    assert_eq!(value("response_type")?, "code");
    assert_eq!(value("code_challenge_method")?, "S256");
    let uri = value("redirect_uri")?.replace("%3A", ":").replace("%2F", "/");
    assert_eq!(uri, format!("{}/callback", app.url()));
    let mut hydra = lock(hydra);
    hydra.challenge = value("code_challenge")?;
    hydra.nonce = value("nonce")?;
    let cookie = page.header("set-cookie").context("a cookie")?;
    for part in ["HttpOnly", "SameSite=Lax"] {
        ensure!(cookie.contains(part), "{cookie}");
    }
    Ok(Back {
        cookie: first(cookie),
        state: value("state")?,
    })
}

fn first(cookie: &str) -> String {
    cookie.split(';').next().unwrap_or_default().to_owned()
}

fn come(app: &App, cookie: &str, query: &str) -> Result<Page> {
    app.get_with(&format!("/callback?{query}"), &[("cookie", cookie)])
}

/// Signs in, and returns the cookie.
fn sign_in(app: &App, server: &Server, hydra: &Shared) -> Result<String> {
    let back = begin(app, server, hydra)?;
    let page = come(app, &back.cookie, &format!("code=c-1&state={}", back.state))?;
    assert_eq!(page.next()?, "/", "{page:?}");
    let cookie = first(page.header("set-cookie").context("a cookie")?);
    ensure!(cookie != back.cookie, "a cookie from before the sign-in stays");
    Ok(cookie)
}

fn home(app: &App, cookie: &str) -> Result<(u16, String)> {
    let page = app.get_with("/", &[("cookie", cookie)])?;
    Ok((page.status, page.body))
}

#[test]
fn somebody_signs_in_and_out() -> Result<()> {
    let (server, hydra) = Hydra::start()?;
    let app = start(&server)?;
    assert_eq!(home(&app, "a=b")?, (200, "Please go to /login.".into()));
    let cookie = sign_in(&app, &server, &hydra)?;
    assert_eq!(home(&app, &cookie)?, (200, "You are ann.".into()));
    // A link of another site ends nothing.
    assert_eq!(come(&app, &cookie, "error=x&state=x")?.status, 403);
    assert_eq!(home(&app, &cookie)?, (200, "You are ann.".into()));
    // The token is good for an hour, so nothing is asked for.
    assert_eq!(lock(&hydra).refresh, 1);

    let logout = format!("{}/logout", app.url());
    let page = Page::post(&logout, &[("cookie", &cookie)], "")?;
    let to = page.next()?;
    let start = format!("{}/oauth2/sessions/logout?id_token_hint=ey", server.url());
    ensure!(to.starts_with(&start), "{to}");
    let then = format!("{}/", app.url()).replace(':', "%3A").replace('/', "%2F");
    ensure!(to.ends_with(&format!("&post_logout_redirect_uri={then}")), "{to}");
    assert_eq!(home(&app, &cookie)?.1, "Please go to /login.");
    assert_eq!(Page::post(&logout, &[("cookie", &cookie)], "")?.next()?, "/");
    assert_eq!(app.get("/logout")?.status, 405);
    assert_eq!(app.stop()?, "");
    Ok(())
}

#[test]
fn tokens_are_renewed_one_at_a_time() -> Result<()> {
    let (server, hydra) = Hydra::start()?;
    let app = start(&server)?;
    lock(&hydra).expires_in = 10;
    let cookie = sign_in(&app, &server, &hydra)?;
    // The server takes each refresh token once.
    std::thread::scope(|scope| {
        let calls: Vec<_> =
            (0..4).map(|_| scope.spawn(|| home(&app, &cookie))).collect();
        for call in calls {
            let told = call.join().expect("no panic")?;
            assert_eq!(told, (200, "You are ann.".to_owned()));
        }
        anyhow::Ok(())
    })?;
    assert_eq!(lock(&hydra).refresh, 5);
    // The server has ended it: that is no failure of the app.
    lock(&hydra).refresh = 77;
    ensure!(home(&app, &cookie)?.1.starts_with("That was too long ago."));
    assert_eq!(home(&app, &cookie)?.1, "Please go to /login.");
    assert_eq!(app.stop()?, "");
    Ok(())
}

#[test]
fn answers_to_something_else_let_nobody_in() -> Result<()> {
    let (server, hydra) = Hydra::start()?;
    let app = start(&server)?;
    let (own, other) = (begin(&app, &server, &hydra)?, begin(&app, &server, &hydra)?);
    for (cookie, query) in [
        // Another browser's, or that of nobody.
        (&own.cookie, format!("code=c-1&state={}", other.state)),
        (&String::new(), format!("code=c-1&state={}", own.state)),
        // It was taken away by the first of these.
        (&own.cookie, format!("code=c-1&state={}", own.state)),
        (&other.cookie, format!("error=access_denied&state={}", other.state)),
    ] {
        let page = come(&app, cookie, &query)?;
        assert_eq!((page.status, page.header("set-cookie")), (403, None), "{query}");
    }
    assert_eq!(app.stop()?, "");
    ensure!(server.requests().is_empty(), "{:?}", server.requests());
    Ok(())
}

#[test]
fn tokens_that_do_not_fit_let_nobody_in() -> Result<()> {
    let (server, hydra) = Hydra::start()?;
    let app = start(&server)?;
    type Change = fn(&mut Hydra);
    let changes: [(Change, &str); 3] = [
        (|it| it.nonce = "another".to_owned(), "the ID token is of another sign-in"),
        (
            |it| it.challenge = "another".to_owned(),
            "the server gives no token: oauth2TokenExchange",
        ),
        (|it| it.signer = Signer::new(), "signature"),
    ];
    // The app has the right key from here on.
    sign_in(&app, &server, &hydra)?;
    let mut expected = Vec::new();
    for (change, told) in changes {
        let back = begin(&app, &server, &hydra)?;
        change(&mut lock(&hydra));
        let page = come(&app, &back.cookie, &format!("code=c-1&state={}", back.state))?;
        assert_eq!((page.status, page.header("set-cookie")), (502, None), "{told}");
        expected.push(told);
    }
    let log = app.stop()?;
    let log: Vec<&str> = log.lines().collect();
    assert_eq!(log.len(), expected.len(), "{log:?}");
    for (line, told) in log.iter().zip(expected) {
        ensure!(line.contains(told) && !line.contains("SECRET"), "{line}: {told}");
    }
    Ok(())
}
