//! From JSON text to a serde serializer, with keys in the order of the text.

use std::borrow::Cow;
use std::cell::RefCell;

use ::serde::ser::{Error, SerializeMap, SerializeSeq};
use ::serde::{Serialize, Serializer};

use crate::runtime::json::{Kind, Reader};
use crate::runtime::text::find;

/// A JSON text that can be taken once.
pub(super) struct Source<'a>(RefCell<Reader<'a>>);

/// The value at the cursor of a source.
pub(super) struct Value<'s, 'a>(&'s RefCell<Reader<'a>>);

impl<'a> Source<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self(RefCell::new(Reader::new(text)))
    }

    pub(super) fn value(&self) -> Value<'_, 'a> {
        Value(&self.0)
    }
}

impl Value<'_, '_> {
    fn kind(&self) -> Kind {
        self.0.borrow().kind()
    }

    fn string<E: Error>(&self) -> Result<Cow<'_, str>, E> {
        self.0.borrow_mut().string().map_err(|fault| E::custom(fault.reason()))
    }

    fn number<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut reader = self.0.borrow_mut();
        let mut ahead = reader.fork();
        ahead.peek();
        // `1.0` is an integer to a reader, and was written as a float.
        let text =
            ahead.number_text().map_err(|fault| S::Error::custom(fault.reason()))?;
        if find(text, b".eE").is_none() {
            if let Ok(number) = text.parse() {
                *reader = ahead;
                return serializer.serialize_i64(number);
            }
            if let Ok(number) = text.parse() {
                *reader = ahead;
                return serializer.serialize_u64(number);
            }
        }
        // A `serde_json::Value` has no more bits, so a longer integer is the nearest float, as `serde_json` reads it.
        let number = reader.f64().map_err(|fault| S::Error::custom(fault.reason()))?;
        serializer.serialize_f64(number)
    }

    fn sequence<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(None)?;
        self.0.borrow_mut().begin_array().map_err(|f| S::Error::custom(f.reason()))?;
        loop {
            let more = self.0.borrow_mut().next_element();
            if !more.map_err(|fault| S::Error::custom(fault.reason()))? {
                return sequence.end();
            }
            sequence.serialize_element(&Value(self.0))?;
        }
    }

    fn map<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.0.borrow_mut().begin_object().map_err(|f| S::Error::custom(f.reason()))?;
        loop {
            let key = self.0.borrow_mut().next_key();
            let Some(key) = key.map_err(|fault| S::Error::custom(fault.reason()))?
            else {
                return map.end();
            };
            map.serialize_entry(&key, &Value(self.0))?;
        }
    }
}

impl Serialize for Value<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fault =
            |fault: crate::runtime::json::Fault| S::Error::custom(fault.reason());
        match self.kind() {
            Kind::Object => self.map(serializer),
            Kind::Array => self.sequence(serializer),
            Kind::String => serializer.serialize_str(&self.string::<S::Error>()?),
            Kind::Number => self.number(serializer),
            Kind::Bool => {
                let value = self.0.borrow_mut().bool().map_err(fault)?;
                serializer.serialize_bool(value)
            }
            Kind::Null | Kind::Nothing => {
                self.0.borrow_mut().null().map_err(fault)?;
                serializer.serialize_unit()
            }
        }
    }
}
