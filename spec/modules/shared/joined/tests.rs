use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::Joined;
use crate::BoxFuture;
use crate::runtime::token::flight::lock;

/// Something that is asked, and answers when it is told to.
#[derive(Clone, Default)]
struct Source(Arc<(AtomicUsize, AtomicUsize)>);

impl Source {
    /// Begins a call, which answers with its number once so many are answered.
    fn ask(&self) -> BoxFuture<'static, Result<usize, usize>> {
        let source = self.clone();
        Box::pin(async move {
            let number = source.0.0.fetch_add(1, Ordering::SeqCst) + 1;
            poll_fn(|_| match source.0.1.load(Ordering::SeqCst) >= number {
                true => Poll::Ready(()),
                false => Poll::Pending,
            })
            .await;
            if number % 2 == 1 { Ok(number) } else { Err(number) }
        })
    }

    fn answers(&self, count: usize) {
        self.0.1.store(count, Ordering::SeqCst);
    }

    fn asked(&self) -> usize {
        self.0.0.load(Ordering::SeqCst)
    }
}

/// Polls each future once, and returns what came of them.
macro_rules! poll {
    ($($future:expr),+) => {
        [$($future.as_mut().poll(&mut Context::from_waker(Waker::noop()))),+]
    };
}

#[test]
fn who_asks_the_same_at_once_asks_once() {
    let (joined, source) = (Joined::default(), Source::default());
    let get = |key: u8| joined.get([key; 32], Duration::ZERO, || source.ask());
    let (mut one, mut two, mut other) = (pin!(get(1)), pin!(get(1)), pin!(get(2)));
    assert_eq!(poll!(one, two, other), [Poll::Pending; 3]);
    assert_eq!(source.asked(), 2);
    source.answers(2);
    let [one, two, other] = poll!(one, two, other);
    // An error is for all who waited, and for nobody else.
    assert_eq!([one, two, other], [Ok(1), Ok(1), Err(2)].map(Poll::Ready));
    assert!(lock(&joined.0).flights.is_empty());
    let (mut three, mut four) = (pin!(get(2)), pin!(get(1)));
    source.answers(4);
    assert_eq!(poll!(three, four), [Ok(3), Err(4)].map(Poll::Ready));
}

#[test]
fn an_answer_that_is_there_is_joined_by_nobody() {
    let (joined, source) = (Joined::default(), Source::default());
    let get = || joined.get([1; 32], Duration::ZERO, || source.ask());
    let (mut one, mut slow, mut late) = (pin!(get()), pin!(get()), pin!(get()));
    assert_eq!(poll!(one, slow), [Poll::Pending; 2]);
    source.answers(1);
    assert_eq!(poll!(one), [Poll::Ready(Ok(1))]);
    // One who waited has not looked yet.
    assert_eq!(poll!(late), [Poll::Pending]);
    assert_eq!(poll!(slow), [Poll::Ready(Ok(1))]);
    assert_eq!(source.asked(), 2);
}

#[test]
fn who_leaves_takes_nothing_from_the_others() {
    let (joined, source) = (Joined::default(), Source::default());
    let get = || joined.get([1; 32], Duration::ZERO, || source.ask());
    let mut first = Box::pin(get());
    let mut second = Box::pin(get());
    assert_eq!(poll!(first, second), [Poll::Pending; 2]);
    drop(first);
    source.answers(1);
    assert_eq!(poll!(second), [Poll::Ready(Ok(1))]);
    assert_eq!(source.asked(), 1);
    // The last one takes the call along.
    let mut third = Box::pin(get());
    assert_eq!(poll!(third), [Poll::Pending]);
    drop(third);
    assert!(lock(&joined.0).flights.is_empty());
    let mut fourth = Box::pin(get());
    source.answers(3);
    assert_eq!(poll!(fourth), [Poll::Ready(Ok(3))]);
}

#[test]
fn beyond_the_bound_everybody_asks_for_themselves() {
    let (joined, source) = (Joined::default(), Source::default());
    let get = |key: [u8; 32]| joined.get(key, Duration::ZERO, || source.ask());
    let key = |number: usize| {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&(number as u64).to_be_bytes());
        key
    };
    let mut all: Vec<_> =
        (0..super::MOST).map(|number| Box::pin(get(key(number)))).collect();
    for one in &mut all {
        assert!(poll!(one)[0].is_pending());
    }
    let (mut one, mut two) = (pin!(get([255; 32])), pin!(get([255; 32])));
    assert_eq!(poll!(one, two), [Poll::Pending; 2]);
    assert_eq!(source.asked(), super::MOST + 2);
    assert_eq!(lock(&joined.0).flights.len(), super::MOST);
    drop(all);
    assert!(lock(&joined.0).flights.is_empty());
}

#[test]
fn a_panic_is_no_answer() {
    let joined = Joined::default();
    let count = Arc::new(AtomicUsize::new(0));
    let ask = || -> BoxFuture<'static, usize> {
        let count = Arc::clone(&count);
        Box::pin(async move {
            match count.fetch_add(1, Ordering::SeqCst) {
                0 => panic!("the first one"),
                number => number,
            }
        })
    };
    let mut one = pin!(joined.get([1; 32], Duration::ZERO, ask));
    assert_eq!(poll!(one), [Poll::Ready(1)]);
    assert!(lock(&joined.0).flights.is_empty());
}

#[cfg(feature = "session")]
#[test]
fn what_is_forgotten_is_joined_by_nobody() {
    let (joined, source) = (Joined::default(), Source::default());
    let get = || joined.get([1; 32], Duration::ZERO, || source.ask());
    let (mut one, mut two) = (pin!(get()), pin!(get()));
    assert_eq!(poll!(one), [Poll::Pending]);
    joined.forget(&[1; 32]);
    assert_eq!(poll!(two), [Poll::Pending]);
    source.answers(2);
    assert_eq!(poll!(one, two), [Ok(1), Err(2)].map(Poll::Ready));
}
