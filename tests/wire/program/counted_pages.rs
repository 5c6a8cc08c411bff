use fixture_counted_pages::Client;

/// Walks through each list, and says what was found.
pub async fn walks(url: &str) {
    let client = Client::builder().base_url(url).build().expect("a client");
    let api = client.api();
    let mut all = Vec::new();

    let mut things = api.list_by_offset().limit(2).items();
    while let Some(thing) = things.try_next().await.expect("two pages") {
        all.push(thing.id);
    }
    assert_eq!((all.concat().as_str(), things.total()), ("abc", Some(3)));

    let mut pages = api.list_by_offset_and_link().offset(10).pages();
    let page = pages.try_next().await.expect("a page").expect("the first");
    assert_eq!(page.next_token.as_deref(), Some("12"));
    let page = pages.try_next().await.expect("a page").expect("the last");
    assert_eq!(page.next_token, None);
    assert!(pages.try_next().await.expect("the end").is_none());

    let mut things = api.list_by_page().per_page(2).items();
    let mut count = 0;
    while things.try_next().await.expect("three pages").is_some() {
        count += 1;
    }
    assert_eq!((count, things.total()), (3, Some(3)));

    let mut pages = api.list_by_page_from_zero().pages();
    let mut tokens = Vec::new();
    while let Some(page) = pages.try_next().await.expect("two pages") {
        tokens.push(page.next_token);
    }
    assert_eq!(tokens, [Some("1".to_owned()), None]);

    let mut things = api.list_by_last().items();
    let mut ids = String::new();
    while let Some(thing) = things.try_next().await.expect("two pages") {
        ids.push_str(&thing.id);
    }
    assert_eq!(ids, "abc");
}

/// Walks through lists that have the URL of the next page in the body.
pub async fn url_walks(url: &str) {
    let client = Client::builder().base_url(url).build().expect("a client");
    let api = client.api();
    let mut pages = api.list_by_url().limit(2).pages();
    let page = pages.try_next().await.expect("a page").expect("the first");
    assert_eq!(page.next_token.as_deref(), Some("b/2"));
    // What was not asked for yet can be asked for by another call.
    let mut things = api.list_by_url().cursor("b/2").limit(2).items();
    let mut ids = String::new();
    while let Some(thing) = things.try_next().await.expect("two pages") {
        ids.push_str(&thing.id);
    }
    assert_eq!(ids, "cd");

    let mut things = api.list_by_odata_url().items();
    let mut count = 0;
    while things.try_next().await.expect("two pages").is_some() {
        count += 1;
    }
    assert_eq!(count, 2);

    let mut things = api.list_by_deep_url().items();
    assert!(things.try_next().await.expect("the first page").is_some());
    let error = things.try_next().await.expect_err("another host");
    assert!(error.to_string().contains("another host"), "{error}");
}

/// Walks through lists that say deep in the body what comes next.
pub async fn deep_walks(url: &str) {
    let client = Client::builder().base_url(url).build().expect("a client");
    let api = client.api();
    let mut ids = String::new();
    let mut things = api.list_by_deep_token().limit(2).items();
    while let Some(thing) = things.try_next().await.expect("three pages") {
        ids.push_str(&thing.id);
    }
    assert_eq!(ids, "abc");

    let mut things = api.list_by_deep_last().items();
    let mut keys = Vec::new();
    while let Some(thing) = things.try_next().await.expect("two pages") {
        keys.push(thing.key.id);
    }
    assert_eq!(keys, [Some("a".to_owned()), Some("b".to_owned())]);

    let mut things = api.list_by_deep_page().items();
    let mut count = 0;
    while things.try_next().await.expect("two pages").is_some() {
        count += 1;
    }
    assert_eq!((count, things.total()), (2, Some(2)));
}
