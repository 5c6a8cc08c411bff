//! Values that travel outside a JSON body: in the path, the query, a header, a cookie or a form.

mod expand;

use std::borrow::Cow;

pub(crate) use expand::{Pair, expand};

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

/// How a value of any shape is written (OpenAPI 3.0.4, "Style Values"): each style with and without
/// `explode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `blue`; `a,b`; `R,100,G,200`
    Simple,
    /// `blue`; `a,b`; `R=100,G=200`
    SimpleExploded,
    /// `;name=blue`; `;name=a,b`; `;name=R,100,G,200`
    Matrix,
    /// `;name=blue`; `;name=a;name=b`; `;R=100;G=200`
    MatrixExploded,
    /// `.blue`; `.a,b`; `.R,100,G,200`
    Label,
    /// `.blue`; `.a.b`; `.R=100.G=200`
    LabelExploded,
    /// `name=blue`; `name=a,b`; `name=R,100,G,200`
    Form,
    /// `name=blue`; `name=a&name=b`; `R=100&G=200`
    FormExploded,
    /// `name=a%20b`; `name=R%20100%20G%20200`
    Space,
    /// `name=a%7Cb`; `name=R%7C100%7CG%7C200`
    Pipe,
    /// `name[R]=100&name[G]=200`, to any depth; the elements of a list are numbered from 0.
    Deep,
}

/// The value of a parameter, not yet encoded.
#[derive(Clone)]
pub(crate) enum ParamValue {
    One(String),
    Many(Vec<String>, ListStyle),
    Shaped(Vec<Pair>, Style),
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
