//! Values that travel outside a JSON body: in the path, the query, a header, a cookie or a form.

use std::borrow::Cow;

use super::extra::Shaped;

/// A value that can be written as a plain string.
pub trait ToParam {
    /// Returns the value as it is before any encoding.
    fn to_param(&self) -> Cow<'_, str>;
}

impl<T: ToParam + ?Sized> ToParam for &T {
    #[inline]
    fn to_param(&self) -> Cow<'_, str> {
        (**self).to_param()
    }
}

impl ToParam for str {
    #[inline]
    fn to_param(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl ToParam for String {
    #[inline]
    fn to_param(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl ToParam for crate::runtime::Secret {
    fn to_param(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.expose())
    }
}

/// Writes as `Display` does.
macro_rules! param_by_display {
    ($($ty:ty),*) => {$(
        impl ToParam for $ty {
            fn to_param(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )*};
}

param_by_display! { bool, i32, i64, u64, f32, f64, crate::runtime::Timestamp, crate::runtime::Date }

impl ToParam for crate::runtime::Base64 {
    fn to_param(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

/// How a list is written under one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListStyle {
    /// `name=a&name=b`
    Exploded,
    /// `name=a,b`
    Comma,
    /// `name=a b`
    Space,
    /// `name=a|b`
    Pipe,
}

/// The value of a parameter, not yet encoded.
#[derive(Clone)]
pub(crate) enum ParamValue {
    One(String),
    Many(Vec<String>, ListStyle),
    #[allow(dead_code, reason = "a document without uncommon styles leaves it unused")]
    Shaped(Shaped),
}

/// A named parameter. Names are the document's, values the caller's: only names may be shown.
#[derive(Clone)]
pub(crate) struct Param {
    pub(crate) name: Cow<'static, str>,
    pub(crate) value: ParamValue,
}

/// Sets a parameter, replacing an earlier value of that name.
pub(crate) fn set(params: &mut Vec<Param>, name: Cow<'static, str>, value: ParamValue) {
    match params.iter_mut().find(|param| param.name == name) {
        Some(param) => param.value = value,
        None => params.push(Param { name, value }),
    }
}
