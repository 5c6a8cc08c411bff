//! Bodies on their way through.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf as _, BufMut as _, Bytes, BytesMut};
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::refusal::Refusal;
use super::rewrite::Rewriter;
use crate::runtime::ResponseBody;
use crate::{BoxFuture, TransportError};

pub(super) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What comes of waiting for a piece: the body again, and the piece.
type Pulled = (Box<dyn ResponseBody>, Result<Option<Bytes>, TransportError>);

/// The body of an answer: that of the application, passed on as it is, or that of Ory, which is read while
/// it is sent.
///
/// An error of Ory's body ends it, and servers close the connection then, so that nobody takes the
/// part for the whole.
pub struct ProxyBody<B>(Content<B>);

enum Content<B> {
    App(Pin<Box<B>>),
    Whole(Bytes),
    Idle(Box<dyn ResponseBody>, Option<Rewriter>),
    Busy(BoxFuture<'static, Pulled>, Option<Rewriter>),
    Over,
}

impl<B> ProxyBody<B> {
    /// Returns the body of the application.
    pub(super) fn app(body: B) -> Self {
        Self(Content::App(Box::pin(body)))
    }

    pub(super) fn whole(bytes: Bytes) -> Self {
        Self(Content::Whole(bytes))
    }

    /// Returns the body of Ory's answer.
    pub(super) fn pieces(
        body: Box<dyn ResponseBody>,
        rewriter: Option<Rewriter>,
    ) -> Self {
        Self(Content::Idle(body, rewriter))
    }

    /// Reads the next piece of Ory's answer.
    fn poll_piece(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, BoxError>>> {
        loop {
            // Over until there is something to go on with, whatever happens in between.
            let (mut pulling, mut rewriter) =
                match std::mem::replace(&mut self.0, Content::Over) {
                    Content::Idle(body, rewriter) => (pull(body), rewriter),
                    Content::Busy(pulling, rewriter) => (pulling, rewriter),
                    Content::Whole(bytes) if !bytes.is_empty() => {
                        return Poll::Ready(Some(Ok(bytes)));
                    }
                    _ => return Poll::Ready(None),
                };
            let Poll::Ready((body, pulled)) = pulling.as_mut().poll(cx) else {
                self.0 = Content::Busy(pulling, rewriter);
                return Poll::Pending;
            };
            let piece = match (pulled, &mut rewriter) {
                (Err(error), _) => return Poll::Ready(Some(Err(error.into()))),
                (Ok(Some(piece)), None) => piece,
                (Ok(Some(piece)), Some(rewriter)) => rewriter.push(&piece).into(),
                (Ok(None), None) => return Poll::Ready(None),
                (Ok(None), Some(rewriter)) => {
                    let rest = rewriter.finish();
                    let rest = (!rest.is_empty()).then(|| Ok(rest.into()));
                    return Poll::Ready(rest);
                }
            };
            self.0 = Content::Idle(body, rewriter);
            // All of the piece may be held back.
            if !piece.is_empty() {
                return Poll::Ready(Some(Ok(piece)));
            }
        }
    }
}

fn pull(mut body: Box<dyn ResponseBody>) -> BoxFuture<'static, Pulled> {
    Box::pin(async move {
        let pulled = body.chunk().await;
        (body, pulled)
    })
}

impl<B> HttpBody for ProxyBody<B>
where
    B: HttpBody<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Content::App(body) = &mut self.0 {
            let frame = ready!(body.as_mut().poll_frame(cx));
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        let piece = ready!(self.poll_piece(cx));
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Content::App(body) => body.is_end_stream(),
            Content::Whole(bytes) => bytes.is_empty(),
            Content::Idle(..) | Content::Busy(..) => false,
            Content::Over => true,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Content::App(body) => body.size_hint(),
            Content::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Content::Idle(..) | Content::Busy(..) => SizeHint::default(),
            Content::Over => SizeHint::with_exact(0),
        }
    }
}

/// Shows no content.
impl<B> fmt::Debug for ProxyBody<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if matches!(self.0, Content::App(_)) { "App" } else { "Ory" };
        f.debug_tuple("ProxyBody").field(&kind).finish()
    }
}

/// Reads the body of a request, within a limit: Ory's requests are sent as a whole.
///
/// Trailers are left out.
pub(super) async fn collect<B>(body: B, limit: usize) -> Result<Bytes, Refusal>
where
    B: HttpBody,
    B::Error: Into<BoxError>,
{
    if body.size_hint().lower() > limit as u64 {
        return Err(Refusal::TooLarge);
    }
    let mut body = Box::pin(body);
    let mut all = BytesMut::new();
    while let Some(frame) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
        let frame = frame.map_err(|_| Refusal::BadRequest("its body breaks off"))?;
        let Ok(mut data) = frame.into_data() else { continue };
        if data.remaining() > limit - all.len() {
            return Err(Refusal::TooLarge);
        }
        all.put(&mut data);
    }
    Ok(all.freeze())
}
