//! Kinds of arguments that few documents use.

use super::{Call, one};
use crate::runtime::json::{self, Encode};
use crate::runtime::param::{ListStyle, Place, ToParam};

impl Call {
    /// Sets a cookie that is a list, its elements joined by commas.
    #[inline]
    pub fn cookie_list<T: ToParam>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
    ) {
        let values = self.many(name, values, ListStyle::Comma);
        self.params.set(Place::Cookie, name, values);
    }

    /// Sets a path parameter whose value is JSON text.
    #[inline]
    pub fn path_json<T: Encode + ?Sized>(&mut self, name: &'static str, value: &T) {
        let text = self.encoded(name, json::encode(value));
        self.params.set(Place::Path, name, one(String::from_utf8_lossy(&text)));
    }

    /// Sets a header whose value is JSON text.
    #[inline]
    pub fn header_json<T: Encode + ?Sized>(&mut self, name: &'static str, value: &T) {
        let text = self.encoded(name, json::encode(value));
        self.params.set(Place::Header, name, one(String::from_utf8_lossy(&text)));
    }

    /// Sets a cookie whose value is JSON text.
    #[inline]
    pub fn cookie_json<T: Encode + ?Sized>(&mut self, name: &'static str, value: &T) {
        let text = self.encoded(name, json::encode(value));
        self.params.set(Place::Cookie, name, one(String::from_utf8_lossy(&text)));
    }
}
