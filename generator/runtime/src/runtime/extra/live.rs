//! Responses whose body is handed on while it comes, and the content types that tell bodies apart.

use http::HeaderMap;

use super::later::{essence, media_type};
use super::stream::{ByteStream, EventStream, Lines};
use crate::runtime::call::Call;
use crate::runtime::error::{DecodeFailure, Error, Failure};
use crate::runtime::home::Home;
use crate::runtime::json::Decode;
use crate::runtime::response::{Response, coding};

const EVENTS: &str = "text/event-stream";

impl Response {
    /// Returns whether the body is handed on while it comes.
    #[must_use]
    pub fn is_live(&self) -> bool {
        self.later.is_some()
    }

    /// Returns the body as a stream.
    #[inline]
    pub fn stream<E>(&self) -> Result<ByteStream, Error<E>> {
        self.plain_pieces().map_err(Failure::widen)
    }

    /// Returns the events of the body, their data as JSON.
    #[inline]
    pub fn events<T: Decode, E>(&self) -> Result<EventStream<T>, Error<E>> {
        let (pieces, call) =
            self.typed_pieces(StreamKind::Events).map_err(Failure::widen)?;
        Ok(EventStream::json(pieces, call))
    }

    /// Returns the events of the body, their data as text.
    #[inline]
    pub fn text_events<E>(&self) -> Result<EventStream<String>, Error<E>> {
        let (pieces, call) =
            self.typed_pieces(StreamKind::Events).map_err(Failure::widen)?;
        Ok(EventStream::<String>::text(pieces, call))
    }

    /// Returns the lines of the body, each of them JSON.
    #[inline]
    pub fn lines<T: Decode, E>(&self) -> Result<Lines<T>, Error<E>> {
        let (pieces, _) =
            self.typed_pieces(StreamKind::Lines).map_err(Failure::widen)?;
        Ok(Lines::json(pieces))
    }

    /// Returns the lines of the body as text.
    #[inline]
    pub fn text_lines<E>(&self) -> Result<Lines<String>, Error<E>> {
        let (pieces, _) =
            self.typed_pieces(StreamKind::Lines).map_err(Failure::widen)?;
        Ok(Lines::<String>::text(pieces))
    }

    /// Returns the error of a success that is no stream, though a stream was asked for.
    #[must_use]
    pub fn not_live<E>(&self) -> Error<E> {
        let failure = match coding(self.headers()) {
            Some(_) => DecodeFailure::compressed(self),
            None => DecodeFailure::no_stream(self),
        };
        failure.widen()
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

    /// Returns the body of a stream of this kind, and the call that asks for it again. Any other success is
    /// an error, and no stream without items: a page to log in, or the answer of a proxy.
    pub(super) fn typed_pieces(
        &self,
        kind: StreamKind,
    ) -> Result<(ByteStream, Option<Box<Call>>), Failure> {
        if !kind.fits(self.headers()) {
            return Err(DecodeFailure::no_stream(self));
        }
        self.plain()?;
        Ok(self.pieces())
    }

    fn plain_pieces(&self) -> Result<ByteStream, Failure> {
        self.plain()?;
        Ok(self.pieces().0)
    }

    /// Checks that the body is not compressed in a way that was not asked for.
    fn plain(&self) -> Result<(), Failure> {
        match coding(self.headers()) {
            Some(_) => Err(DecodeFailure::compressed(self)),
            None => Ok(()),
        }
    }

    /// Takes the body that is still to come; who asks once more gets what is there.
    fn pieces(&self) -> (ByteStream, Option<Box<Call>>) {
        self.later.take(self).unwrap_or_else(|| {
            let body = Box::new(self.body().clone());
            (ByteStream::new(self.clone(), body, None, Home::default()), None)
        })
    }
}

/// What a stream is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum StreamKind {
    Events,
    Lines,
}

impl StreamKind {
    /// Returns the kind of stream that a media type stands for.
    pub(super) fn of(media_type: &str) -> Self {
        let is_events = essence(media_type).eq_ignore_ascii_case(EVENTS);
        if is_events { Self::Events } else { Self::Lines }
    }

    /// Returns whether a response is such a stream, by its content type.
    ///
    /// Events have theirs, as HTML's living standard demands it. There are many names for lines of JSON,
    /// of which any will do, and servers that name none.
    pub(super) fn fits(self, headers: &HeaderMap) -> bool {
        match (self, media_type(headers)) {
            (Self::Events, own) => {
                own.is_some_and(|own| own.eq_ignore_ascii_case(EVENTS))
            }
            (Self::Lines, Some(own)) => is_lines(own),
            (Self::Lines, None) => true,
        }
    }
}

/// Returns whether a media type is a name for lines of JSON: `application/x-ndjson`,
/// `application/jsonl`, `application/json-lines`, `application/json-seq` and their like.
fn is_lines(media_type: &str) -> bool {
    let media_type = media_type.to_ascii_lowercase();
    let Some((kind, subtype)) = media_type.split_once('/') else { return false };
    let subtype = subtype.strip_prefix("x-").unwrap_or(subtype);
    matches!(kind, "application" | "text")
        && matches!(
            subtype.replace('-', "").as_str(),
            "ndjson" | "jsonl" | "jsonlines" | "jsonseq" | "jsonstream" | "stream+json"
        )
}
