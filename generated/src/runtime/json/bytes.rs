//! Bytes in a model of a multipart body. In JSON they are text.

use bytes::Bytes;

use super::fault::Fault;
use super::reader::Reader;
use super::writer::Writer;
use super::{Decode, Encode};

impl Decode for Bytes {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        r.string().map(|text| text.into_owned().into())
    }
}

impl Encode for Bytes {
    fn encode(&self, w: &mut Writer) {
        w.string(&String::from_utf8_lossy(self));
    }
}
