use std::io::Read as _;
use std::time::Duration;

use fixture_streams::api::api_group::{CompleteCall, LogCall};
use fixture_streams::models::{Answer, Delta, Question};
use fixture_streams::testing::MockTransport;
use fixture_streams::{Body, Client, Error};

use crate::multipart::pieces;
use crate::read;

fn stream(of: &[&'static str]) -> Body {
    Body::stream(pieces(of))
}

fn whole_answer(text: &str) -> Answer {
    read(&format!(r#"{{"text": "{text}"}}"#))
}

fn delta(text: &str) -> Delta {
    read(&format!(r#"{{"delta": "{text}"}}"#))
}

fn client(url: &str) -> Client {
    let builder = Client::builder().base_url(url).max_response_size(64);
    builder.timeout(Duration::from_secs(2)).build().expect("a client")
}

pub async fn bytes(url: &str) {
    let client = client(url);
    let api = client.api();
    // Larger than a response may be that is read as a whole.
    let error = api.download("1").await.expect_err("too large");
    assert!(matches!(error, Error::TooLarge(_)), "{error:?}");
    let mut download = api.download("1").send_stream().await.expect("a stream");
    let mut length = 0;
    while let Some(piece) = download.chunk().await.expect("a piece") {
        length += piece.len();
    }
    assert_eq!(length, 100);
    let download = api.download("1").send_stream().with_meta().await.expect("a stream");
    assert_eq!(download.meta.status, 200);
    assert_eq!(download.value.content_length(), Some(100));
    // What comes is sent on.
    api.upload("2", download.value).await.expect("an upload");
    api.upload("3", stream(&["a", "bc"])).await.expect("an upload of unknown length");
    api.upload("4", vec![1, 2]).await.expect("bytes");
    let error = api.download("none").send_stream().await.expect_err("status 404");
    assert_eq!(error.body().expect("a body").message, "gone");
    let mut broken = api.download("broken").send_stream().await.expect("a head");
    let broken = async {
        while broken.chunk().await?.is_some() {}
        Ok::<_, Error>(())
    };
    let error = broken.await.expect_err("it breaks off");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
}

/// A stream is sent once, whatever comes of it.
pub async fn once(url: &str) {
    let client = client(url);
    let call = client.api().upload("1", stream(&["a"]));
    let error = call.idempotent().await.expect_err("status 503");
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    let error = client.api().upload("1", "a").await.expect_err("status 503");
    assert_eq!((error.status(), error.attempts()), (Some(503), 3));
}

pub async fn events(url: &str) {
    let client = client(url);
    let api = client.api();
    let answer = api.complete(Question::new("q")).await.expect("an answer");
    assert_eq!(answer, whole_answer("whole"));
    let call = api.complete(Question::new("q").stream(false));
    let mut events = call.send_events().await.expect("events");
    let first = events.event().await.expect("an event").expect("the first");
    assert_eq!((first.data, first.name.as_str()), (delta("a"), "message"));
    let second = events.event().await.expect("an event").expect("the second");
    assert_eq!((second.data, second.name.as_str()), (delta("b"), "delta"));
    assert_eq!(second.id.as_deref(), Some("7"));
    assert_eq!(second.retry, Some(Duration::from_millis(1500)));
    let error = events.event().await.expect_err("an event that is not as documented");
    let Error::Decode(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.raw_body(), "{\"error\": \"quota\"}");
    assert_eq!((failure.event_name(), failure.event_id()), (Some("error"), Some("7")));
    let third = events.event().await.expect("an event").expect("the third");
    assert_eq!(third.data, delta("c"));
    assert!(events.event().await.expect("the end").is_none());

    let error = api.complete(Question::new("q")).send_events().await.expect_err("JSON");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    let error =
        api.complete(Question::new("q")).send_events().await.expect_err("status 400");
    assert_eq!(error.body().expect("a body").message, "no");

    let mut news = api.news().await.expect("events");
    let event = news.event().await.expect("an event").expect("one");
    assert_eq!(event.data, "two\nlines");
    let error = news.event().await.expect_err("an event that is too large");
    assert!(matches!(error, Error::TooLarge(_)), "{error:?}");
    assert!(news.event().await.expect("the end").is_none());

    let error = api.news().await.expect_err("a page to log in");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert_eq!(error.raw_body().expect("a body"), "<html>");
    let mut news = api.news().await.expect("events").reconnect();
    for expected in ["one", "two"] {
        let event = news.event().await.expect("an event").expect("one more");
        assert_eq!(event.data, expected);
    }
    assert!(news.event().await.expect("the end").is_none());
}

pub async fn lines(url: &str) {
    let client = client(url);
    let log = client.api().log().await.expect("lines");
    let fixture_streams::api::api_group::LogResponse::Ok(mut log) = log else {
        panic!("{log:?}")
    };
    assert_eq!(log.line().await.expect("a line"), Some(delta("a")));
    log.line().await.expect_err("a line that is not as documented");
    assert_eq!(log.line().await.expect("a line"), Some(delta("b")));
    assert_eq!(log.line().await.expect("the end"), None);

    let mock = MockTransport::new();
    mock.on::<CompleteCall>().returns(whole_answer("mocked"));
    mock.on::<LogCall>()
        .answers(fixture_streams::testing::Answer::status(200).lines(&[delta("m")]));
    let client = Client::builder().base_url("https://x.test").transport(mock).build();
    let client = client.expect("a client");
    let answer = client.api().complete(Question::new("q")).await.expect("an answer");
    assert_eq!(answer, whole_answer("mocked"));
    let log = client.api().log().await.expect("lines");
    let fixture_streams::api::api_group::LogResponse::Ok(mut log) = log else {
        panic!("{log:?}")
    };
    assert_eq!(log.line().await.expect("a line"), Some(delta("m")));
}

pub fn blocking(url: &str) {
    let client = client(url);
    let api = client.api();
    let file = std::io::Cursor::new(vec![b'x'; 200_000]);
    api.upload("1", Body::reader(file)).send_blocking().expect("an upload");
    let stream = api.download("1").send_stream().wait().expect("a stream");
    let mut text = String::new();
    stream.blocking().read_to_string(&mut text).expect("all of it");
    assert_eq!(text.len(), 100);
    let call = api.complete(Question::new("q"));
    let events = call.send_events().wait().expect("events").blocking();
    let deltas: Vec<_> =
        events.map(|event| event.expect("an event").data.delta).collect();
    assert_eq!(deltas, ["a", "b"]);
}
