//! Without tokio, runtimes cannot be distinguished.

use super::Place;

/// Any runtime.
#[derive(Clone, Default)]
pub(crate) struct Home {}

impl Home {
    /// Returns the current runtime.
    pub(crate) fn here() -> Self {
        Self {}
    }

    /// Returns whether this is known to be the current runtime: in a browser, where there is only one.
    pub(crate) fn is_here(&self) -> bool {
        cfg!(target_arch = "wasm32")
    }

    /// Returns whether this is known to be another runtime.
    pub(crate) fn is_elsewhere(&self) -> bool {
        false
    }

    /// Returns whether no runtime is known.
    pub(crate) fn is_unknown(&self) -> bool {
        !self.is_here()
    }

    /// Returns where the future is polled.
    pub(super) fn enter(&mut self) -> Place {
        if self.is_here() { Place::Here } else { Place::Unknown }
    }
}
