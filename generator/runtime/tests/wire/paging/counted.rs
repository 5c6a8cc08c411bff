//! Pages that are counted.

use ory_sdk_runtime::runtime::{
    Error, NextPage, NoBody, Pages, Paging, PagingSource, Response, next_behind,
};

use super::super::server::Server;
use super::{bare, list, page};

static BY_OFFSET: Paging = Paging {
    token: "offset",
    total: None,
    source: PagingSource::Offset,
};
static BY_PAGE: Paging = Paging {
    token: "page",
    total: None,
    source: PagingSource::Page(1),
};

type Parsed = Result<(Vec<String>, Option<NextPage>), Error<NoBody>>;

/// A list of three items in all.
fn of_three(r: &mut Response) -> Parsed {
    let (items, _) = bare(r)?;
    let next = next_behind(items.len(), true, Some(&3));
    Ok((items, next))
}

/// A list that ends with an empty page.
fn unknown(r: &mut Response) -> Parsed {
    let (items, _) = bare(r)?;
    let next = next_behind(items.len(), true, None::<&i64>);
    Ok((items, next))
}

async fn tokens(mut pages: Pages<Vec<String>, NoBody>) -> Vec<Option<String>> {
    let mut tokens = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        tokens.push(page.next_token);
    }
    tokens
}

fn token(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[tokio::test]
async fn an_offset_counts_items_until_there_are_none_left() {
    let server = Server::in_turn([page(r#"["a", "b"]"#, ""), page(r#"["c"]"#, "")]);
    let pages = list(&server.url).pages(&BY_OFFSET, of_three);
    assert_eq!(tokens(pages).await, [token("2"), None]);
    assert_eq!(server.heard().line(), "GET /list HTTP/1.1");
    assert_eq!(server.heard().line(), "GET /list?offset=2 HTTP/1.1");
    server.heard_nothing();
}

#[tokio::test]
async fn a_walk_that_begins_further_on_counts_from_there() {
    let server =
        Server::in_turn([page(r#"["c"]"#, ""), page(r#"["d"]"#, ""), page("[]", "")]);
    let mut call = list(&server.url);
    call.query("page", 7);
    // Of the items before its first page it knows nothing, so the number of all says nothing, either.
    let pages = call.pages(&BY_PAGE, of_three);
    assert_eq!(tokens(pages).await, [token("8"), token("9"), None]);

    let server = Server::in_turn([page(r#"["c"]"#, "")]);
    let mut call = list(&server.url);
    call.query("offset", 2);
    assert_eq!(tokens(call.pages(&BY_OFFSET, of_three)).await, [None]);
}

#[tokio::test]
async fn an_empty_page_is_the_last() {
    let server = Server::in_turn([page(r#"["a"]"#, ""), page("[]", "")]);
    let pages = list(&server.url).pages(&BY_PAGE, unknown);
    assert_eq!(tokens(pages).await, [token("2"), None]);
    assert_eq!(server.heard().line(), "GET /list HTTP/1.1");
    assert_eq!(server.heard().line(), "GET /list?page=2 HTTP/1.1");
}

#[tokio::test]
async fn a_number_beyond_all_numbers_ends_the_walk_with_an_error() {
    let server = Server::in_turn([page(r#"["a"]"#, "")]);
    let mut call = list(&server.url);
    call.query("page", u64::MAX);
    let mut pages = call.pages(&BY_PAGE, unknown);
    assert_eq!(pages.try_next().await.expect("a page").expect("one").next_token, None);
    assert!(pages.try_next().await.is_err(), "the same page would come for ever");
}
