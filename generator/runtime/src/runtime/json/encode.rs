//! Writing values: the trait and the types that every model is made of.

use std::collections::BTreeMap;

use super::raw::RawJson;
use super::writer::{Number, Writer};
use crate::runtime::Nullable;

/// A type that can be written as JSON.
pub trait Encode {
    /// Appends the value.
    fn encode(&self, w: &mut Writer);

    /// Appends the value as a field of an object, or nothing if such a field is left out.
    ///
    /// Both are one method, because a table of fields knows no types and each question would be an
    /// indirect call.
    #[inline]
    fn encode_field(&self, key: &'static str, w: &mut Writer) {
        w.key(key);
        self.encode(w);
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    #[inline]
    fn encode(&self, w: &mut Writer) {
        (**self).encode(w);
    }

    #[inline]
    fn encode_field(&self, key: &'static str, w: &mut Writer) {
        (**self).encode_field(key, w);
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    #[inline]
    fn encode(&self, w: &mut Writer) {
        (**self).encode(w);
    }

    #[inline]
    fn encode_field(&self, key: &'static str, w: &mut Writer) {
        (**self).encode_field(key, w);
    }
}

impl Encode for bool {
    fn encode(&self, w: &mut Writer) {
        w.verbatim(if *self { "true" } else { "false" });
    }
}

impl Encode for i32 {
    fn encode(&self, w: &mut Writer) {
        w.serde(&Number::I64((*self).into()));
    }
}

impl Encode for i64 {
    fn encode(&self, w: &mut Writer) {
        w.serde(&Number::I64(*self));
    }
}

impl Encode for u64 {
    fn encode(&self, w: &mut Writer) {
        w.serde(&Number::U64(*self));
    }
}

impl Encode for i128 {
    fn encode(&self, w: &mut Writer) {
        w.serde(&Number::I128(*self));
    }
}

impl Encode for serde_json::Value {
    fn encode(&self, w: &mut Writer) {
        match self {
            Self::Null => w.verbatim("null"),
            Self::Bool(value) => value.encode(w),
            Self::Number(number) => w.serde(&Number::Json(number)),
            Self::String(text) => w.string(text),
            Self::Array(values) => values.encode(w),
            Self::Object(values) => {
                w.begin_object();
                for (key, value) in values {
                    w.key(key);
                    value.encode(w);
                }
                w.end_object();
            }
        }
    }
}

impl Encode for f32 {
    fn encode(&self, w: &mut Writer) {
        w.f32(*self);
    }
}

impl Encode for f64 {
    fn encode(&self, w: &mut Writer) {
        w.f64(*self);
    }
}

impl Encode for str {
    #[inline]
    fn encode(&self, w: &mut Writer) {
        w.string(self);
    }
}

impl Encode for String {
    #[inline]
    fn encode(&self, w: &mut Writer) {
        w.string(self);
    }
}

impl Encode for RawJson {
    fn encode(&self, w: &mut Writer) {
        w.verbatim(self.as_str());
    }
}

impl<T: Encode> Encode for Option<T> {
    #[inline]
    fn encode(&self, w: &mut Writer) {
        match self {
            Some(value) => value.encode(w),
            None => w.verbatim("null"),
        }
    }

    #[inline]
    fn encode_field(&self, key: &'static str, w: &mut Writer) {
        if let Some(value) = self {
            w.key(key);
            value.encode(w);
        }
    }
}

/// A field that is written even if it has no value: as `null`.
#[derive(Debug)]
pub struct Always<'a, T>(pub &'a Option<T>);

impl<T: Encode> Encode for Always<'_, T> {
    #[inline]
    fn encode(&self, w: &mut Writer) {
        self.0.encode(w);
    }
}

impl<T: Encode> Encode for Nullable<T> {
    #[inline]
    fn encode(&self, w: &mut Writer) {
        self.as_option().encode(w);
    }

    #[inline]
    fn encode_field(&self, key: &'static str, w: &mut Writer) {
        if !matches!(self, Self::Absent) {
            w.key(key);
            self.encode(w);
        }
    }
}

impl<T: Encode> Encode for [T] {
    #[inline]
    fn encode(&self, w: &mut Writer) {
        w.begin_array();
        for value in self {
            w.element();
            value.encode(w);
        }
        w.end_array();
    }
}

impl<T: Encode> Encode for Vec<T> {
    #[inline]
    fn encode(&self, w: &mut Writer) {
        self.as_slice().encode(w);
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    #[inline]
    fn encode(&self, w: &mut Writer) {
        w.begin_object();
        w.extra(self);
        w.end_object();
    }
}
