//! The errors of a call.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;

/// Variant, when it occurs.
const KINDS: [(&str, &str); 12] = [
    ("InvalidArgument", "An argument cannot be sent: nothing was."),
    (
        "MissingCredential",
        "The operation asks for a credential that the client does not have: nothing was sent.",
    ),
    ("Token", "The source of a token has none: the call was not sent."),
    ("Connect", "No connection could be made: nothing was sent."),
    ("Tls", "The server could not prove who it is."),
    ("Timeout", "The time ran out."),
    (
        "Interrupted",
        "The connection was lost, or the response broke off: the call may have done its work.",
    ),
    ("Transport", "The transport failed in another way."),
    ("TooLarge", "The response is larger than the client accepts."),
    (
        "Decode",
        "The response is not what the document says; the message names the place.",
    ),
    (
        "Paging",
        "There is a next page of a list, and no way to it: a link to another host, a token that was there before.",
    ),
    (
        "Api",
        "The server answered with an error: status, headers, request id and body, typed where documented.",
    ),
];

/// An error type of the program's own.
const OWN: [&str; 17] = [
    "{ApiBody, Error};",
    "",
    "#[derive(Debug)]",
    "enum Failure {",
    "    Api(Error),",
    "    NotPaid,",
    "}",
    "",
    "impl<E: ApiBody> From<Error<E>> for Failure {",
    "    fn from(error: Error<E>) -> Self {",
    "        Self::Api(error.erase())",
    "    }",
    "}",
    "",
    "fn main() -> Result<(), Failure> {",
    "    Err(Failure::NotPaid)",
    "}",
];

pub(super) fn print(site: &Site<'_>, page: &mut Page) {
    page.block(
        "Every call returns `Result<T, Error<E>>`, where `E` is the body that the document gives to the operation's \
         errors. The variant is chosen by status, never by trying shapes. `?` turns any of them into `Error`, \
         `Box<dyn std::error::Error>` or `anyhow::Error`.",
    );
    let rows = KINDS.map(|(name, text)| [format!("`{name}`"), text.to_owned()]);
    page.table(["Variant", "When"], &rows);
    page.block(
        "`status()`, `headers()`, `body()`, `request_id()`, `attempts()`, `timeout_kind()`, `is_retryable()` and \
         `retry_after()` say more, also of an answer whose body broke off. `was_sent()` tells whether the call can have \
         reached the server, in any attempt: where it did not, it may be made again, whatever it does.",
    );
    page.block(
        "The message says what the server says is wrong, where its JSON has that under a usual name (`code()`, \
         `reason()`: OAuth 2.0, problem details, `message`, an object `error`) and the document does not mark it \
         sensitive. No message holds anything else of a body, a token, a password or a query. `Debug`, which `unwrap` \
         and a `main` that returns an error print, is the message with its causes: show `{error:?}` where somebody has to \
         find out why. `{:#?}` has the parts.",
    );
    page.block(
        "`?` into `anyhow::Error` or a `Box` keeps the type of the operation's own error; `map_err(Error::erase)` before it \
         makes all of them the one type `Error`, which `downcast_ref` then finds. An error type of your own takes all of \
         them with one `impl`:",
    );
    let library = site.api.package.name.replace('-', "_");
    page.block(&format!("```rust\nuse {library}::{}\n```", OWN.join("\n")));
}
