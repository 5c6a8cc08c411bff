//! Responses whose body is handed on while it comes, and the content types that tell bodies apart.

use super::later::{essence, is_json, media_type};
use super::stream::{ByteStream, EventStream, Lines};
use crate::runtime::error::{DecodeFailure, Error, Failure};
use crate::runtime::home::Home;
use crate::runtime::json::Decode;
use crate::runtime::response::Response;

impl Response {
    /// Returns whether the body is handed on while it comes.
    #[must_use]
    pub fn is_live(&self) -> bool {
        self.later.is_some()
    }

    /// Returns the body as a stream.
    #[inline]
    pub fn stream<E>(&self) -> Result<ByteStream, Error<E>> {
        Ok(self.pieces())
    }

    /// Returns the events of the body, their data as JSON.
    #[inline]
    pub fn events<T: Decode, E>(&self) -> Result<EventStream<T>, Error<E>> {
        Ok(EventStream::json(self.typed_pieces().map_err(Failure::widen)?))
    }

    /// Returns the events of the body, their data as text.
    #[inline]
    pub fn text_events<E>(&self) -> Result<EventStream<String>, Error<E>> {
        let pieces = self.typed_pieces().map_err(Failure::widen)?;
        Ok(EventStream::<String>::text(pieces))
    }

    /// Returns the lines of the body, each of them JSON.
    #[inline]
    pub fn lines<T: Decode, E>(&self) -> Result<Lines<T>, Error<E>> {
        Ok(Lines::json(self.typed_pieces().map_err(Failure::widen)?))
    }

    /// Returns the lines of the body as text.
    #[inline]
    pub fn text_lines<E>(&self) -> Result<Lines<String>, Error<E>> {
        Ok(Lines::<String>::text(self.typed_pieces().map_err(Failure::widen)?))
    }

    /// Returns the error of a success that is no stream, though a stream was asked for.
    #[must_use]
    pub fn not_live<E>(&self) -> Error<E> {
        no_stream(self).widen()
    }

    /// Returns whether the content type is one of these, which are separated by commas; `image/*` stands
    /// for every type of its kind, and parameters do not count.
    #[must_use]
    pub fn has_type(&self, types: &str) -> bool {
        let Some(own) = media_type(self.headers()) else { return false };
        types.split(',').map(essence).any(|wanted| match wanted.strip_suffix('*') {
            Some(kind) => {
                own.get(..kind.len()).is_some_and(|own| own.eq_ignore_ascii_case(kind))
            }
            None => own.eq_ignore_ascii_case(wanted),
        })
    }

    fn typed_pieces(&self) -> Result<ByteStream, Failure> {
        if !self.is_live() && is_json(self.headers()) {
            return Err(no_stream(self));
        }
        Ok(self.pieces())
    }

    /// Takes the body that is still to come; who asks once more gets what is there.
    fn pieces(&self) -> ByteStream {
        self.later.take(self).unwrap_or_else(|| {
            let body = Box::new(self.body().clone());
            ByteStream::new(self.clone(), body, None, Home::default())
        })
    }
}

fn no_stream(response: &Response) -> Failure {
    DecodeFailure::because(response, "no stream, though one was asked for")
}
