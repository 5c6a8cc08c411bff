//! The same calls from callers without `async`.

use std::thread;
use std::time::{Duration, Instant};

use ory_sdk_runtime::runtime::{
    BoxFuture, Client, Error, PagingProblem, Request, Transport, TransportError,
    TransportResponse,
};

use super::api::{Thing, builder, client, get_thing, parse};
use super::paging::{
    THREE_LINES, items_by_body, items_by_link, linked, page, pages_by_link, problem,
    three_pages,
};
use super::server::Server;

fn get(client: &Client) -> Result<Thing, super::api::Error> {
    get_thing(client).send(parse).wait()
}

#[test]
fn a_call_blocks_until_its_result_is_there() {
    let server = Server::json(200, r#"{"name": "ann"}"#);
    let client = client(&server.url);
    assert_eq!(get(&client).unwrap().name, "ann");
    let with_meta = get_thing(&client).send(parse).with_meta().wait().unwrap();
    assert_eq!((with_meta.value.name.as_str(), with_meta.meta.status), ("ann", 200));
    let raw = get_thing(&client).send_raw().wait().unwrap();
    assert_eq!(raw.status(), 200);
}

#[test]
fn errors_are_the_same() {
    let server = Server::json(410, r#""gone""#);
    assert_eq!(get(&client(&server.url)).unwrap_err().status(), Some(410));
    let refused = client("http://127.0.0.1:1");
    assert!(matches!(get(&refused), Err(Error::Connect(_))));
    // Says nothing until the client hangs up.
    let silent = Server::does(|mut stream| {
        let _ = std::io::Read::read(&mut stream, &mut [0]);
    });
    let mut call = get_thing(&client(&silent.url));
    call.options().timeout(Duration::from_millis(50));
    assert!(matches!(call.send(parse).wait(), Err(Error::Timeout(_))));
}

#[test]
fn threads_do_not_wait_for_each_other() {
    let server = Server::does(|mut stream| {
        thread::spawn(move || {
            thread::sleep(Duration::from_millis(100));
            let answer = page(r#"{"name": "ann"}"#, "connection: close\r\n");
            let _ = std::io::Write::write_all(&mut stream, answer.as_bytes());
        });
    });
    let client = client(&server.url);
    let start = Instant::now();
    thread::scope(|scope| {
        for _ in 0..10 {
            scope.spawn(|| get(&client).unwrap());
        }
    });
    assert!(start.elapsed() < Duration::from_millis(900), "{:?}", start.elapsed());
}

/// A connection that the caller's runtime has made would wait for the thread that is blocked.
#[tokio::test]
async fn inside_a_runtime_it_blocks_and_does_not_panic_or_wait_for_itself() {
    let server = Server::does(|mut stream| {
        thread::spawn(move || {
            // The connection stays open, so that it is kept.
            for _ in 0..2 {
                let answer = page(r#"{"name": "ann"}"#, "");
                let _ = std::io::Write::write_all(&mut stream, answer.as_bytes());
                let mut request = [0; 4096];
                if !matches!(std::io::Read::read(&mut stream, &mut request), Ok(1..)) {
                    return;
                }
            }
        });
    });
    let client = client(&server.url);
    assert_eq!(get_thing(&client).send(parse).await.unwrap().name, "ann");
    let mut call = get_thing(&client);
    call.options().timeout(Duration::from_secs(5));
    assert_eq!(call.send(parse).wait().unwrap().name, "ann");
    assert_eq!(get_thing(&client).send(parse).await.unwrap().name, "ann");
    let names = tokio::task::spawn_blocking(move || get(&client).unwrap().name);
    assert_eq!(names.await.unwrap(), "ann");
}

/// Does what nobody should: blocks, or panics.
struct Rogue(Option<Client>);

impl Transport for Rogue {
    fn send(
        &self,
        _: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let inner = self.0.as_ref().map(get);
        Box::pin(async move {
            let error = inner.expect("no client").unwrap_err();
            let source = std::error::Error::source(&error).unwrap().to_string();
            Err(TransportError::new(
                ory_sdk_runtime::runtime::TransportErrorKind::Other,
                source,
            ))
        })
    }
}

#[test]
fn a_transport_that_blocks_or_panics_is_an_error() {
    let build = |transport| builder("https://a.example").transport(transport).build();
    let source = |client: &Client| {
        let error = get(client).unwrap_err();
        std::error::Error::source(&error).unwrap().to_string()
    };
    let inner = client("http://127.0.0.1:1");
    let nested = build(Rogue(Some(inner.clone()))).unwrap();
    let told = source(&nested);
    assert_eq!(told, "a blocking call inside of another one would wait for itself");
    assert_eq!(source(&build(Rogue(None)).unwrap()), "the transport panicked");
    // The thread goes on.
    assert!(matches!(get(&inner), Err(Error::Connect(_))));
}

#[test]
fn lists_are_iterators() {
    let server = three_pages();
    let mut items = items_by_link(&server.url).blocking();
    server.heard_nothing();
    assert_eq!(items.next().unwrap().unwrap(), "a");
    assert_eq!((items.next_token(), items.total()), (Some("t+1"), Some(5)));
    assert_eq!(items.next().unwrap().unwrap(), "b");
    assert_eq!(server.heard().line(), THREE_LINES[0]);
    server.heard_nothing();
    let rest: Result<Vec<_>, _> = items.collect();
    assert_eq!(rest.unwrap(), ["c", "d", "e"]);
    assert_eq!(server.heard().line(), THREE_LINES[1]);
    assert_eq!(server.heard().line(), THREE_LINES[2]);

    let server = three_pages();
    let pages = pages_by_link(&server.url).blocking();
    let tokens: Vec<_> = pages.map(|page| page.unwrap().next_token).collect();
    assert_eq!(tokens, [Some("t+1".to_owned()), Some("t 2".to_owned()), None]);

    let server = Server::in_turn([page(r#"["1", "a"]"#, ""), page(r#"[""]"#, "")]);
    let items: Result<Vec<_>, _> = items_by_body(&server.url).blocking().collect();
    assert_eq!(items.unwrap(), ["a"]);
}

#[test]
fn an_error_ends_the_iterator() {
    let server = Server::in_turn([linked(r#"["a"]"#, "1"), linked("[]", "1")]);
    let mut items = items_by_link(&server.url).blocking();
    assert_eq!(items.next().unwrap().unwrap(), "a");
    let error = items.next().unwrap().unwrap_err();
    assert_eq!(problem(&error), PagingProblem::RepeatedToken);
    assert!(items.next().is_none());

    let elsewhere = Server::json(200, "[]");
    let link = format!("link: <{}/list?page+token=1>; rel=next\r\n", elsewhere.url);
    let server = Server::in_turn([page(r#"["a"]"#, &link)]);
    let mut items = items_by_link(&server.url).blocking();
    assert_eq!(items.next().unwrap().unwrap(), "a");
    let error = items.next().unwrap().unwrap_err();
    assert_eq!(problem(&error), PagingProblem::OtherHost);
    assert!(items.next().is_none());
    elsewhere.heard_nothing();
}
