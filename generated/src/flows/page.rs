//! Pages of your own that show a flow.

use std::fmt::Display;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{FlowKind, Location};

/// All but what RFC 3986, section 2.3, calls unreserved.
const RESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Returns the text as a value in a query.
pub(super) fn encoded(text: &str) -> impl Display {
    utf8_percent_encode(text, RESERVED)
}

/// A flow that your application has to show next.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FlowPage {
    /// Which page it is.
    pub kind: FlowKind,
    /// The ID of the flow, with which the page gets it.
    pub id: String,
    /// Where the project says that this page is. Native flows have none, and neither has a URL that
    /// is not safe to follow.
    pub url: Option<Location>,
}

impl FlowPage {
    /// Returns where to send the browser: the URL that the project has for it, or else
    /// [the path of the page](FlowKind::page).
    #[must_use]
    pub fn location(&self) -> String {
        match &self.url {
            Some(url) => url.as_str().to_owned(),
            None => self.kind.page(&self.id),
        }
    }
}
