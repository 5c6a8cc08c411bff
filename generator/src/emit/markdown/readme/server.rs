//! Servers that the document does not name, and that ask for less than it says.

use crate::emit::markdown::example;
use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;

pub(super) fn print(site: &Site<'_>, page: &mut Page) {
    page.block(
        "`.base_url(…)` on the builder sends every call to another server: one that you run, a proxy, a stand-in in a \
         test. A path in it goes before the paths of the operations.",
    );
    page.program(&example::own_server(site));
    page.block(
        "- `.anonymous()` sends calls without the credentials that the document asks for, where the client has none. \
         `Credential::Anonymous` in the place of a token does so for one scheme.\n\
         - Credentials travel over `https://` and within this machine only. `.danger_allow_plain_http()` sends them \
         over plain `http://` to other machines, too: for a network that is safe by itself.\n\
         - `.credential(…)` on a call gives it a credential of its own over the same client and its connections, for \
         example the token of the user on whose behalf you call. A header that you add yourself, such as \
         `Authorization`, counts as the credential.",
    );
}
