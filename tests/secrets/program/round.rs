//! The ways in which a call can end: what the client holds, and what the server answers.

use std::fmt::Debug;

use http::HeaderValue;
use ory_sdk::runtime::{Pending, TransportErrorKind};
use ory_sdk::{
    ApiBody, ClientCredentials, Credential, Ory, OryBuilder, Secret, Token, TokenError,
    json,
};
use serde_json::Value;

use crate::answers::Answers;
use crate::table;
use crate::watch::Watch;

/// One way.
pub struct Round<'w> {
    pub client: Ory,
    pub watch: &'w Watch,
    pub what: String,
    operation: String,
    /// Whether arguments have a character that no header carries.
    spoilt: bool,
}

impl Round<'_> {
    /// Returns an argument.
    pub fn read<T: json::Decode>(&self, text: &str) -> T {
        let text =
            if self.spoilt { text.replace("END", "END\\n") } else { text.to_owned() };
        json::decode(text.as_bytes()).expect("an argument")
    }

    /// Returns the body of the request.
    pub fn body<T: json::Decode>(&self) -> T {
        let body = self.watch.cases["operations"][&self.operation]["body"].as_str();
        json::decode(body.expect("a body").as_bytes()).expect("a body")
    }

    /// Waits for a call, and reads what comes of it.
    pub async fn ends<T: Debug, E: ApiBody + Debug>(&self, pending: Pending<T, E>) {
        let watch = self.watch;
        watch.calls.set(watch.calls.get() + 1);
        watch.debug(&self.what, &pending);
        match pending.await {
            Ok(value) => {
                watch.succeeded.set(watch.succeeded.get() + 1);
                watch.debug(&self.what, &value);
            }
            Err(error) => {
                watch.failed.set(watch.failed.get() + 1);
                watch.error(&self.what, &error);
                watch.error(&self.what, &error.erase());
            }
        }
    }
}

/// Makes a call in each of its forms.
#[macro_export]
macro_rules! probe {
    ($round:expr, $call:expr) => {{
        let (round, call) = (&$round, $call);
        round.watch.debug(&round.what, &call);
        round.ends(call.clone().send()).await;
        let pending = call.clone().send_with_meta();
        round.watch.debug(&round.what, &pending);
        match pending.await {
            Ok(value) => drop(round.watch.debug(&round.what, &value)),
            Err(error) => round.watch.error(&round.what, &error),
        }
        let pending = call.header("X-Own", "PLANTED").send_raw();
        round.watch.debug(&round.what, &pending);
        match pending.await {
            Ok(value) => drop(round.watch.debug(&round.what, &value)),
            Err(error) => round.watch.error(&round.what, &error),
        }
    }};
}

/// Walks through a list, as long as it goes.
#[macro_export]
macro_rules! walk {
    ($round:expr, $call:expr) => {{
        let (round, call) = (&$round, $call);
        let mut items = call.clone().items();
        let mut pages = call.pages();
        for _ in 0..4 {
            round.watch.debug(&round.what, &items);
            match items.try_next().await {
                Ok(item) => drop(round.watch.debug(&round.what, &item)),
                Err(error) => round.watch.error(&round.what, &error),
            }
            round.watch.debug(&round.what, &pages);
            match pages.try_next().await {
                Ok(page) => drop(round.watch.debug(&round.what, &page)),
                Err(error) => round.watch.error(&round.what, &error),
            }
        }
    }};
}

/// Returns all ways for an operation.
pub fn all<'w>(watch: &'w Watch, operation: &str) -> Vec<Round<'w>> {
    let mut rounds = Rounds {
        watch,
        operation: operation.to_owned(),
        secrets: secrets(watch),
        list: Vec::new(),
    };
    rounds.answers();
    rounds.failures();
    rounds.credentials();
    rounds.endpoints();
    rounds.list
}

struct Rounds<'w> {
    watch: &'w Watch,
    operation: String,
    /// A token and a password.
    secrets: [String; 2],
    list: Vec<Round<'w>>,
}

impl Rounds<'_> {
    /// The server answers, as the document says or not.
    fn answers(&mut self) {
        let answers = &self.watch.cases["operations"][&self.operation]["answers"];
        for answer in answers.as_array().expect("a list") {
            let builder = self.full(answered(answer));
            self.add(answer["what"].as_str().expect("a name"), builder);
        }
    }

    /// There is no answer, or not all of it, or the call cannot be sent.
    fn failures(&mut self) {
        for kind in [
            TransportErrorKind::Connect,
            TransportErrorKind::Tls,
            TransportErrorKind::Timeout,
            TransportErrorKind::Other,
        ] {
            let builder = self.full(Answers::Fails(kind));
            self.add(&format!("{kind:?}"), builder);
        }
        let start = format!("{{\"a\": \"{}", self.secrets[0]);
        let builder = self.full(Answers::BreaksOff(start.clone().into()));
        self.add("broken off", builder);
        let large = self.full(Answers::response(200, &[], &start));
        self.add("too large", large.max_response_size(4));
        let builder = self.full(nothing());
        self.add("arguments with a line break", builder);
        if let Some(round) = self.list.last_mut() {
            round.spoilt = true;
        }
    }

    /// The slots hold other things than tokens, or nothing.
    fn credentials(&mut self) {
        self.add("no credentials", builder(nothing()));
        let token = &self.secrets[0];
        let [good, bad] = sources(token);
        let spoilt = Credential::from(format!("{token}\r\n"));
        for (what, credential) in [
            ("credentials with a line break", spoilt),
            ("a source of tokens", good),
            ("a source without a token", bad),
        ] {
            let builder = self.holding(nothing(), &credential);
            self.add(what, builder);
        }
    }

    /// The slots hold a client that asks a token endpoint.
    fn endpoints(&mut self) {
        let token = self.secrets[0].clone();
        let client = Credential::from(endpoint(&token));
        for (what, status, body) in [
            ("good", 200, format!(r#"{{"access_token": "{token}"}}"#)),
            ("cut", 200, format!(r#"{{"access_token": "{token}"#)),
            ("wrong", 200, format!(r#"{{"access_token": ["{token}"]}}"#)),
            (
                "refusing",
                400,
                format!(r#"{{"error": "{token}", "error_hint": "{token}"}}"#),
            ),
        ] {
            let answers = Answers::Endpoint {
                status,
                cookie: HeaderValue::from_str(&token).expect("a header"),
                body: body.into(),
            };
            let builder = self.holding(answers, &client);
            self.add(&format!("a token endpoint, {what}"), builder);
        }
    }

    /// Adds a round, unless there can be no client: then that error is read.
    fn add(&mut self, what: &str, builder: OryBuilder) {
        let what = format!("{}, {what}", self.operation);
        self.watch.debug(&what, &builder);
        let client = match builder.no_retries().build() {
            Ok(client) => client,
            Err(error) => return self.watch.error(&what, &error),
        };
        self.watch.debug(&what, &client);
        self.list.push(Round {
            client,
            watch: self.watch,
            what,
            operation: self.operation.clone(),
            spoilt: false,
        });
    }

    fn full(&self, answers: Answers) -> OryBuilder {
        self.holding(answers, &Credential::from(&*self.secrets[0]))
    }

    fn holding(&self, answers: Answers, credential: &Credential) -> OryBuilder {
        table::credentials(builder(answers), credential, &self.secrets[1])
    }
}

fn nothing() -> Answers {
    Answers::response(200, &[], "")
}

/// Reads what belongs to no operation.
pub fn values(watch: &Watch) {
    let [token, ..] = secrets(watch);
    let what = "a value of its own";
    let [good, bad] = sources(&token);
    for credential in [Credential::from(&*token), endpoint(&token).into(), good, bad] {
        watch.debug(what, &credential);
    }
    watch.debug(what, &Secret::new(&*token));
    watch.debug(what, &Token::new(&*token));
    watch.debug(what, &endpoint(&token));
    for url in [
        format!("https://me:{token}@a.test"),
        format!("https://a.test/?key={token}"),
        format!("{token}://a.test"),
        format!("http://{token}\n"),
    ] {
        let wrong = Ory::builder().base_url(&*url);
        watch.debug(what, &wrong);
        watch.error(what, &wrong.build().expect_err("not a base URL"));
        let credentials = ClientCredentials::new(&*url, "me", &*token);
        watch.debug(what, &credentials);
        let builder = builder(nothing());
        let builder = table::credentials(builder, &credentials.into(), &token);
        watch.debug(what, &builder);
        if let Err(error) = builder.build() {
            watch.error(what, &error);
        }
    }
}

fn builder(answers: Answers) -> OryBuilder {
    Ory::builder().base_url("https://a.test").transport(answers)
}

fn secrets(watch: &Watch) -> [String; 2] {
    let secret = |index: usize| {
        watch.cases["credentials"][index].as_str().expect("a secret").to_owned()
    };
    [secret(0), secret(1)]
}

fn sources(token: &str) -> [Credential; 2] {
    let token = token.to_owned();
    let good = Credential::source(move || {
        let token = Token::new(&*token);
        async move { Ok(token) }
    });
    let bad =
        Credential::source(|| async { Err(TokenError::new("the vault is closed")) });
    [good, bad]
}

fn endpoint(secret: &str) -> ClientCredentials {
    ClientCredentials::new("/oauth2/token", "me", secret).scopes(["a"])
}

/// Each answer leads to a next page: on the same host, and back to itself; or elsewhere.
fn answered(answer: &Value) -> Answers {
    let text = |key: &str| answer[key].as_str().expect("a text");
    let status =
        u16::try_from(answer["status"].as_u64().expect("a status")).expect("a status");
    let host = if text("what").len() % 2 == 0 { "" } else { "https://elsewhere.test" };
    let link = format!("<{host}/?page_token=SHOWN&more={}>; rel=\"next\"", text("link"));
    let mut headers = vec![
        ("set-cookie", text("cookie")),
        ("content-type", "application/json"),
        ("link", &*link),
    ];
    if status / 100 == 3 {
        headers.push(("location", text("location")));
    }
    Answers::response(status, &headers, text("body"))
}
