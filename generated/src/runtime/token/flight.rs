//! One request for a token or for keys, shared by all calls that wait for it.

use std::mem;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use crate::runtime::home::{Home, Kept, Lost};
use crate::runtime::transport::BoxFuture;

/// A future that is driven by those who wait for it. When the one that drives it goes away, the next
/// one takes over.
///
/// All of them are in one runtime, because the future uses resources of that runtime.
pub(crate) struct Flight<T> {
    /// When it began.
    pub(crate) start: Duration,
    home: Home,
    progress: Mutex<Progress<T>>,
    waiters: Arc<Waiters>,
    /// The outcome if its source panics.
    panicked: fn() -> T,
}

enum Progress<T> {
    /// With the number of the waiter that polled it last.
    Waiting(Kept<T>, usize),
    /// The future is being polled now.
    Polled,
    Done(T),
    Lost(Crash),
}

/// Why a flight failed although the source may be sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Crash {
    /// The runtime in which it began has ended.
    Stranded,
    /// It panicked when another waiter took over outside any known runtime, as it would if its own
    /// runtime had ended.
    Panicked,
}

/// The tasks to be woken.
#[derive(Default)]
struct Waiters(Mutex<Crew>);

#[derive(Default)]
struct Crew {
    /// One entry for each waiter that ever joined.
    wakers: Vec<Option<Waker>>,
    /// How many of them are still waiting.
    present: usize,
}

impl<T: Clone> Flight<T> {
    #[inline]
    pub(crate) fn new(
        start: Duration,
        future: BoxFuture<'static, T>,
        panicked: fn() -> T,
    ) -> Self {
        Self {
            start,
            home: Home::here(),
            progress: Mutex::new(Progress::Waiting(Kept::new(future), 0)),
            waiters: Arc::default(),
            panicked,
        }
    }

    /// Returns whether the current task can drive it, too. Where runtimes cannot be distinguished, a
    /// flight that all have left may belong to a runtime that has ended.
    #[inline]
    pub(crate) fn is_open(&self) -> bool {
        let unknown = || self.home.is_unknown() && Home::here().is_unknown();
        self.home.is_here() || unknown() && self.is_driven()
    }

    /// Returns whether somebody waits for the future, and so drives it.
    #[inline]
    pub(crate) fn is_driven(&self) -> bool {
        lock(&self.waiters.0).present > 0
    }

    /// Waits for the outcome together with all others.
    #[inline]
    pub(crate) fn join(self: Arc<Self>) -> Join<T> {
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

    #[inline]
    fn poll(&self, number: usize, cx: &Context<'_>) -> Poll<Result<T, Crash>> {
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
            next: Progress::Done((self.panicked)()),
        };
        let waker = Waker::from(Arc::clone(&self.waiters));
        let poll = match future.poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(Err(Lost::Panicked(_))) if last == number => {
                Poll::Ready(Ok((self.panicked)()))
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

/// Puts the future back, or its outcome, even if polling it panics.
struct Turn<'f, T> {
    flight: &'f Flight<T>,
    next: Progress<T>,
}

impl<T> Drop for Turn<'_, T> {
    #[inline]
    fn drop(&mut self) {
        let next = mem::replace(&mut self.next, Progress::Polled);
        let done = matches!(next, Progress::Done(_) | Progress::Lost(_));
        *lock(&self.flight.progress) = next;
        if done {
            Arc::clone(&self.flight.waiters).wake();
        }
    }
}

/// One waiter.
pub(crate) struct Join<T> {
    pub(crate) flight: Arc<Flight<T>>,
    /// Whether nobody had been waiting for a while, so that the connection may have died in the
    /// meantime.
    pub(crate) resumed: bool,
    number: usize,
}

impl<T: Clone> Future for Join<T> {
    type Output = Result<T, Crash>;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.flight.poll(self.number, cx)
    }
}

impl<T> Drop for Join<T> {
    #[inline]
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
    #[inline]
    fn wake(self: Arc<Self>) {
        let mut crew = lock(&self.0);
        let wakers: Vec<_> = crew.wakers.iter_mut().filter_map(Option::take).collect();
        drop(crew);
        wakers.into_iter().for_each(Waker::wake);
    }
}

/// A panic elsewhere leaves the data here consistent, because no change of it takes two steps.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
