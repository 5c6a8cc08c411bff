//! JSON in and out: a pull parser and a writer that models talk to directly.
//!
//! Both are concrete types, so that everything but the models themselves is compiled once; the code
//! of a model is small and `#[inline]`, so that a model costs only those who use it. Reading is
//! strict RFC 8259 with at most 127 levels of nesting. Of a key that stands twice the last value
//! counts; a fault knows where it happened.

mod bytes;
mod decode;
mod encode;
mod error;
mod fault;
mod look;
mod macros;
mod number;
mod path;
mod raw;
mod reader;
mod scan;
pub mod serde;
mod skip;
mod slot;
mod string;
mod tally;
mod untagged;
mod writer;

pub use decode::Decode;
pub(crate) use decode::decode_text;
pub use encode::{Always, Encode};
pub use error::{DecodeError, EncodeError};
pub use fault::{Fault, Kind};
pub use look::Constant;
#[allow(
    unused_imports,
    reason = "a document without such a type leaves its macro unused"
)]
pub(crate) use macros::{int_enum, serde_impls, string_enum};
pub use raw::RawJson;
pub(crate) use reader::MAX_DEPTH;
pub use reader::Reader;
pub use slot::{OrEmpty, Required, Rest, Skipped, Slot, Tag};
pub use untagged::Attempts;
pub use writer::Writer;

/// Reads one value, which must be the whole text.
///
/// # Errors
///
/// If the text is not valid JSON, or not of this type.
#[inline]
pub fn decode<T: Decode>(text: &[u8]) -> Result<T, DecodeError> {
    decode_or(text, |error| error)
}

/// As [`decode`], with another error. To map it afterwards would copy the value, which can be large.
#[inline]
pub(crate) fn decode_or<T: Decode, E>(
    text: &[u8],
    error: impl FnOnce(DecodeError) -> E,
) -> Result<T, E> {
    let fault = match Reader::from_bytes(text) {
        Ok(mut reader) => match T::decode(&mut reader) {
            Ok(value) => match reader.end() {
                Ok(()) => return Ok(value),
                Err(fault) => fault,
            },
            Err(fault) => fault,
        },
        Err(fault) => fault,
    };
    Err(error(DecodeError::new(&fault, text)))
}

/// Writes one value.
///
/// # Errors
///
/// If it holds a number that JSON cannot express.
#[inline]
pub fn encode<T: Encode + ?Sized>(value: &T) -> Result<Vec<u8>, EncodeError> {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    writer.finish()
}
