//! Waiting for a call instead of awaiting it.

use std::future::poll_fn;

use super::{Exchange, Pending, PendingMeta, PendingRaw, WithMeta};
use crate::runtime::blocking;
use crate::runtime::error::{Error, Failure};
use crate::runtime::response::Response;

impl<T, E> Pending<T, E> {
    /// Blocks until the result is there.
    ///
    /// # Errors
    ///
    /// The same as for `.await`.
    pub fn wait(self) -> Result<T, Error<E>> {
        (self.parse)(&mut self.exchange.wait().map_err(Failure::widen)?)
    }
}

impl<T, E> PendingMeta<T, E> {
    /// Blocks until the result is there.
    ///
    /// # Errors
    ///
    /// The same as for `.await`.
    pub fn wait(self) -> Result<WithMeta<T>, Error<E>> {
        let mut response = self.0.exchange.wait().map_err(Failure::widen)?;
        let value = (self.0.parse)(&mut response)?;
        let meta = response.into_meta();
        Ok(WithMeta { value, meta })
    }
}

impl PendingRaw {
    /// Blocks until the response is there.
    ///
    /// # Errors
    ///
    /// The same as for `.await`.
    pub fn wait(self) -> Result<Response, Error> {
        self.0.wait().map_err(Failure::widen)
    }
}

impl Exchange {
    fn wait(mut self) -> Result<Response, Failure> {
        let operation = self.operation;
        let call = Box::pin(async move { poll_fn(|cx| self.poll(cx)).await });
        blocking::run(operation, call)
    }
}
