//! What only some documents need: bodies that are streams or have parts, responses that are read while
//! they arrive, typed headers, parameters in uncommon styles.
//!
//! A crate whose document needs none of this has `plain.rs` in its place, with empty definitions of the
//! names that the rest of the runtime uses.

#[cfg(feature = "test-util")]
mod answer;
mod body;
mod call;
mod expand;
mod headers;
mod later;
mod live;
mod macros;
mod shape;
mod stream;

pub use ::http::HeaderMap;

#[cfg(feature = "tower")]
pub(crate) use body::given;
pub use body::{Body, Multipart, Part};
pub(crate) use body::{known, said_empty};
pub(crate) use call::{Extra, content, is_one_shot};
pub use headers::{HeaderError, Headers};
pub(crate) use later::{Later, exchange};
#[allow(unused_imports, reason = "not every document has streams")]
pub(crate) use macros::streamed;
pub(crate) use shape::Shaped;
pub use shape::Style;
#[cfg(feature = "blocking")]
pub use stream::{BlockingStream, ByteReader};
pub use stream::{ByteStream, Event, EventStream, Lines};
