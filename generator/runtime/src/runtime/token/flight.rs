//! One request for a token, however many calls wait for it.

use std::mem;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use super::{Token, TokenError};
use crate::runtime::home::{Home, Kept, Lost};
use crate::runtime::transport::BoxFuture;

type Outcome = Result<Token, TokenError>;

/// A future that whoever waits for it drives. When the one who drives it goes away, the next does.
///
/// All of them are in one runtime, because what the future is made of lives there.
pub(super) struct Flight {
    /// When the token was asked for.
    pub(super) start: Duration,
    home: Home,
    progress: Mutex<Progress>,
    waiters: Arc<Waiters>,
}

enum Progress {
    /// With the number of who polled it last.
    Waiting(Kept<Outcome>, usize),
    /// Someone polls the future now.
    Polled,
    Done(Outcome),
    Lost(Crash),
}

/// Why nothing came of a flight, though the source may be sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Crash {
    /// The runtime in which it began has ended.
    Stranded,
    /// It panicked when another one took over, outside of any runtime that is known: as it would if
    /// its own had ended.
    Panicked,
}

/// What a source that panics leaves behind.
pub(super) const PANICKED: &str = "the token source panicked";

/// Who is to be woken.
#[derive(Default)]
struct Waiters(Mutex<Crew>);

#[derive(Default)]
struct Crew {
    /// A place for each who ever joined.
    wakers: Vec<Option<Waker>>,
    /// How many of them are still there.
    present: usize,
}

impl Flight {
    pub(super) fn new(start: Duration, future: BoxFuture<'static, Outcome>) -> Self {
        Self {
            start,
            home: Home::here(),
            progress: Mutex::new(Progress::Waiting(Kept::new(future), 0)),
            waiters: Arc::default(),
        }
    }

    /// Returns whether whoever calls can drive it, too. Where runtimes cannot be told apart, one that
    /// all have left may be that of a runtime that has ended.
    pub(super) fn is_open(&self) -> bool {
        let unknown = || self.home.is_unknown() && Home::here().is_unknown();
        self.home.is_here() || unknown() && self.is_driven()
    }

    /// Returns whether somebody waits, and so drives the future.
    pub(super) fn is_driven(&self) -> bool {
        lock(&self.waiters.0).present > 0
    }

    /// Waits for the outcome together with all others.
    pub(super) fn join(self: Arc<Self>) -> Join {
        let mut crew = lock(&self.waiters.0);
        let number = crew.wakers.len();
        let resumed = number > 0 && crew.present == 0;
        crew.wakers.push(None);
        crew.present += 1;
        drop(crew);
        Join {
            flight: self,
            number,
            resumed,
        }
    }

    fn poll(&self, number: usize, cx: &Context<'_>) -> Poll<Result<Outcome, Crash>> {
        // Before the future is looked at: what happens from here on is not missed.
        lock(&self.waiters.0).wakers[number] = Some(cx.waker().clone());
        let mut progress = lock(&self.progress);
        let (mut future, last) = match mem::replace(&mut *progress, Progress::Polled) {
            Progress::Waiting(future, last) => (future, last),
            Progress::Polled => return Poll::Pending,
            Progress::Done(outcome) => {
                *progress = Progress::Done(outcome.clone());
                return Poll::Ready(Ok(outcome));
            }
            Progress::Lost(crash) => {
                *progress = Progress::Lost(crash);
                return Poll::Ready(Err(crash));
            }
        };
        drop(progress);
        let mut turn = Turn {
            flight: self,
            next: Progress::Done(Err(TokenError::because(PANICKED))),
        };
        let waker = Waker::from(Arc::clone(&self.waiters));
        let poll = match future.poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(Err(Lost::Panicked(_))) if last == number => {
                Poll::Ready(Ok(Err(TokenError::because(PANICKED))))
            }
            poll => poll.map_err(|lost| match lost {
                Lost::Panicked(_) => Crash::Panicked,
                Lost::Ended | Lost::Over => Crash::Stranded,
            }),
        };
        turn.next = match &poll {
            Poll::Ready(Ok(outcome)) => Progress::Done(outcome.clone()),
            Poll::Ready(Err(crash)) => Progress::Lost(*crash),
            Poll::Pending => Progress::Waiting(future, number),
        };
        poll
    }
}

/// Puts the future back, or its outcome, also if polling it panics.
struct Turn<'f> {
    flight: &'f Flight,
    next: Progress,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let next = mem::replace(&mut self.next, Progress::Polled);
        let done = matches!(next, Progress::Done(_) | Progress::Lost(_));
        *lock(&self.flight.progress) = next;
        if done {
            Arc::clone(&self.flight.waiters).wake();
        }
    }
}

/// One who waits.
pub(super) struct Join {
    pub(super) flight: Arc<Flight>,
    /// Whether nobody had waited for a while: the connection may have died in the meantime.
    pub(super) resumed: bool,
    number: usize,
}

impl Future for Join {
    type Output = Result<Outcome, Crash>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.flight.poll(self.number, cx)
    }
}

impl Drop for Join {
    fn drop(&mut self) {
        let waiters = &self.flight.waiters;
        let mut crew = lock(&waiters.0);
        crew.wakers[self.number] = None;
        crew.present -= 1;
        drop(crew);
        // This may have been the one whom the future would have woken.
        Arc::clone(waiters).wake();
    }
}

impl Wake for Waiters {
    fn wake(self: Arc<Self>) {
        let mut crew = lock(&self.0);
        let wakers: Vec<_> = crew.wakers.iter_mut().filter_map(Option::take).collect();
        drop(crew);
        wakers.into_iter().for_each(Waker::wake);
    }
}

/// A panic elsewhere leaves the data here whole: nothing of it is changed in two steps.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
