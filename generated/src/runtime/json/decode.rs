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
        r.string().map(|text| text.into_owned())
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
        let mut list = Self::new();
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

impl Decode for serde_json::Value {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        let text = r.span()?;
        // The text is valid, so what is left to fail is a number beyond `f64`.
        serde_json::from_str(text).map_err(|_| {
            let expected = "a 64-bit float";
            Fault::new(r.pos - text.len(), Reason::Range { expected })
        })
    }

    fn decode_optional(r: &mut Reader<'_>) -> Result<Option<Self>, Fault> {
        Self::decode(r).map(Some)
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
