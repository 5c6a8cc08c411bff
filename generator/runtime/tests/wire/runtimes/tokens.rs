//! Tokens that are fetched in one runtime and needed in another.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use ory_sdk_runtime::runtime::{
    Call, Client, ClientCredentials, Credential, Response, Token,
};
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

use super::{FLAVORS, Flavor, THEN, over, part, until, wait, without_panic};
use crate::api::{GET_SECRET, TOKEN};
use crate::server::Server;
use crate::server::sockets::eventually;

/// Who gives tokens, and takes his time.
#[derive(Clone, Copy, Debug)]
enum From {
    /// The caller, who waits by tokio's clock.
    Caller,
    /// A token endpoint, by the default transport or by one of the caller's own.
    Endpoint { own: bool },
}

const ALL: [From; 3] =
    [From::Caller, From::Endpoint { own: false }, From::Endpoint { own: true }];

/// A client that needs a token, and how often one was asked for.
struct Setting {
    client: Client,
    asked: Arc<AtomicUsize>,
}

impl Setting {
    fn new(from: From) -> Self {
        let asked = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&asked);
        let server = Server::telling(move |heard, mut stream| {
            let is_token = heard.line().starts_with("POST /token");
            if is_token {
                counted.fetch_add(1, Ordering::SeqCst);
            }
            thread::spawn(move || {
                let body = r#"{"access_token":"at","token_type":"bearer"}"#;
                if is_token {
                    thread::sleep(Duration::from_millis(60));
                }
                let answer = format!(
                    "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
                    body.len()
                );
                // The client may be gone already, which is then what the test is about.
                let _ = std::io::Write::write_all(&mut stream, answer.as_bytes());
            });
        });
        let counted = Arc::clone(&asked);
        let credential = match from {
            From::Caller => Credential::source(move || {
                counted.fetch_add(1, Ordering::SeqCst);
                async {
                    tokio::time::sleep(Duration::from_millis(60)).await;
                    Ok(Token::new("t"))
                }
            }),
            From::Endpoint { .. } => {
                ClientCredentials::new("/token", "id", "secret").into()
            }
        };
        let own = matches!(from, From::Endpoint { own: true });
        let http = over(&server.url, own);
        Self {
            client: http.credential(&TOKEN, credential).build().unwrap(),
            asked,
        }
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn call(&self) -> Box<Call> {
        Call::new(&self.client, &GET_SECRET)
    }

    fn works_in(&self, runtime: &Runtime) {
        assert_eq!(wait(runtime, self.call().send_raw()).unwrap().status(), 200);
    }

    fn works_blocking(&self) {
        assert_eq!(self.call().send_raw().wait().unwrap().status(), 200);
    }

    /// Begins a call, and gives it up while the token is fetched.
    fn give_up(&self, runtime: &Runtime) {
        let before = self.asked();
        drop(until(runtime, self.call().send_raw(), || self.asked() > before));
    }

    /// Begins a call that goes on by itself.
    fn start(&self, runtime: &Runtime) -> JoinHandle<Response> {
        let call = self.call();
        let before = self.asked();
        let task = runtime.spawn(async move { call.send_raw().await.unwrap() });
        eventually("the token is asked for", || self.asked() > before);
        task
    }
}

/// A fetch that nobody waits for belongs to the runtime in which it began: another begins anew.
#[test]
fn a_fetch_that_was_given_up_does_not_harm_another_runtime() {
    without_panic(|| {
        for (from, flavor) in ALL.into_iter().flat_map(|it| FLAVORS.map(|f| (it, f))) {
            for (then, blocking) in
                THEN.into_iter().flat_map(|it| [(it, false), (it, true)])
            {
                let setting = Setting::new(from);
                let first = flavor.runtime();
                setting.give_up(&first);
                let first = part(first, then);
                match blocking {
                    true => setting.works_blocking(),
                    false => setting.works_in(&flavor.runtime()),
                }
                assert_eq!(
                    setting.asked(),
                    2,
                    "{from:?} {flavor:?} {then:?} {blocking}"
                );
                setting.works_blocking();
                drop(first);
                assert_eq!(setting.asked(), 2, "the token is kept");
            }
        }
    });
}

/// In the same runtime the fetch is taken up again, however often it is given up.
#[test]
fn a_fetch_that_was_given_up_goes_on_in_its_own_runtime() {
    without_panic(|| {
        for (from, flavor) in ALL.into_iter().flat_map(|it| FLAVORS.map(|f| (it, f))) {
            let setting = Setting::new(from);
            let runtime = flavor.runtime();
            setting.give_up(&runtime);
            for _ in 0..3 {
                let short = Duration::from_millis(2);
                wait(&runtime, async {
                    let call = setting.call().send_raw();
                    tokio::time::timeout(short, call).await.unwrap_err();
                });
            }
            setting.works_in(&runtime);
            assert_eq!(setting.asked(), 1, "{from:?} {flavor:?}");
        }
    });
}

/// Both wait at once, and the runtime of the one who asked first ends.
#[test]
fn a_call_does_not_depend_on_the_runtime_of_another() {
    without_panic(|| {
        for from in ALL {
            for blocking in [false, true] {
                let setting = Setting::new(from);
                let first = Flavor::Multi.runtime();
                let task = setting.start(&first);
                thread::scope(|scope| {
                    let other = scope.spawn(|| {
                        without_panic(|| match blocking {
                            true => setting.works_blocking(),
                            false => setting.works_in(&Flavor::Current.runtime()),
                        });
                    });
                    eventually("both wait", || setting.asked() == 2);
                    first.shutdown_background();
                    other.join().unwrap();
                });
                drop(task);
                setting.works_in(&Flavor::Current.runtime());
                setting.works_blocking();
                assert_eq!(setting.asked(), 2, "{from:?} {blocking}");
            }
        }
    });
}

/// A runtime that stands still while a call of it waits does not hold up others.
#[test]
fn a_call_does_not_wait_for_a_runtime_that_stands_still() {
    without_panic(|| {
        for from in ALL {
            let setting = Setting::new(from);
            let first = Flavor::Current.runtime();
            let call = setting.call().send_raw();
            let kept = until(&first, call, || setting.asked() == 1);
            setting.works_in(&Flavor::Current.runtime());
            assert_eq!(setting.asked(), 2, "{from:?}");
            // It finds what it was waiting for.
            assert_eq!(wait(&first, kept).unwrap().status(), 200);
        }
    });
}

/// Many runtimes that come and go, with calls that are given up among them.
#[test]
fn a_token_survives_a_crowd_of_runtimes() {
    without_panic(|| {
        for from in ALL {
            let setting = Setting::new(from);
            thread::scope(|scope| {
                for number in 0..12_u64 {
                    let setting = &setting;
                    scope.spawn(move || {
                        without_panic(|| {
                            let runtime = FLAVORS[(number % 2) as usize].runtime();
                            let short = Duration::from_millis(10 * number);
                            let call = setting.call().send_raw();
                            // Some are too late.
                            let _ = runtime.block_on(async {
                                tokio::time::timeout(short, call).await
                            });
                            drop(runtime);
                            setting.works_in(&Flavor::Current.runtime());
                        });
                    });
                }
            });
            let asked = setting.asked();
            setting.works_blocking();
            assert_eq!(setting.asked(), asked, "the token is kept");
        }
    });
}
