use fixture_null_bodies::models::{Motto, Owner};
use fixture_null_bodies::{Client, Error};

pub async fn received(url: &str) {
    let client = Client::builder().base_url(url).build().expect("a client");
    let api = client.api();

    let motto: Option<Motto> = api.get_motto().await.expect("null is no motto");
    assert_eq!(motto, None);
    assert_eq!(api.get_motto().await.expect("a motto").as_deref(), Some("onwards"));

    let owner: Option<Owner> = api.get_owner().await.expect("null is no owner");
    assert_eq!(owner, None);
    let owner = api.get_owner().await.expect("an owner").expect("a value");
    assert_eq!((owner.motto.as_deref(), owner.former), (None, None));

    assert!(api.list_guests().await.expect("null is no guests").is_empty());
    assert_eq!(api.list_guests().await.expect("guests"), ["Ada"]);

    assert!(api.list_rooms().await.expect("null is no rooms").is_empty());
    let rooms = api.list_rooms().await.expect("rooms");
    assert_eq!(rooms["red"], None);
    assert_eq!(rooms["blue"].as_deref(), Some("still"));

    let error = api.list_guests().await.expect_err("a number is no list");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}
