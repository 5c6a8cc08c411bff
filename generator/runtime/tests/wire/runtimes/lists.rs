//! Lists whose next page is on its way when the runtime changes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use ory_sdk_runtime::runtime::{Error, Items, NoBody};
use tokio::runtime::Runtime;

use super::{FLAVORS, Flavor, THEN, over, part, wait, without_panic};
use crate::paging::{items_of, linked, page, pages_of};
use crate::server::Server;

/// Three pages, each after a while.
struct Slow {
    server: Server,
    asked: Arc<AtomicUsize>,
}

impl Slow {
    fn new() -> Self {
        let asked = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&asked);
        let server = Server::telling(move |heard, mut stream| {
            counted.fetch_add(1, Ordering::SeqCst);
            let answer = match heard.line().as_str() {
                "GET /list HTTP/1.1" => linked(r#"["a", "b"]"#, "1"),
                "GET /list?page%20token=1 HTTP/1.1" => linked(r#"["c", "d"]"#, "2"),
                "GET /list?page%20token=2 HTTP/1.1" => page(r#"["e"]"#, ""),
                other => panic!("{other}"),
            };
            let answer = answer.replacen("\r\n", "\r\nconnection: close\r\n", 1);
            thread::spawn(move || {
                thread::sleep(Duration::from_millis(30));
                // The client may be gone already, which is then what the test is about.
                let _ = std::io::Write::write_all(&mut stream, answer.as_bytes());
            });
        });
        Self { server, asked }
    }

    fn items(&self, own: bool) -> Items<String, NoBody> {
        items_of(&over(&self.server.url, own).build().unwrap())
    }

    /// Begins to wait for the next item, and gives it up when its page was asked for.
    fn give_up(&self, runtime: &Runtime, items: &mut Items<String, NoBody>) {
        let before = self.asked.load(Ordering::SeqCst);
        let next = Box::pin(items.try_next());
        let asked = || self.asked.load(Ordering::SeqCst) > before;
        drop(super::until(runtime, next, asked));
    }
}

#[test]
fn a_page_that_was_given_up_is_asked_for_again_and_no_item_is_lost_or_repeated() {
    without_panic(|| {
        for own in [false, true] {
            for (flavor, then) in
                FLAVORS.into_iter().flat_map(|it| THEN.map(|then| (it, then)))
            {
                // Given up on the first page, and on the others.
                for read in 0..=4 {
                    let slow = Slow::new();
                    let mut items = slow.items(own);
                    let mut found = Vec::new();
                    let first = flavor.runtime();
                    for _ in 0..read {
                        found.extend(wait(&first, items.try_next()).unwrap());
                    }
                    let turns = read % 2 == 0;
                    if turns {
                        slow.give_up(&first, &mut items);
                    }
                    let first = part(first, then);
                    let second = Flavor::Current.runtime();
                    while let Some(item) = wait(&second, items.try_next()).unwrap() {
                        found.push(item);
                    }
                    assert_eq!(
                        found,
                        ["a", "b", "c", "d", "e"],
                        "{flavor:?} {then:?} {read}"
                    );
                    assert!(wait(&second, items.try_next()).unwrap().is_none());
                    let asked = slow.asked.load(Ordering::SeqCst);
                    assert_eq!(
                        asked,
                        3 + usize::from(turns),
                        "{flavor:?} {then:?} {read}"
                    );
                    drop(first);
                }
            }
        }
    });
}

/// Back and forth: each runtime gives up, and the next begins anew.
#[test]
fn pages_can_change_runtimes_again_and_again() {
    without_panic(|| {
        let slow = Slow::new();
        let mut items = slow.items(false);
        let stays = Flavor::Multi.runtime();
        for _ in 0..3 {
            slow.give_up(&stays, &mut items);
            slow.give_up(&Flavor::Current.runtime(), &mut items);
        }
        let mut found = Vec::new();
        while let Some(item) = wait(&stays, items.try_next()).unwrap() {
            found.push(item);
        }
        assert_eq!(found, ["a", "b", "c", "d", "e"]);
    });
}

#[test]
fn a_list_can_change_from_await_to_blocking() {
    without_panic(|| {
        for (flavor, then) in
            FLAVORS.into_iter().flat_map(|it| THEN.map(|then| (it, then)))
        {
            let slow = Slow::new();
            let mut items = slow.items(false);
            let first = flavor.runtime();
            assert_eq!(wait(&first, items.try_next()).unwrap().as_deref(), Some("a"));
            assert_eq!(wait(&first, items.try_next()).unwrap().as_deref(), Some("b"));
            slow.give_up(&first, &mut items);
            let first = part(first, then);
            let rest: Vec<_> = items.blocking().map(|item| item.unwrap()).collect();
            assert_eq!(rest, ["c", "d", "e"]);
            drop(first);
        }
    });
}

#[test]
fn pages_are_asked_for_again_too() {
    without_panic(|| {
        let slow = Slow::new();
        let client = crate::api::client(&slow.server.url);
        let mut pages = pages_of(&client);
        let first = Flavor::Multi.runtime();
        let asked = || slow.asked.load(Ordering::SeqCst) == 1;
        drop(super::until(&first, Box::pin(pages.try_next()), asked));
        drop(first);
        let second = Flavor::Current.runtime();
        for (items, token) in [("a", Some("1")), ("c", Some("2")), ("e", None)] {
            let page = wait(&second, pages.try_next()).unwrap().unwrap();
            assert_eq!(
                (page.value[0].as_str(), page.next_token.as_deref()),
                (items, token)
            );
        }
        assert!(wait(&second, pages.try_next()).unwrap().is_none());
        assert!(pages.blocking().next().is_none());
    });
}

/// After whatever error, a list is at its end, and says where a new call goes on.
#[test]
fn after_an_error_a_list_is_over_in_every_runtime() {
    without_panic(|| {
        let broken = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[\"c\"".to_owned();
        let garbage = page("{}", "");
        let failed = "HTTP/1.1 500 X\r\ncontent-length: 0\r\n\r\n".to_owned();
        let large = page(&"x".repeat(9000), "");
        for (answer, name) in [
            (broken, "interrupted"),
            (garbage, "undecodable"),
            (failed, "another error"),
            (large, "too large"),
        ] {
            for blocking in [false, true] {
                let server =
                    Server::in_turn([linked(r#"["a"]"#, "t%2B1"), answer.clone()]);
                let client = crate::api::builder(&server.url).max_response_size(8000);
                let mut items = items_of(&client.build().unwrap());
                let runtime = Flavor::Current.runtime();
                wait(&runtime, items.try_next()).unwrap().unwrap();
                if blocking {
                    let mut items = items.blocking();
                    let error: Error<NoBody> = items.next().unwrap().unwrap_err();
                    assert_eq!(crate::streams::name(&error), name);
                    assert!(items.next().is_none() && items.next().is_none());
                    assert_eq!(items.next_token(), Some("t+1"));
                    continue;
                }
                let error = wait(&runtime, items.try_next()).unwrap_err();
                assert_eq!(crate::streams::name(&error), name);
                drop(runtime);
                for _ in 0..2 {
                    let runtime = Flavor::Multi.runtime();
                    assert!(wait(&runtime, items.try_next()).unwrap().is_none());
                }
                assert_eq!(items.next_token(), Some("t+1"));
            }
        }
    });
}
