//! Lists, page by page.

mod counted;
mod links;

use std::pin::Pin;
use std::task::{Context, Waker};
use std::time::Duration;

use futures_core::Stream as _;
use ory_sdk_runtime::runtime::{
    Call, Client, Error, Items, NextPage, NoBody, Operation, Pages, Paging,
    PagingProblem, PagingSource, Response, next_token,
};

use super::api::client;
use super::server::Server;

pub static BY_LINK: Paging = Paging {
    token: "page token",
    total: Some("X-Total-Count"),
    source: PagingSource::Link,
};
pub static BY_BODY: Paging = Paging {
    token: "page token",
    total: None,
    source: PagingSource::Body,
};
pub static BY_URL: Paging = Paging {
    token: "page token",
    total: None,
    source: PagingSource::Url,
};

static LIST: Operation = Operation {
    id: "list",
    method: "GET",
    path: "/list",
    security: &[],
    server: None,
    accept: "application/json",
};

type Parsed = Result<(Vec<String>, Option<NextPage>), Error<NoBody>>;

/// The body is the list.
fn bare(r: &mut Response) -> Parsed {
    match r.status() {
        200 => Ok((r.json()?, None)),
        _ => Err(r.unexpected()),
    }
}

/// The body has the token in front of the list.
fn wrapped(r: &mut Response) -> Parsed {
    let (mut items, _) = bare(r)?;
    let token = items.remove(0);
    Ok((items, next_token(Some(&token))))
}

fn list(url: &str) -> Box<Call> {
    Call::new(&client(url), &LIST)
}

pub fn pages_of(client: &Client) -> Pages<Vec<String>, NoBody> {
    Call::new(client, &LIST).pages(&BY_LINK, bare)
}

pub fn items_of(client: &Client) -> Items<String, NoBody> {
    Call::new(client, &LIST).items(&BY_LINK, bare)
}

pub fn pages_by_link(url: &str) -> Pages<Vec<String>, NoBody> {
    list(url).pages(&BY_LINK, bare)
}

pub fn items_by_link(url: &str) -> Items<String, NoBody> {
    list(url).items(&BY_LINK, bare)
}

pub fn items_by_body(url: &str) -> Items<String, NoBody> {
    list(url).items(&BY_BODY, wrapped)
}

/// An answer with a list and perhaps a link.
pub fn page(items: &str, headers: &str) -> String {
    let length = items.len();
    format!("HTTP/1.1 200 OK\r\n{headers}content-length: {length}\r\n\r\n{items}")
}

pub fn linked(items: &str, token: &str) -> String {
    let link = format!("Link: </list?size=2&page+token={token}>; rel=\"next\"\r\n");
    page(items, &format!("{link}X-Total-Count: 5\r\n"))
}

pub fn three_pages() -> Server {
    Server::in_turn([
        linked(r#"["a", "b"]"#, "t%2B1"),
        linked(r#"["c", "d"]"#, "t+2"),
        page(r#"["e"]"#, ""),
    ])
}

/// The request lines of three pages: each token arrives as the server gave it.
pub const THREE_LINES: [&str; 3] = [
    "GET /list HTTP/1.1",
    "GET /list?page%20token=t%2B1 HTTP/1.1",
    "GET /list?page%20token=t%202 HTTP/1.1",
];

async fn all(mut items: Items<String, NoBody>) -> Result<Vec<String>, Error<NoBody>> {
    let mut found = Vec::new();
    while let Some(item) = items.try_next().await? {
        found.push(item);
    }
    Ok(found)
}

pub fn problem(error: &Error<NoBody>) -> PagingProblem {
    match error {
        Error::Paging(failure) => failure.problem(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn items_come_page_by_page_through_links() {
    let server = three_pages();
    let mut items = items_by_link(&server.url);
    server.heard_nothing();
    assert_eq!((items.next_token(), items.total()), (None, None));
    assert_eq!(items.try_next().await.unwrap().as_deref(), Some("a"));
    assert_eq!((items.next_token(), items.total()), (Some("t+1"), Some(5)));
    assert_eq!(items.try_next().await.unwrap().as_deref(), Some("b"));
    assert_eq!(server.heard().line(), THREE_LINES[0]);
    // A page is asked for when its first item is.
    server.heard_nothing();
    assert_eq!(all(items).await.unwrap(), ["c", "d", "e"]);
    assert_eq!(server.heard().line(), THREE_LINES[1]);
    assert_eq!(server.heard().line(), THREE_LINES[2]);
    server.heard_nothing();
}

#[tokio::test]
async fn pages_tell_what_came_beside_them() {
    let server = three_pages();
    let mut pages = pages_by_link(&server.url);
    let page = pages.try_next().await.unwrap().unwrap();
    assert_eq!(page.value, ["a", "b"]);
    assert_eq!((page.meta.status, page.total), (200, Some(5)));
    assert_eq!(page.next_token.as_deref(), Some("t+1"));
    pages.try_next().await.unwrap().unwrap();
    assert_eq!(pages.next_token(), Some("t 2"));
    let last = pages.try_next().await.unwrap().unwrap();
    assert_eq!((last.next_token, last.total), (None, None));
    assert!(pages.try_next().await.unwrap().is_none());
    assert!(pages.try_next().await.unwrap().is_none());
    assert_eq!(format!("{pages:?}"), "Pages(\"list\")");
}

#[tokio::test]
async fn a_token_in_the_body_leads_on_until_it_is_empty() {
    let server = Server::in_turn([
        page(r#"["t+1", "a"]"#, ""),
        // A page without items is not the last one.
        page(r#"["t 2"]"#, ""),
        page(r#"["", "b"]"#, ""),
    ]);
    assert_eq!(all(items_by_body(&server.url)).await.unwrap(), ["a", "b"]);
    for line in THREE_LINES {
        assert_eq!(server.heard().line(), line);
    }
}

#[tokio::test]
async fn an_empty_last_page_ends_the_list() {
    let server = Server::in_turn([linked(r#"["a"]"#, "1"), page("[]", "")]);
    assert_eq!(all(items_by_link(&server.url)).await.unwrap(), ["a"]);
}

#[tokio::test]
async fn a_repeated_token_is_an_error_and_no_endless_list() {
    // The second page leads to itself, the third back to the first that has a token.
    for tokens in [["1", "1", "2"], ["1", "2", "1"]] {
        let pages = tokens.map(|token| linked(r#"["a"]"#, token));
        let server = Server::in_turn(pages);
        let error = all(items_by_link(&server.url)).await.unwrap_err();
        assert_eq!(problem(&error), PagingProblem::RepeatedToken);
        assert_eq!(error.status(), Some(200));
        let told = "list: the next page is one that came before: the list has no end \
                    (status 200)";
        assert_eq!(error.to_string(), told);
    }
}

#[tokio::test]
async fn the_token_that_the_caller_began_with_counts() {
    let server = Server::in_turn([linked(r#"["c"]"#, "t%2B1")]);
    let mut call = list(&server.url);
    call.query("page token", "t+1");
    let mut pages = call.pages(&BY_LINK, bare);
    assert_eq!(pages.next_token(), Some("t+1"));
    // The page itself is good.
    assert_eq!(pages.try_next().await.unwrap().unwrap().value, ["c"]);
    assert_eq!(server.heard().line(), THREE_LINES[1]);
    let error = pages.try_next().await.unwrap_err();
    assert_eq!(problem(&error), PagingProblem::RepeatedToken);
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn after_an_error_a_new_call_goes_on_where_it_stopped() {
    let broken = "HTTP/1.1 500 X\r\ncontent-length: 0\r\n\r\n".to_owned();
    let server = Server::in_turn([linked(r#"["a"]"#, "t%2B1"), broken, three_last()]);
    let mut items = items_by_link(&server.url);
    items.try_next().await.unwrap().unwrap();
    assert_eq!(items.try_next().await.unwrap_err().status(), Some(500));
    assert_eq!(items.next_token(), Some("t+1"));
    assert!(items.try_next().await.unwrap().is_none(), "an error ends the walk");
    let mut call = list(&server.url);
    call.query("page token", items.next_token().unwrap());
    assert_eq!(all(call.items(&BY_LINK, bare)).await.unwrap(), ["e"]);
    server.heard();
    assert_eq!(server.heard().line(), THREE_LINES[1]);
    assert_eq!(server.heard().line(), THREE_LINES[1]);
}

fn three_last() -> String {
    page(r#"["e"]"#, "")
}

#[tokio::test]
async fn a_page_that_is_given_up_while_it_comes_is_not_asked_for_twice() {
    let server = Server::does(|mut stream| {
        std::thread::sleep(Duration::from_millis(60));
        let _ = std::io::Write::write_all(&mut stream, three_last().as_bytes());
    });
    let mut items = items_by_link(&server.url);
    let patience = Duration::from_millis(10);
    assert!(tokio::time::timeout(patience, items.try_next()).await.is_err());
    assert_eq!(items.try_next().await.unwrap().as_deref(), Some("e"));
    server.heard();
    server.heard_nothing();
}

#[tokio::test]
async fn a_stream_that_is_dropped_between_pages_asks_for_nothing_more() {
    let server = three_pages();
    let mut items = items_by_link(&server.url);
    items.try_next().await.unwrap().unwrap();
    drop(items);
    server.heard();
    server.heard_nothing();
}

#[tokio::test]
async fn they_are_streams() {
    let server = three_pages();
    let mut items = items_by_link(&server.url);
    let mut found = Vec::new();
    let next =
        |cx: &mut Context<'_>, items: &mut Items<_, _>| Pin::new(items).poll_next(cx);
    while let Some(item) = std::future::poll_fn(|cx| next(cx, &mut items)).await {
        found.push(item.unwrap());
    }
    assert_eq!(found, ["a", "b", "c", "d", "e"]);
    let mut pages = pages_by_link("http://127.0.0.1:1");
    let mut cx = Context::from_waker(Waker::noop());
    assert!(Pin::new(&mut pages).poll_next(&mut cx).is_pending());
}
