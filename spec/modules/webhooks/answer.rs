//! What Ory is told.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

use super::IdentityChange;
use crate::runtime::Json;

/// What the flow does next, where Ory acts on the answer (`response.parse` of the webhook).
///
/// Without axum, send its [`status`](Self::status), its [`body`](Self::body) and the content type
/// `application/json`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct Answer {
    status: u16,
    body: Json,
}

/// Leaves out the body, which can have a whole identity.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("status", &self.status).finish_non_exhaustive()
    }
}

impl Answer {
    /// Lets the flow go on as it is.
    pub fn proceed() -> Self {
        Self {
            status: 200,
            body: json!({}),
        }
    }

    /// Lets the flow go on with another identity. Only in registration and settings.
    pub fn change(identity: IdentityChange) -> Self {
        Self {
            status: 200,
            body: json!({ "identity": identity.into_json() }),
        }
    }

    /// Stops the flow, and shows a message at a field of its form.
    pub fn interrupt(field: Field, message: Message) -> Self {
        let body = json!({ "messages": [] });
        Self { status: 400, body }.also(field, message)
    }

    /// Adds a message. An answer that let the flow go on stops it then.
    pub fn also(mut self, field: Field, message: Message) -> Self {
        if self.status != 400 {
            self = Self {
                status: 400,
                body: json!({ "messages": [] }),
            };
        }
        let message = message.into_json();
        if let Some(Json::Array(list)) = self.body.get_mut("messages") {
            let at = list.iter_mut().find(|it| it["instance_ptr"] == field.0.as_str());
            match at.and_then(|it| it["messages"].as_array_mut()) {
                Some(messages) => messages.push(message),
                None => {
                    list.push(json!({ "instance_ptr": field.0, "messages": [message] }))
                }
            }
        }
        self
    }

    /// Returns the status to answer with.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the body to answer with.
    #[must_use]
    pub fn body(&self) -> &Json {
        &self.body
    }
}

/// What a fragment may have besides letters and digits (RFC 3986, section 2.3).
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The field of a form at which a message stands, as a JSON Pointer in a fragment (RFC 6901, section 6).
///
/// ```
/// # use ory_sdk::webhooks::Field;
/// assert_eq!(Field::new(["traits", "name", "first"]).as_str(), "#/traits/name/first");
/// assert_eq!(Field::new(["traits", "a/b~c d"]).as_str(), "#/traits/a~1b~0c%20d");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field(String);

impl Field {
    /// Returns the field at this path, from outside to inside.
    pub fn new<S: AsRef<str>>(path: impl IntoIterator<Item = S>) -> Self {
        let mut pointer = "#".to_owned();
        for name in path {
            let name = name.as_ref().replace('~', "~0").replace('/', "~1");
            pointer.push('/');
            pointer.extend(utf8_percent_encode(&name, ESCAPED));
        }
        if pointer == "#" {
            pointer.push('/');
        }
        Self(pointer)
    }

    /// Returns the form as a whole.
    #[must_use]
    pub fn whole() -> Self {
        Self::new([""; 0])
    }

    /// Returns the pointer.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A message that the user sees.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Message {
    id: u64,
    text: String,
    kind: String,
    context: Json,
}

impl Message {
    /// Returns an error with a number of your own, by which your pages can translate it. Take one that is
    /// none of Ory's.
    pub fn new(id: u64, text: impl Into<String>) -> Self {
        Self {
            id,
            text: text.into(),
            kind: "error".to_owned(),
            context: json!({}),
        }
    }

    /// Sets the type of the message; it is `error` otherwise.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Sets values for a translation of the text: a JSON object.
    pub fn context(mut self, context: impl Into<Json>) -> Self {
        self.context = context.into();
        self
    }

    fn into_json(self) -> Json {
        let Self { id, text, kind, context } = self;
        json!({ "id": id, "text": text, "type": kind, "context": context })
    }
}
