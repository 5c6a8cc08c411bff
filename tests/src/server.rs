//! The server of the tests, and stand-ins of Ory's services that are made of it.

pub mod keto;
pub mod kratos;

use std::sync::{Mutex, MutexGuard, PoisonError};

pub use test_server::{Reply, Request, Server};

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
