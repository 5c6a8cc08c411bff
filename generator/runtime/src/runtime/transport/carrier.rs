//! What carries the requests of a client.

use std::sync::Arc;

use super::Transport;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use crate::runtime::reqwest::ReqwestTransport;

/// The default transport, or one of the caller's own.
///
/// The default one is known by its type: neither its futures nor its bodies need a box, and it gets
/// what was prepared without the form that others take.
#[derive(Clone)]
pub(crate) enum Carrier {
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    Default(Arc<ReqwestTransport>),
    Own(Arc<dyn Transport>),
}
