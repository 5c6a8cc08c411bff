//! The ways that a call can take: the same faults happen on each of them.

pub mod own;
mod service;

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::thread;
use std::time::Duration;

use ory_sdk_runtime::runtime::{
    Call, ClientBuilder, Error, Response, RetryPolicy, TowerTransport,
};
use rustls::pki_types::CertificateDer;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;

use super::api::{self, Thing, get_thing, parse};
use super::server::sockets::eventually;
use own::Own;
use service::Http;

/// What becomes of a call among many.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Answered,
    /// It is given up when all are on their way.
    LeftLater,
    /// It is given up as soon as it has begun.
    LeftAtOnce,
}

/// One way, with the runtime that its calls run in.
pub struct Via {
    way: Way,
    runtime: Runtime,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Asynchronous,
    Blocking,
    Tower,
    Own,
}

impl Via {
    /// The default transport, awaited.
    pub fn asynchronous() -> Self {
        Self::new(Way::Asynchronous)
    }

    /// The default transport, waited for by a thread.
    pub fn blocking() -> Self {
        Self::new(Way::Blocking)
    }

    /// A service of tower: hyper's client, with its pool.
    pub fn tower() -> Self {
        Self::new(Way::Tower)
    }

    /// A transport of the caller's own: a connection a request.
    pub fn own() -> Self {
        Self::new(Way::Own)
    }

    fn new(way: Way) -> Self {
        let mut runtime = Builder::new_multi_thread();
        let runtime = runtime.worker_threads(1).enable_all().build().unwrap();
        Self { way, runtime }
    }

    /// Starts a client that tries once.
    pub fn builder(&self, url: &str) -> ClientBuilder {
        self.trusting(url, &[])
    }

    /// Starts a client that trusts these authorities.
    pub fn trusting(
        &self,
        url: &str,
        authorities: &[CertificateDer<'static>],
    ) -> ClientBuilder {
        let builder = api::builder(url).retries(RetryPolicy::none());
        match self.way {
            Way::Asynchronous | Way::Blocking => {
                let certificate = |der: &CertificateDer<'_>| {
                    reqwest::Certificate::from_der(der).unwrap()
                };
                let authorities: Vec<_> = authorities.iter().map(certificate).collect();
                if url.starts_with("http://") {
                    // To read the certificates of the system takes longer than most tests.
                    return builder.reqwest(|http| http.tls_certs_only([]));
                }
                builder.reqwest(move |http| http.tls_certs_merge(authorities.clone()))
            }
            Way::Tower => {
                builder.transport(TowerTransport::new(Http::trusting(authorities)))
            }
            Way::Own => builder.transport(Own),
        }
    }

    /// Sends a call and returns its result.
    pub fn send<T: Send, E: Send>(
        &self,
        call: Box<Call>,
        parse: fn(&mut Response) -> Result<T, Error<E>>,
    ) -> Result<T, Error<E>> {
        match self.way {
            Way::Blocking => call.send(parse).wait(),
            _ => self.runtime.block_on(call.send(parse)),
        }
    }

    /// Sends a call and returns what comes back.
    pub fn raw(&self, call: Box<Call>) -> Result<Response, Error> {
        match self.way {
            Way::Blocking => call.send_raw().wait(),
            _ => self.runtime.block_on(call.send_raw()),
        }
    }

    /// Asks this server for a thing.
    pub fn get(&self, url: &str) -> Result<Thing, api::Error> {
        self.send(get_thing(&self.builder(url).build().unwrap()), parse)
    }

    /// Asks this server for a thing, which fails.
    pub fn error(&self, url: &str) -> api::Error {
        self.get(url).unwrap_err()
    }

    /// Sends calls at the same time.
    pub fn at_once(
        &self,
        calls: impl Iterator<Item = Box<Call>>,
    ) -> Vec<Result<Response, Error>> {
        if self.way == Way::Blocking {
            return thread::scope(|scope| {
                let start = |call: Box<Call>| scope.spawn(|| call.send_raw().wait());
                let threads: Vec<_> = calls.map(start).collect();
                threads.into_iter().map(|thread| thread.join().unwrap()).collect()
            });
        }
        let calls: Vec<_> =
            calls.map(|call| self.runtime.spawn(call.send_raw())).collect();
        let all = calls.into_iter().map(|call| self.runtime.block_on(call).unwrap());
        all.collect()
    }

    /// Sends a call and gives it up when `reached` says so: drops its future, or, where a thread
    /// waits for it, lets its time run out.
    pub fn abandon(&self, call: Box<Call>, reached: &dyn Fn() -> bool) {
        if self.way == Way::Blocking {
            // The first time may be up before the transport has read its certificates.
            for millis in [60, 250, 1000] {
                let mut call = call.clone();
                call.options().timeout(Duration::from_millis(millis));
                let error = call.send_raw().wait().unwrap_err();
                assert!(matches!(error, Error::Timeout(_)), "{error:?}");
                if reached() {
                    return;
                }
            }
            panic!("the call does not get there");
        }
        let mut pending = call.send_raw();
        self.runtime.block_on(async {
            while !reached() {
                poll_fn(|cx| {
                    let poll = Pin::new(&mut pending).poll(cx);
                    assert!(poll.is_pending(), "{poll:?}");
                    Poll::Ready(())
                })
                .await;
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            drop(pending);
        });
    }

    /// Waits for something that is no call.
    pub fn wait<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// Returns whether a thread waits for a call, which then can only be late.
    pub fn blocks(&self) -> bool {
        self.way == Way::Blocking
    }

    /// Returns whether a connection that is done with waits for the next call.
    pub fn keeps_connections(&self) -> bool {
        self.way != Way::Own
    }

    /// Sends calls at the same time, each to its fate, and returns how many were answered. `reached`
    /// says whether all have got to where they are given up; it is told whether that can be waited
    /// for.
    pub fn crowd(
        &self,
        calls: Vec<(Box<Call>, Fate)>,
        reached: impl Fn(bool) -> bool + Sync,
    ) -> usize {
        if self.way == Way::Blocking {
            return threads(calls, reached);
        }
        let mut later = Vec::new();
        let mut answers = Vec::new();
        for (call, fate) in calls {
            let task = self.runtime.spawn(call.send_raw());
            match fate {
                Fate::Answered => answers.push(task),
                Fate::LeftLater => later.push(task),
                Fate::LeftAtOnce => task.abort(),
            }
        }
        eventually("all are on their way", || reached(true));
        later.iter().for_each(JoinHandle::abort);
        let answers = answers.into_iter().map(|task| self.runtime.block_on(task));
        answers.filter(|answer| answer.as_ref().unwrap().is_ok()).count()
    }
}

/// Each call has a thread and, if it is to be given up, little time.
fn threads(
    calls: Vec<(Box<Call>, Fate)>,
    reached: impl Fn(bool) -> bool + Sync,
) -> usize {
    thread::scope(|scope| {
        let start = |(mut call, fate): (Box<Call>, Fate)| {
            match fate {
                Fate::Answered => {}
                Fate::LeftLater => {
                    call.options().timeout(Duration::from_millis(400));
                }
                Fate::LeftAtOnce => {
                    call.options().timeout(Duration::from_millis(1));
                }
            }
            let thread = thread::Builder::new().stack_size(512 << 10);
            thread.spawn_scoped(scope, || call.send_raw().wait().is_ok()).unwrap()
        };
        let threads: Vec<_> = calls.into_iter().map(start).collect();
        eventually("all are on their way", || reached(false));
        let answered = threads.into_iter().map(|thread| thread.join().unwrap());
        answered.filter(|answered| *answered).count()
    })
}
