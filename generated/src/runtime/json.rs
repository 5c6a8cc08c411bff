//! Reading and writing JSON: a pull parser and a writer, which models use directly.
//!
//! Both are concrete types, so that everything except the models themselves is compiled only once. The
//! code of a model is small and `#[inline]`, so that only the crates that use a model pay for it.
//! Reading is strict RFC 8259 with at most 127 levels of nesting. If a key occurs twice, the last value
//! counts. A fault knows its position.

mod bytes;
mod decode;
mod encode;
mod error;
mod fault;
mod habit;
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
mod value;
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
pub use slot::{InPlace, OrEmpty, OrEmptyInPlace, Required, Rest, Skipped, Slot, Tag};
pub use untagged::Attempts;
pub use writer::Writer;

/// Reads one value, which must be the whole text.
///
/// # Errors
///
/// If the text is not valid JSON, or if the value does not have this type.
#[inline]
pub fn decode<T: Decode>(text: &[u8]) -> Result<T, DecodeError> {
    decode_or(text, |error| error)
}

/// Like [`decode`], with another type of error. Mapping the error afterwards would copy the value,
/// which can be large.
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
