use fixture_default_tags::models::{Other, Pet};
use fixture_item_schemas::models::Reading;
use fixture_methods::models::Question;
use fixture_query_strings::models::{Filter, Selector};

use crate::read;

pub async fn methods(url: &str) {
    let client =
        fixture_methods::Client::builder().base_url(url).build().expect("a client");
    let shelf = client.shelf();
    // A query may be sent twice.
    let found = shelf.find_books(Question::new("a")).tenant("t").await.expect("books");
    assert_eq!(found[0].title, "One");
    let call = shelf.copy_book("1", "/books/9");
    let error = call.await.expect_err("status 503, and it may have been copied");
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    let copy = shelf.copy_book("1", "/books/9").await.expect("a copy");
    assert_eq!(copy.title, "Two");
    shelf.m_search_books_by_id("2").await.expect("nothing");
}

pub async fn queries(url: &str) {
    let client = fixture_query_strings::Client::builder()
        .base_url(url)
        .build()
        .expect("a client");
    let api = client.api();
    api.search(Filter::new(["a&b", "c"]).size(2)).await.expect("an answer");
    api.select().selector(Selector::new([1, 2]).deep(true)).await.expect("an answer");
    api.select().await.expect("an answer");
    api.raw().expression("$.a[?(@.b==1)]&c").await.expect("an answer");
    // What would end the segment is encoded, and so is what is not allowed.
    api.file("a:b@c=d/e?f%2520 g").session(["a", "b"]).await.expect("an answer");
}

pub async fn items(url: &str) {
    let client =
        fixture_item_schemas::Client::builder().base_url(url).build().expect("a client");
    let api = client.api();
    let mut readings = api.readings().await.expect("lines");
    let first = readings.line().await.expect("a line");
    assert_eq!(first, Some(Reading::new(1)));
    let second = readings.line().await.expect("a line").expect("one more");
    assert_eq!(second.unit.as_deref(), Some("m"));
    assert_eq!(readings.line().await.expect("the end"), None);
    api.add_readings([Reading::new(5), Reading::new(6)]).await.expect("kept");
    let mut rows = api.rows().await.expect("lines");
    assert_eq!(rows.line().await.expect("a row"), Some(vec![1, 2]));
    assert_eq!(rows.line().await.expect("a row"), Some(vec![]));
    let mut places = api.places().await.expect("lines");
    assert_eq!(places.line().await.expect("a line").expect("a place").name, "here");
    let mut news = api.news().await.expect("events");
    let event = news.event().await.expect("an event").expect("the first");
    assert_eq!((event.name.as_str(), event.data.headline.as_str()), ("new", "a"));
    let event = news.event().await.expect("an event").expect("the second");
    assert_eq!((event.id.as_deref(), event.data.headline.as_str()), (Some("2"), "b"));
    let mut ticks = api.ticks().await.expect("events");
    assert_eq!(ticks.event().await.expect("an event").expect("a tick").data, "tick");
    let mut mixed = api.mixed().await.expect("events");
    let event = mixed.event().await.expect("an event").expect("a text");
    assert_eq!((event.name.as_str(), event.data.as_str()), ("text", "so"));
    let event = mixed.event().await.expect("an event").expect("a reading");
    assert_eq!(event.data, r#"{"value": 3}"#);
    let mut answers = api.answer(Reading::new(0)).send_events().await.expect("events");
    let event = answers.event().await.expect("an event").expect("an answer");
    assert_eq!(event.data, Reading::new(4));
}

pub async fn tags(url: &str) {
    let client =
        fixture_default_tags::Client::builder().base_url(url).build().expect("a client");
    let api = client.api();
    let pet = api.pet().await.expect("a pet");
    let Pet::Cat(cat) = &pet else { panic!("{pet:?}") };
    assert_eq!(cat.lives, Some(7));
    // The tag that nobody knows is kept.
    let pet = api.pet().await.expect("a pet");
    let other: Other = read(r#"{"kind": "bird", "name": "Tweety"}"#);
    assert_eq!(pet, Pet::Other(other));
    let text = serde_json::to_string(&pet).expect("JSON");
    assert_eq!(text, r#"{"kind":"bird","name":"Tweety"}"#);
    let pet = api.pet().await.expect("a pet");
    let other: Other = read(r#"{"name": "nobody"}"#);
    assert_eq!(pet, Pet::Other(other));
}
