//! From a serde deserializer to JSON text, with keys in the order of the input.

use std::fmt;

use ::serde::Deserializer;
use ::serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use crate::runtime::json::{Encode, Writer};

/// Returns the JSON text of whatever the deserializer holds.
pub(super) fn collect<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<u8>, D::Error> {
    let mut writer = Writer::new();
    Value(&mut writer).deserialize(deserializer)?;
    writer.finish().map_err(D::Error::custom)
}

/// Appends one value.
struct Value<'w>(&'w mut Writer);

/// Appends one key.
struct Key<'w>(&'w mut Writer);

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string as key")
    }

    fn visit_str<E>(self, key: &str) -> Result<(), E> {
        self.0.key(key);
        Ok(())
    }
}

impl Value<'_> {
    fn write<E>(self, value: &(impl Encode + ?Sized)) -> Result<(), E> {
        value.encode(self.0);
        Ok(())
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can express")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.write(&value)
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.write(&value)
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.write(&value)
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.write(&value)
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        // `serde_json` shows the integer `-0` as a float, like every zero with a sign.
        if value == 0.0 && value.is_sign_negative() {
            self.0.verbatim("-0");
            return Ok(());
        }
        // `serde_json` shows an integer of more than 64 bits as a float, which no integer is read from.
        let is_long = value.abs() >= 9_223_372_036_854_775_808.0;
        if is_long && value.abs() < 1.7e38 {
            #[expect(clippy::cast_possible_truncation, reason = "within 128 bits")]
            return self.write(&(value as i128));
        }
        self.write(&value)
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.write(value)
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.write(&None::<bool>)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.write(&None::<bool>)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        self.0.begin_array();
        // The separator comes first, and is taken back where no element follows.
        loop {
            let mark = self.0.mark();
            self.0.element();
            if elements.next_element_seed(Value(self.0))?.is_none() {
                self.0.rewind(mark);
                break;
            }
        }
        self.0.end_array();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        self.0.begin_object();
        while entries.next_key_seed(Key(self.0))?.is_some() {
            entries.next_value_seed(Value(self.0))?;
        }
        self.0.end_object();
        Ok(())
    }
}
