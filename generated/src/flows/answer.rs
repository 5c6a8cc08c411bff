//! The server's answer behind an outcome.

use std::borrow::Cow;
use std::fmt;

use super::typed::Typed;
use super::{Flow, Location, OtherFlow};
use crate::models::ContinueWith;
use crate::{Error, Json};

/// What the server said. Any body is readable here: JSON, a page of a gateway, bytes that are no text.
///
/// `Debug` shows the status and the ID alone.
#[derive(Clone)]
pub struct Answer(Box<Parts>);

/// In a box, since an answer travels in outcomes and results.
#[derive(Clone)]
struct Parts {
    error: Error,
    status: u16,
    json: Option<Json>,
    id: Option<String>,
    redirect: Option<Location>,
    use_flow: Option<String>,
}

impl Answer {
    /// Reads the answer, and the flow in it. An error that is no answer comes back as it is.
    pub(super) fn read(error: Error) -> Result<(Self, Option<Flow>), Error> {
        let Error::Api(api) = &error else { return Err(error) };
        let status = api.status();
        let typed = Typed::read(&error);
        let json: Option<Json> = serde_json::from_slice(api.raw_body()).ok();
        let of_json =
            json.as_ref().and_then(|json| json.get("error")?.get("id")?.as_str());
        let id = of_json.map(str::to_owned).or(typed.id).filter(|id| !id.is_empty());
        let named =
            json.as_ref().and_then(|json| json.get("redirect_browser_to")?.as_str());
        let header = (300..400).contains(&status).then(|| api.headers().get("location"));
        let redirect = named
            .or(typed.redirect.as_deref())
            .or(header.flatten().and_then(|value| value.to_str().ok()))
            .and_then(Location::parse);
        let flow_id = json.as_ref().and_then(|json| json.get("use_flow_id")?.as_str());
        let use_flow = flow_id.map(str::to_owned).or(typed.use_flow);
        let use_flow = use_flow.filter(|id| !id.is_empty());
        let flow = typed.flow.or_else(|| {
            OtherFlow::read(json.as_ref()?).map(|flow| Flow::Other(Box::new(flow)))
        });
        Ok((
            Self(Box::new(Parts {
                error,
                status,
                json,
                id,
                redirect,
                use_flow,
            })),
            flow,
        ))
    }

    /// Returns the status, for example 403.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// Returns `error.id`, for example `session_inactive`.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.0.id.as_deref()
    }

    /// Returns `error.message`, a sentence for people.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.json.as_ref()?.get("error")?.get("message")?.as_str()
    }

    /// Returns `error.reason`, which says more.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.0.json.as_ref()?.get("error")?.get("reason")?.as_str()
    }

    /// Returns where the answer sends the browser (`redirect_browser_to`, or the header `Location` of a
    /// redirect), if that is safe to follow.
    #[must_use]
    pub fn redirect(&self) -> Option<&Location> {
        self.0.redirect.as_ref()
    }

    /// Returns the flow to go on with (`use_flow_id`).
    #[must_use]
    pub fn use_flow(&self) -> Option<&str> {
        self.0.use_flow.as_deref()
    }

    /// Returns the steps in `error.details.continue_with`. What is none of these is left out.
    #[must_use]
    pub fn continue_with(&self) -> Vec<ContinueWith> {
        let list = self.0.json.as_ref().and_then(|json| {
            json.get("error")?.get("details")?.get("continue_with")?.as_array()
        });
        let steps = list.into_iter().flatten();
        steps.filter_map(|step| serde_json::from_value(step.clone()).ok()).collect()
    }

    /// Returns the body, if it is JSON that came whole (up to 64 KiB).
    #[must_use]
    pub fn json(&self) -> Option<&Json> {
        self.0.json.as_ref()
    }

    /// Returns the body as text, up to 64 KiB. Bytes that are not UTF-8 become U+FFFD.
    ///
    /// It is what the server sent, secrets included.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        let raw = self.0.error.raw_body().map_or(&b""[..], |raw| raw);
        String::from_utf8_lossy(raw)
    }

    /// Returns the error itself.
    #[must_use]
    pub fn error(&self) -> &Error {
        &self.0.error
    }

    /// Gives the error back, for example to return it.
    #[must_use]
    pub fn into_error(self) -> Error {
        self.0.error
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Answer");
        shown
            .field("status", &self.0.status)
            .field("id", &self.0.id)
            .finish_non_exhaustive()
    }
}
