//! Places and forms of arguments that few documents use.

use super::{Call, many, one};
use crate::runtime::json::{self, Encode};
use crate::runtime::param::{ListStyle, ToParam, set};

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
