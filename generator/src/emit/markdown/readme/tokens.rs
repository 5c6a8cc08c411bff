//! Tokens that the client fetches by itself.

use crate::emit::markdown::example;
use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;

pub(super) fn print(site: &Site<'_>, page: &mut Page) {
    let Some(scheme) = example::token_scheme(site.api) else {
        page.block("The document has no scheme that takes an access token.");
        return;
    };
    page.block(
        "Where a setter takes a token, it also takes a source of tokens. `ClientCredentials` asks a token endpoint \
         (RFC 6749, section 4.4); a URL that starts with `/` is below the base URL.",
    );
    page.program(&example::client_credentials(site, scheme));
    page.block("`Credential::source` takes a function of your own.");
    page.program(&example::token_source(site, scheme));
    page.block(
        "A token is kept for its lifetime and replaced a little before its end, by one request however many calls \
         wait for it. If the server answers 401, the call is sent once more with a new token.",
    );
}
