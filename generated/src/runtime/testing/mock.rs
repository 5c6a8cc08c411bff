//! A transport that knows the answers to each operation.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Answer, Mockable, RecordedRequest};
use crate::runtime::json::Encode;
use crate::runtime::operation::Operation;
use crate::runtime::transport::{
    BoxFuture, Request, Transport, TransportError, TransportErrorKind, TransportResponse,
};

/// A transport that answers by operation and never uses the network.
///
/// Clones share answers and requests, so keep one and give another to the builder. A request for an
/// operation without an answer is an error that names the operation.
///
/// The README of the crate shows a test with one.
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// By `operationId`.
    answers: BTreeMap<&'static str, Answers>,
    requests: Vec<RecordedRequest>,
}

#[derive(Default)]
struct Answers {
    all: Vec<Answer>,
    given: usize,
}

impl MockTransport {
    /// Returns a transport without answers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts to describe what an operation answers. The operation is given by the type of its call.
    ///
    /// Answers are given in order, one for each request, and the last one for all further requests. A
    /// retry is a request of its own.
    pub fn on<C: Mockable>(&self) -> MockOperation<'_, C> {
        MockOperation {
            mock: self,
            call: PhantomData,
        }
    }

    /// Returns the requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state().requests.clone()
    }

    /// Returns the operations with answers that no request received, by `operationId`. A test that ends
    /// with `assert!(mock.unused().is_empty())` finds a call that was not made.
    #[must_use]
    pub fn unused(&self) -> Vec<&'static str> {
        let state = self.state();
        let unused = state
            .answers
            .iter()
            .filter(|(_, answers)| answers.given < answers.all.len());
        unused.map(|(operation, _)| *operation).collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: &Request) -> Result<TransportResponse, TransportError> {
        let mut state = self.state();
        let recorded = RecordedRequest::new(request);
        let operation = recorded.operation();
        state.requests.push(recorded);
        match state.answers.get_mut(operation) {
            Some(answers) => answers.next().give(),
            None => {
                let method = request.method();
                let path = request.extensions().get::<&'static Operation>();
                let path = path.map_or("", |operation| operation.path);
                let told = format!(
                    "`{operation}` ({method} {path}) was not expected: tell the mock what \
                     it answers, with `on`"
                );
                Err(TransportError::new(TransportErrorKind::Other, told))
            }
        }
    }
}

impl Answers {
    fn next(&mut self) -> Answer {
        let index = self.given.min(self.all.len().saturating_sub(1));
        self.given += 1;
        self.all.get(index).cloned().unwrap_or_else(|| Answer::status(500))
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(std::future::ready(self.answer(&request)))
    }
}

/// The answers of an operation. Each method adds an answer or extends the last one.
pub struct MockOperation<'m, C> {
    mock: &'m MockTransport,
    call: PhantomData<fn() -> C>,
}

impl<C: Mockable> MockOperation<'_, C> {
    /// Adds the answer that the call reads as this value.
    pub fn returns(self, value: C::Value) -> Self {
        self.answers(C::answer(value))
    }

    /// Adds an error with this status and this JSON body, usually of the type that the document gives
    /// to the operation's errors.
    pub fn returns_error<T: Encode>(self, status: u16, body: T) -> Self {
        self.answers(Answer::status(status).json(&body))
    }

    /// Adds an answer with this status and no body.
    pub fn status(self, status: u16) -> Self {
        self.answers(Answer::status(status))
    }

    /// Adds a failure of the transport.
    pub fn fails(self, kind: TransportErrorKind) -> Self {
        self.answers(Answer::failure(kind))
    }

    /// Adds an answer.
    pub fn answers(self, answer: Answer) -> Self {
        let operation = C::OPERATION.id;
        self.mock.state().answers.entry(operation).or_default().all.push(answer);
        self
    }

    /// Gives the last answer a JSON body.
    pub fn json<T: Encode + ?Sized>(self, body: &T) -> Self {
        self.change(|last| last.json(body))
    }

    /// Gives the last answer a text body.
    pub fn text(self, body: impl Into<String>) -> Self {
        self.change(|last| last.text(body))
    }

    /// Adds a header to the last answer.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.change(|last| last.header(name, value))
    }

    /// Adds a link to the next page to the last answer, for lists with `Link` headers. The parameter is
    /// the query parameter for the token, for example `page_token`.
    pub fn next_page(self, parameter: &str, token: &str) -> Self {
        let encoded = |text: &str| {
            let set = percent_encoding::NON_ALPHANUMERIC;
            percent_encoding::utf8_percent_encode(text, set).to_string()
        };
        let link = format!("<?{}={}>; rel=\"next\"", encoded(parameter), encoded(token));
        self.header("link", &link)
    }

    fn change(self, change: impl FnOnce(Answer) -> Answer) -> Self {
        let mut state = self.mock.state();
        let all = &mut state.answers.entry(C::OPERATION.id).or_default().all;
        let last = all.pop().unwrap_or_else(|| Answer::status(200));
        all.push(change(last));
        drop(state);
        self
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("MockTransport")
            .field("operations", &state.answers.keys().collect::<Vec<_>>())
            .field("requests", &state.requests)
            .finish()
    }
}

impl<C: Mockable> fmt::Debug for MockOperation<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("MockOperation").field(&C::OPERATION.id).finish()
    }
}
