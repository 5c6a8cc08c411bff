//! The body of a response, piece by piece.

use bytes::Bytes;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStream, ReadableStreamDefaultReader};

use super::{Abort, thrown};
use crate::runtime::transport::{
    BoxFuture, ResponseBody, TransportError, TransportErrorKind,
};

pub(super) struct FetchBody {
    reader: ReadableStreamDefaultReader,
    /// Aborts the rest of the body.
    _abort: Abort,
}

impl FetchBody {
    pub(super) fn new(stream: &ReadableStream, abort: Abort) -> Self {
        // Nobody else has it, so it is not locked.
        let reader = stream.get_reader().unchecked_into();
        Self { reader, _abort: abort }
    }

    async fn next(&mut self) -> Result<Option<Bytes>, TransportError> {
        let broken = |error: JsValue| thrown(TransportErrorKind::Interrupted, error);
        loop {
            let read = JsFuture::from(self.reader.read()).await.map_err(broken)?;
            let done = Reflect::get(&read, &"done".into()).map_err(broken)?;
            if done.is_truthy() {
                return Ok(None);
            }
            let piece = Reflect::get(&read, &"value".into()).map_err(broken)?;
            let piece: Uint8Array = piece.dyn_into().map_err(broken)?;
            if piece.length() > 0 {
                return Ok(Some(piece.to_vec().into()));
            }
        }
    }
}

impl ResponseBody for FetchBody {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(self.next())
    }
}
