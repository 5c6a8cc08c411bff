//! `Serialize` and `Deserialize` of every model, on top of the codec.
//!
//! A model has one description of its JSON, [`super::Decode`] and [`super::Encode`]. Requests of serde
//! are translated to and from JSON text, so that models cost nothing for serde until a program uses it.
//! As a consequence, formats without type information of their own (such as bincode) can be written but
//! not read.

mod from;
mod to;

use ::serde::de::Error as _;
use ::serde::ser::Error as _;
use ::serde::{Deserializer, Serialize as _, Serializer};

use super::{Decode, Encode};

/// Writes a value into any serde format.
pub fn serialize<T: Encode, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let text = super::encode(value).map_err(S::Error::custom)?;
    let text = std::str::from_utf8(&text).map_err(S::Error::custom)?;
    to::Source::new(text).value().serialize(serializer)
}

/// Reads a value from any self-describing serde format.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let text = from::collect(deserializer)?;
    super::decode(&text).map_err(D::Error::custom)
}
