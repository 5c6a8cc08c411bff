//! Responses whose body is read while it arrives, and the content types that distinguish bodies.

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
    /// Returns whether the body is read while it arrives.
    #[must_use]
    pub fn is_live(&self) -> bool {
        self.later.is_some()
    }

    /// Returns the body as a stream.
    #[inline]
    pub fn stream<E>(&self) -> Result<ByteStream, Error<E>> {
        self.plain_pieces().map_err(Failure::widen)
    }

    /// Returns the events of the body, with their data read as JSON.
    #[inline]
    pub fn events<T: Decode, E>(&self) -> Result<EventStream<T>, Error<E>> {
        let (pieces, call) =
            self.typed_pieces(StreamKind::Events).map_err(Failure::widen)?;
        Ok(EventStream::json(pieces, call))
    }

    /// Returns the events of the body, with their data as text.
    #[inline]
    pub fn text_events<E>(&self) -> Result<EventStream<String>, Error<E>> {
        let (pieces, call) =
            self.typed_pieces(StreamKind::Events).map_err(Failure::widen)?;
        Ok(EventStream::<String>::text(pieces, call))
    }

    /// Returns the lines of the body, each read as JSON.
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

    /// Returns the error for a successful response that is not a stream although the call asked for
    /// one.
    #[must_use]
    pub fn not_live<E>(&self) -> Error<E> {
        let failure = match coding(self.headers()) {
            Some(_) => DecodeFailure::compressed(self),
            None => DecodeFailure::no_stream(self),
        };
        failure.widen()
    }

    /// Returns whether the content type is one of these, which are separated by commas. `image/*`
    /// matches every type of that kind; parameters are ignored.
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

    /// Returns the body of a stream of this kind, and the call that requests it again. Any other
    /// success is an error instead of an empty stream, for example a login page or a proxy's answer.
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

    /// Checks that the body is not compressed in a way that the client did not ask for.
    fn plain(&self) -> Result<(), Failure> {
        match coding(self.headers()) {
            Some(_) => Err(DecodeFailure::compressed(self)),
            None => Ok(()),
        }
    }

    /// Takes the body that is still to arrive. Further calls return the bytes that are in memory.
    fn pieces(&self) -> (ByteStream, Option<Box<Call>>) {
        self.later.take(self).unwrap_or_else(|| {
            let body = Box::new(self.body().clone());
            (ByteStream::new(self.clone(), body, None, Home::default()), None)
        })
    }
}

/// The elements of a stream.
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

    /// Returns whether the content type of a response is that of such a stream.
    ///
    /// Events must have their own type, as the HTML standard requires. Lines of JSON go by many names,
    /// of which each is accepted; some servers send no content type at all, which is accepted as well.
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
/// `application/jsonl`, `application/json-lines`, `application/json-seq`, `application/geo+json-seq` and similar ones.
fn is_lines(media_type: &str) -> bool {
    let media_type = media_type.to_ascii_lowercase();
    let Some((kind, subtype)) = media_type.split_once('/') else { return false };
    let subtype = subtype.strip_prefix("x-").unwrap_or(subtype);
    let known = matches!(kind, "application" | "text")
        && matches!(
            subtype.replace('-', "").as_str(),
            "ndjson" | "jsonl" | "jsonlines" | "jsonseq" | "jsonstream" | "stream+json"
        );
    known || subtype.ends_with("+json-seq")
}
