//! What sends the requests of a client.

use std::sync::Arc;

use super::Transport;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use crate::runtime::reqwest::ReqwestTransport;

/// The default transport, or a custom one.
///
/// The default transport has its own variant: neither its futures nor its bodies need a box, and it
/// gets the prepared request without the conversion that others need.
#[derive(Clone)]
pub(crate) enum Carrier {
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    Default(Arc<ReqwestTransport>),
    Own(Arc<dyn Transport>),
}
