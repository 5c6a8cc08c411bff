//! What is done with each type. The type is erased first, so that the proof is compiled once.

use std::any::Any;

/// A value of a generated type.
pub type Erased = Box<dyn Any>;

type Read = fn(&[u8]) -> Result<Erased, String>;
type Write = fn(&dyn Any) -> Result<Vec<u8>, String>;

/// A type's ways from and to JSON.
#[derive(Clone)]
pub struct Codec {
    pub read: Read,
    pub write: Write,
    pub same: fn(&dyn Any, &dyn Any) -> bool,
    /// The same through serde, for types that are the crate's own.
    pub serde: Option<(Read, Write)>,
}

impl Codec {
    /// Reads, writes and reads again. Returns what is written.
    pub fn prove(&self, text: &[u8]) -> Result<String, String> {
        let value = (self.read)(text).map_err(|it| format!("cannot be read: {it}"))?;
        let written = (self.write)(&*value).map_err(|it| format!("cannot be written: {it}"))?;
        let again = (self.read)(&written).map_err(|it| {
            format!("cannot be read again: {it}, in {}", String::from_utf8_lossy(&written))
        })?;
        if !(self.same)(&*value, &*again) {
            return Err("another value is read from what was written".to_owned());
        }
        if (self.write)(&*again)? != written {
            return Err("other bytes are written the second time".to_owned());
        }
        if let Some((read, write)) = self.serde {
            let other = read(text).map_err(|it| format!("serde cannot read it: {it}"))?;
            if !(self.same)(&*value, &*other) {
                return Err("serde reads another value".to_owned());
            }
            let bytes = write(&*value).map_err(|it| format!("serde cannot write it: {it}"))?;
            if bytes != written {
                let (bytes, written) =
                    (String::from_utf8_lossy(&bytes), String::from_utf8_lossy(&written));
                return Err(format!("serde writes {bytes} for {written}"));
            }
        }
        String::from_utf8(written).map_err(|it| it.to_string())
    }
}

/// Makes a module with the codecs of one crate, in the order of the table.
macro_rules! codecs {
    ($library:ident: $($kind:ident $ty:ty,)*) => {
        #[allow(dead_code, unused_imports, reason = "a crate may have no types, or no aliases")]
        mod $library {
            use std::any::Any;

            use ::$library::json;

            use crate::codec::{Codec, Erased};

            pub fn codecs() -> Vec<Codec> {
                vec![$($kind::<$ty>()),*]
            }

            fn alias<T: json::Decode + json::Encode + PartialEq + 'static>() -> Codec {
                Codec {
                    read: |text| {
                        let value = json::decode::<T>(text).map_err(|it| it.to_string())?;
                        Ok(Box::new(value) as Erased)
                    },
                    write: |value| json::encode(known::<T>(value)).map_err(|it| it.to_string()),
                    same: |one, other| known::<T>(one) == known::<T>(other),
                    serde: None,
                }
            }

            fn model<T>() -> Codec
            where
                T: json::Decode + json::Encode + PartialEq + 'static,
                T: serde::Serialize + serde::de::DeserializeOwned,
            {
                Codec {
                    serde: Some((
                        |text| {
                            let value = serde_json::from_slice::<T>(text);
                            Ok(Box::new(value.map_err(|it| it.to_string())?) as Erased)
                        },
                        |value| serde_json::to_vec(known::<T>(value)).map_err(|it| it.to_string()),
                    )),
                    ..alias::<T>()
                }
            }

            fn known<T: 'static>(value: &dyn Any) -> &T {
                value.downcast_ref().expect("a codec is given its own values")
            }
        }
    };
}

pub(crate) use codecs;
