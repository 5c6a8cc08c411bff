//! What a call tells `tracing`, and what it keeps to itself.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Once;

use ory_sdk_runtime::runtime::{Call, TestClock};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Subscriber;
use tracing::{Event, Metadata};

use super::api::{GET_KEYS, KEY, QUERY_KEY, SESSION, builder};
use super::server::Server;

type Fields = BTreeMap<&'static str, String>;

thread_local! {
    /// The spans of the test that runs on this thread, if it wants them.
    static SPANS: RefCell<Option<Vec<Fields>>> = const { RefCell::new(None) };
}

/// Keeps the spans of this crate, each with its fields.
struct Recorder;

/// Sets the recorder for all tests. `tracing` asks once, when the first call is made, whether anyone
/// listens.
pub fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(Recorder).unwrap());
}

struct Visitor<'f>(&'f mut Fields);

impl Visit for Visitor<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("ory_sdk_runtime")
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut fields = Fields::from([("name", attributes.metadata().name().into())]);
        attributes.record(&mut Visitor(&mut fields));
        SPANS.with_borrow_mut(|spans| {
            let Some(spans) = spans else { return Id::from_u64(1) };
            spans.push(fields);
            Id::from_u64(spans.len() as u64)
        })
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        SPANS.with_borrow_mut(|spans| {
            let Some(spans) = spans else { return };
            let index = usize::try_from(span.into_u64()).unwrap() - 1;
            values.record(&mut Visitor(&mut spans[index]));
        });
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

async fn span_of(url: &str) -> Fields {
    SPANS.set(Some(Vec::new()));
    let client = builder(url)
        .clock(TestClock::skipping())
        .credential(&KEY, "hush")
        .credential(&QUERY_KEY, "hush")
        .credential(&SESSION, "hush")
        .build()
        .unwrap();
    let mut call = Call::new(&client, &GET_KEYS);
    call.query("challenge", "hush");
    call.header("x-more", "hush");
    // What comes of it is in the span.
    let _ = call.send_raw().await;
    let spans = SPANS.take().unwrap();
    assert_eq!(spans.len(), 1, "{spans:?}");
    assert!(!format!("{spans:?}").contains("hush"), "{spans:?}");
    spans[0].clone()
}

#[tokio::test]
async fn a_call_is_a_span_with_the_names_of_open_telemetry() {
    let body = r#"{"secret":"hush"}"#;
    let server = Server::script(&[(503, "", body), (404, "set-cookie: hush\r\n", body)]);
    let mut fields = span_of(&server.url).await;
    let port = server.url.rsplit(':').next().unwrap();
    assert_eq!(fields.remove("server.port").unwrap(), port);
    let expected = [
        ("error.type", "404"),
        ("http.request.method", "GET"),
        ("http.request.resend_count", "1"),
        ("http.response.status_code", "404"),
        ("name", "http_client_call"),
        ("otel.kind", "client"),
        ("otel.name", "GET /keys"),
        ("server.address", "127.0.0.1"),
        ("url.template", "/keys"),
    ];
    assert_eq!(fields, expected.map(|(name, value)| (name, value.to_owned())).into());
}

#[tokio::test]
async fn a_success_has_no_error() {
    let fields = span_of(&Server::json(200, "{}").url).await;
    assert_eq!(fields["http.response.status_code"], "200");
    assert!(!fields.contains_key("error.type"), "{fields:?}");
    assert!(!fields.contains_key("http.request.resend_count"), "{fields:?}");
}

#[tokio::test]
async fn a_call_without_an_answer_says_why() {
    let fields = span_of("http://127.0.0.1:1").await;
    assert_eq!(fields["error.type"], "connect");
    assert_eq!(fields["http.request.resend_count"], "2");
    assert!(!fields.contains_key("http.response.status_code"), "{fields:?}");
}
