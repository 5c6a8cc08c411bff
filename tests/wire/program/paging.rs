use fixture_paging::api::api_group::{ListThingsCall, ListWrappedCall};
use fixture_paging::runtime::PagingProblem;
use fixture_paging::testing::MockTransport;
use fixture_paging::{Client, Error, models};

fn client(url: &str) -> Client {
    Client::builder().base_url(url).build().expect("a client")
}

pub async fn walks(url: &str) {
    let client = client(url);
    let api = client.api();
    let mut things = api.list_things().page_size(2).items();
    let mut found = Vec::new();
    while let Some(thing) = things.try_next().await.expect("three pages") {
        found.push(thing.id);
    }
    assert_eq!((found.concat().as_str(), things.total()), ("abcde", Some(5)));

    let mut pages = api.list_wrapped().page_token("1").pages();
    let page = pages.try_next().await.expect("a page").expect("the first");
    assert_eq!((page.value.things.len(), page.next_token.as_deref()), (1, Some("2")));
    let page = pages.try_next().await.expect("a page").expect("the last");
    assert_eq!((page.value.things.len(), page.next_token), (0, None));
    assert!(pages.try_next().await.expect("the end").is_none());

    // What is absent or `null` is no item, and no token; a number is one.
    let mut things = api.list_loose().items_query("x").items();
    let thing = things.try_next().await.expect("two pages");
    assert_eq!(thing.expect("one of the second page").id, "a");
    let error = things.try_next().await.expect_err("status 500");
    assert_eq!(error.body().map(|problem| problem.message.as_str()), Some("no"));
    assert_eq!(things.next_token(), Some("14"));

    let mut names = api.list_linked().items();
    assert_eq!(names.try_next().await.expect("a page"), Some(None));
    assert_eq!(names.try_next().await.expect("a page"), Some(Some("b".to_owned())));
}

pub async fn refused(url: &str) {
    let client = client(url);
    for expected in [PagingProblem::OtherHost, PagingProblem::RepeatedToken] {
        let mut things = client.api().list_things().items();
        let error = loop {
            match things.try_next().await {
                Ok(thing) => assert!(thing.is_some(), "the list has no end"),
                Err(error) => break error,
            }
        };
        let Error::Paging(failure) = &error else { panic!("{error:?}") };
        assert_eq!(failure.problem(), expected);
    }
}

/// In a runtime, which is where it must not panic.
pub fn blocking(url: &str) {
    let client = client(url);
    let api = client.api();
    let page = api.list_things().send_blocking().expect("a page");
    assert_eq!(page[0].id, "a");
    let things = api.list_things().page_size(2).items_blocking();
    let ids: Result<String, _> =
        things.map(|thing| thing.map(|thing| thing.id)).collect();
    assert_eq!(ids.expect("three pages"), "abcde");
    let pages = api.list_wrapped().page_token("1").pages_blocking();
    let tokens: Vec<_> = pages.map(|page| page.expect("a page").next_token).collect();
    assert_eq!(tokens, [Some("2".to_owned()), None]);
}

pub async fn mocked() {
    let mock = MockTransport::new();
    let client = Client::builder().transport(mock.clone()).build().expect("a client");
    let thing = |id: &str| -> models::Thing {
        serde_json::from_value(serde_json::json!({"id": id})).expect("a thing")
    };
    mock.on::<ListThingsCall>()
        .returns(vec![thing("a")])
        .next_page("page_token", "t&1")
        .returns(vec![thing("b")]);
    let mut things = client.api().list_things().items();
    while let Some(thing) = things.try_next().await.expect("two pages") {
        assert!(["a", "b"].contains(&thing.id.as_str()));
    }
    let requests = mock.requests();
    assert_eq!(requests[1].query_values("page_token"), ["t&1"]);
    assert_eq!((requests.len(), requests[0].operation()), (2, "listThings"));

    let wrapped = serde_json::json!({"things": [], "next_page_token": "2"});
    let wrapped: models::ListWrappedResponse =
        serde_json::from_value(wrapped).expect("a page");
    mock.on::<ListWrappedCall>().returns(wrapped.clone()).status(503);
    assert_eq!(client.api().list_wrapped().await.expect("a page"), wrapped);
    let error = client.api().list_wrapped().await.expect_err("status 503");
    assert_eq!(error.status(), Some(503));
    let error = client.api().list_loose().await.expect_err("nothing is expected");
    assert!(error.to_string().starts_with("listLoose"), "{error}");
}
