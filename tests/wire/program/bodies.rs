use fixture_bodies::models::Note;
use fixture_bodies::{Client, Error};

fn client(url: &str) -> Client {
    Client::builder().base_url(url).build().expect("a client")
}

pub async fn sent(url: &str) {
    let client = client(url);
    let api = client.api();
    let note = Note::new("a\"b\\\né\u{1}").stars(5);
    api.send_json().body(note).await.expect("a JSON body");
    api.send_json().await.expect("no body");
    api.send_form("t &=+").limit(3).scope(["a", "b c"]).await.expect("a form");
    api.send_form("").scope([""; 0]).await.expect("a form of an empty value");
    let note = Note::new("x & y");
    api.send_either(note.clone()).await.expect("JSON by default");
    api.send_either(note.stars(-1)).as_form().await.expect("a form by choice");
}

pub async fn received(url: &str) {
    let client = client(url);
    let api = client.api();
    assert_eq!(api.send_text("héllo\r\n").await.expect("text"), "grüße");
    let error = api.send_text("").await.expect_err("not UTF-8");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    let bytes = api.send_bytes(vec![0, 255, 13, 10]).await.expect("bytes");
    assert_eq!(&bytes[..], [255, 0, 10]);
}
