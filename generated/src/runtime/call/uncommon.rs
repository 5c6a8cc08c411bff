//! Places and forms of arguments that few documents use.

use super::{Call, many, one};
use crate::runtime::json::{self, Encode};
use crate::runtime::param::{ListStyle, Style, ToParam, set};

/// Implements a setter for values of any shape.
macro_rules! shaped {
    ($($setter:ident => $place:ident, $what:literal;)+) => {
        impl Call {
            $(
                #[doc = concat!("Sets ", $what, " of any shape.")]
                #[inline]
                pub fn $setter<T: Encode + ?Sized>(
                    &mut self,
                    name: &'static str,
                    value: &T,
                    style: Style,
                ) {
                    let value = self.shaped(name, json::encode(value), style);
                    set(&mut self.$place, name.into(), value);
                }
            )+
        }
    };
}

shaped! {
    path_value => path, "a path parameter";
    header_value => headers, "a header";
    cookie_value => cookies, "a cookie";
    form_value => form, "a field of a form";
}

impl Call {
    /// Sets a cookie that is a list, its elements joined by commas.
    #[inline]
    pub fn cookie_list<T: ToParam>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
    ) {
        set(&mut self.cookies, name.into(), many(values, ListStyle::Comma));
    }

    /// Sets a path parameter whose value is JSON text.
    #[inline]
    pub fn path_json<T: Encode + ?Sized>(&mut self, name: &'static str, value: &T) {
        let text = self.encoded(name, json::encode(value));
        set(&mut self.path, name.into(), one(String::from_utf8_lossy(&text)));
    }

    /// Sets a header whose value is JSON text.
    #[inline]
    pub fn header_json<T: Encode + ?Sized>(&mut self, name: &'static str, value: &T) {
        let text = self.encoded(name, json::encode(value));
        set(&mut self.headers, name.into(), one(String::from_utf8_lossy(&text)));
    }

    /// Sets a cookie whose value is JSON text.
    #[inline]
    pub fn cookie_json<T: Encode + ?Sized>(&mut self, name: &'static str, value: &T) {
        let text = self.encoded(name, json::encode(value));
        set(&mut self.cookies, name.into(), one(String::from_utf8_lossy(&text)));
    }
}
