//! Reading values: the trait and the types that every model is made of.

use std::collections::BTreeMap;

use super::fault::{Fault, Reason};
use super::raw::RawJson;
use super::reader::Reader;
use crate::runtime::Nullable;

/// A type that can be read from JSON.
pub trait Decode: Sized {
    /// Reads the value at the cursor.
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault>;

    /// Reads the value of an optional key. `null` counts as an absent key, unless `null` is one of the
    /// values of the type.
    #[inline]
    fn decode_optional(r: &mut Reader<'_>) -> Result<Option<Self>, Fault> {
        match r.null() {
            Ok(true) => Ok(None),
            Ok(false) => match Self::decode(r) {
                Ok(value) => Ok(Some(value)),
                Err(fault) => Err(fault),
            },
            Err(fault) => Err(fault),
        }
    }

    /// Reads a list.
    #[inline]
    fn decode_list(r: &mut Reader<'_>) -> Result<Vec<Self>, Fault> {
        decode_list(r)
    }
}

/// Reads with a method of the reader.
macro_rules! decode_by {
    ($($ty:ty => $method:ident),* $(,)?) => {$(
        impl Decode for $ty {
            #[inline]
            fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
                r.$method()
            }
        }
    )*};
}

decode_by! {
    bool => bool,
    i32 => i32,
    i64 => i64,
    u64 => u64,
    i128 => i128,
    f32 => f32,
    f64 => f64,
    RawJson => raw,
}

impl Decode for String {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        if r.peek() != b'"' {
            return Err(r.mismatch("a string"));
        }
        r.pos += 1;
        match r.plain_tail() {
            Some(text) => Ok(text.to_owned()),
            None => r.unescape(),
        }
    }

    // This and the next are the same as for all types, but are compiled once, not in each program.
    fn decode_optional(r: &mut Reader<'_>) -> Result<Option<Self>, Fault> {
        if r.peek() == b'n' {
            return r.literal("null").map(|()| None);
        }
        match Self::decode(r) {
            Ok(text) => Ok(Some(text)),
            Err(fault) => Err(fault),
        }
    }

    fn decode_list(r: &mut Reader<'_>) -> Result<Vec<Self>, Fault> {
        decode_list(r)
    }
}

impl<T: Decode> Decode for Box<T> {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        T::decode(r).map(Box::new)
    }
}

impl<T: Decode> Decode for Option<T> {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        if r.null()? { Ok(None) } else { T::decode(r).map(Some) }
    }
}

impl<T: Decode> Decode for Nullable<T> {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        if r.null()? { Ok(Self::Null) } else { T::decode(r).map(Self::Value) }
    }
}

impl<T: Decode> Decode for Vec<T> {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        T::decode_list(r)
    }
}

#[inline]
fn decode_list<T: Decode>(r: &mut Reader<'_>) -> Result<Vec<T>, Fault> {
    let mut list = Vec::new();
    let mut more = r.begin_array().and_then(|()| r.next_element());
    loop {
        match more {
            Ok(true) => {}
            Ok(false) => return Ok(list),
            Err(fault) => return Err(fault),
        }
        match T::decode(r) {
            Ok(value) => list.push(value),
            Err(fault) => return Err(fault),
        }
        more = r.next_element();
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut map = Self::new();
        r.begin_object()?;
        while let Some(key) = r.next_key()? {
            map.insert(key.into_owned(), T::decode(r)?);
        }
        Ok(map)
    }
}

/// Reads a string that has a format, for example a date.
pub(crate) fn decode_text<T>(
    r: &mut Reader<'_>,
    expected: &'static str,
    parse: fn(&str) -> Option<T>,
) -> Result<T, Fault> {
    r.peek();
    let offset = r.pos;
    let text = r.string()?;
    parse(&text).ok_or_else(|| Fault::new(offset, Reason::Form { expected }))
}
