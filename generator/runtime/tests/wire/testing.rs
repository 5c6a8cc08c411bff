//! Transports that users test with.

use ory_sdk_runtime::runtime::testing::{
    Answer, MockTransport, Mockable, RecordingTransport,
};
use ory_sdk_runtime::runtime::{
    Call, Client, Error, Operation, Secret, TransportErrorKind,
};

use super::api::{
    GET_SECRET, GET_THING, GetThingError, TOKEN, Thing, builder, get_thing, parse,
};
use super::server::Server;

/// As generated code has it for each call.
pub struct GetThingCall;

impl Mockable for GetThingCall {
    type Value = Thing;

    const OPERATION: &'static Operation = &GET_THING;

    fn answer(value: Thing) -> Answer {
        Answer::status(200).json(&value)
    }
}

fn thing(name: &str) -> Thing {
    Thing { name: name.to_owned() }
}

fn client(mock: &MockTransport) -> Client {
    let client = builder("https://a.example").transport(mock.clone());
    client.credential(&TOKEN, Secret::from("hush")).build().unwrap()
}

async fn get(client: &Client) -> Result<Thing, super::api::Error> {
    get_thing(client).send(parse).await
}

#[tokio::test]
async fn answers_come_in_turn_and_the_last_one_stays() {
    let mock = MockTransport::new();
    let client = client(&mock);
    mock.on::<GetThingCall>()
        .returns(thing("ann"))
        .header("x-request-id", "r-1")
        .status(410)
        .json("gone")
        .fails(TransportErrorKind::Timeout)
        .answers(Answer::status(404).text("<h1>"))
        .returns(thing("bob"));
    assert_eq!(mock.unused(), ["getThing"]);
    let first = get_thing(&client).send(parse).with_meta().await.unwrap();
    assert_eq!(first.value, thing("ann"));
    assert_eq!(first.meta.request_id.as_deref(), Some("r-1"));
    let gone = get(&client).await.unwrap_err();
    assert_eq!(gone.body(), Some(&GetThingError::Gone("gone".to_owned())));
    assert!(matches!(get(&client).await, Err(Error::Timeout(_))));
    assert_eq!(&get(&client).await.unwrap_err().api().unwrap().raw_body()[..], b"<h1>");
    assert_eq!(mock.unused(), ["getThing"]);
    for _ in 0..2 {
        assert_eq!(get(&client).await.unwrap(), thing("bob"));
        assert!(mock.unused().is_empty());
    }
    assert_eq!(mock.requests().len(), 6);
}

#[tokio::test]
async fn what_is_not_expected_is_an_error_with_its_name() {
    let mock = MockTransport::new();
    let error = get(&client(&mock)).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_eq!(error.to_string(), "getThing: the request failed");
    let told = std::error::Error::source(&error).unwrap().to_string();
    assert!(
        told.starts_with("`getThing` (GET /things/{id}) was not expected"),
        "{told}"
    );
}

#[tokio::test]
async fn requests_are_kept_and_shown_without_secrets() {
    let mock = MockTransport::new();
    let client = client(&mock);
    let mut call = Call::new(&client, &GET_SECRET);
    call.query("a b", "x y");
    call.query("pin", "1234");
    call.json("application/json", &thing("ann"));
    call.send_raw().await.unwrap_err();
    let requests = mock.requests();
    let request = &requests[0];
    assert_eq!((request.operation(), request.method()), ("getSecret", "GET"));
    assert_eq!(request.url(), "https://a.example/secret?a%20b=x%20y&pin=1234");
    assert_eq!((request.path(), request.query()), ("/secret", "a%20b=x%20y&pin=1234"));
    assert_eq!(request.query_values("a b"), ["x y"]);
    assert_eq!(request.header("authorization"), Some("Bearer hush"));
    assert_eq!(request.json::<Thing>().unwrap(), thing("ann"));
    let shown = format!("{requests:?} {mock:?}");
    for secret in ["hush", "1234", "x y", "x%20y", "ann"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("authorization") && shown.contains("getSecret"), "{shown}");
}

#[tokio::test]
async fn a_recording_transport_passes_on() {
    let server = Server::json(200, r#"{"name": "ann"}"#);
    let recording = RecordingTransport::over_http().unwrap();
    let client = builder(&server.url).transport(recording.clone()).build().unwrap();
    assert_eq!(get(&client).await.unwrap(), thing("ann"));
    assert_eq!(server.heard().line(), "GET /things/1 HTTP/1.1");
    assert_eq!(recording.requests()[0].path(), "/things/1");
    assert!(format!("{recording:?}").contains("/things/{id}"));
}
