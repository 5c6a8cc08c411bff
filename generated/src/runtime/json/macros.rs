//! What all models have in common, emitted as one line for each type.
#![allow(
    unused_macros,
    unused_imports,
    reason = "a document without such a type leaves its macro unused"
)]

/// Implements `serde::Serialize` and `serde::Deserialize` through [`super::Encode`] and
/// [`super::Decode`].
macro_rules! serde_impls {
    ($($ty:ty),+ $(,)?) => {$(
        impl ::serde::Serialize for $ty {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                s: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::json::serde::serialize(self, s)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $ty {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                d: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::json::serde::deserialize(d)
            }
        }
    )+};
}

/// Implements the common parts of an open string enum; the enum itself has a variant
/// `Unrecognized(Unrecognized)`.
///
/// Without a table, the enum must already have `as_str` and `From<&str>`.
macro_rules! string_enum {
    ($ty:ident { $($variant:ident => $wire:literal),* $(,)? }) => {
        impl $ty {
            /// Returns the value as it is sent.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unrecognized(value) => value.as_str(),
                }
            }
        }

        impl ::std::convert::From<&str> for $ty {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    _ => Self::Unrecognized($crate::runtime::Unrecognized::new(text)),
                }
            }
        }

        $crate::runtime::json::string_enum!($ty);
    };
    ($ty:ident) => {
        impl ::std::convert::From<::std::string::String> for $ty {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::str::FromStr for $ty {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }

        impl ::std::fmt::Display for $ty {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::runtime::ToParam for $ty {
            #[inline]
            fn to_param(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }

        impl $crate::runtime::json::Decode for $ty {
            #[inline]
            fn decode(
                r: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::json::Fault> {
                let value = Self::from(&*r.string()?);
                if let Self::Unrecognized(_) = value {
                    r.note_unlisted();
                }
                Ok(value)
            }
        }

        impl $crate::runtime::json::Encode for $ty {
            #[inline]
            fn encode(&self, w: &mut $crate::runtime::json::Writer) {
                w.string(self.as_str());
            }
        }

        $crate::runtime::json::serde_impls!($ty);
    };
}

/// Implements the common parts of an open integer enum; the enum itself has a variant
/// `Unrecognized(UnrecognizedInt)`.
///
/// Without a table, the enum must already have `as_i64` and `From<i64>`.
macro_rules! int_enum {
    ($ty:ident { $($variant:ident => $wire:literal),* $(,)? }) => {
        impl $ty {
            /// Returns the value as it is sent.
            #[inline]
            #[must_use]
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unrecognized(value) => value.get(),
                }
            }
        }

        impl ::std::convert::From<i64> for $ty {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::Unrecognized($crate::runtime::UnrecognizedInt::new(value)),
                }
            }
        }

        $crate::runtime::json::int_enum!($ty);
    };
    ($ty:ident) => {
        impl ::std::fmt::Display for $ty {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl $crate::runtime::ToParam for $ty {
            #[inline]
            fn to_param(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Owned(self.as_i64().to_string())
            }
        }

        impl $crate::runtime::json::Decode for $ty {
            #[inline]
            fn decode(
                r: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<Self, $crate::runtime::json::Fault> {
                let value = Self::from(r.i64()?);
                if let Self::Unrecognized(_) = value {
                    r.note_unlisted();
                }
                Ok(value)
            }
        }

        impl $crate::runtime::json::Encode for $ty {
            #[inline]
            fn encode(&self, w: &mut $crate::runtime::json::Writer) {
                $crate::runtime::json::Encode::encode(&self.as_i64(), w);
            }
        }

        $crate::runtime::json::serde_impls!($ty);
    };
}

pub(crate) use {int_enum, serde_impls, string_enum};
