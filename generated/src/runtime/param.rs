//! Values that are sent outside a JSON body: in the path, the query, a header, a cookie or a form.

use std::borrow::Cow;

use super::extra::Shaped;

/// A value that can be written as a plain string.
pub trait ToParam {
    /// Returns the value as it is before any encoding.
    fn to_param(&self) -> Cow<'_, str>;

    /// Returns whether there is such a text. As in JSON, there is none for `NaN` and the infinities.
    fn is_sendable(&self) -> bool {
        true
    }
}

impl<T: ToParam + ?Sized> ToParam for &T {
    #[inline]
    fn to_param(&self) -> Cow<'_, str> {
        (**self).to_param()
    }

    #[inline]
    fn is_sendable(&self) -> bool {
        (**self).is_sendable()
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

macro_rules! float_param {
    ($($ty:ty),*) => {$(
        impl ToParam for $ty {
            fn to_param(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }

            fn is_sendable(&self) -> bool {
                self.is_finite()
            }
        }
    )*};
}

float_param! { f32, f64 }
param_by_display! { bool, i32, i64, u64, i128, crate::runtime::Timestamp, crate::runtime::Date }

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

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Cookie,
    Form,
}

/// A named parameter. Names come from the document and may be shown; values come from the caller and
/// may not.
#[derive(Clone)]
pub(crate) struct Param {
    pub(crate) place: Place,
    pub(crate) name: Cow<'static, str>,
    pub(crate) value: ParamValue,
}

/// The parameters of a call, all in one list, because most calls have few.
#[derive(Clone, Default)]
pub(crate) struct Params(Vec<Param>);

impl Params {
    /// Sets a parameter, replacing an earlier one with the same name and place.
    pub(crate) fn set(
        &mut self,
        place: Place,
        name: impl Into<Cow<'static, str>>,
        value: ParamValue,
    ) {
        let name = name.into();
        match self.value_mut(place, &name) {
            Some(old) => *old = value,
            None => self.push(place, name, value),
        }
    }

    /// Adds a parameter, even if there is one with the same name.
    pub(crate) fn push(
        &mut self,
        place: Place,
        name: Cow<'static, str>,
        value: ParamValue,
    ) {
        self.0.push(Param { place, name, value });
    }

    /// Returns the parameters of one place, in the order in which they were first set.
    pub(crate) fn at(&self, place: Place) -> impl Iterator<Item = &Param> {
        self.0.iter().filter(move |param| param.place == place)
    }

    /// Returns the value of a parameter.
    pub(crate) fn value(&self, place: Place, name: &str) -> Option<&ParamValue> {
        self.at(place).find(|param| param.name == name).map(|param| &param.value)
    }

    /// Returns the value of a parameter, to change it.
    pub(crate) fn value_mut(
        &mut self,
        place: Place,
        name: &str,
    ) -> Option<&mut ParamValue> {
        let mut params = self.0.iter_mut();
        params
            .find(|param| param.place == place && param.name == name)
            .map(|param| &mut param.value)
    }
}
