//! Servers that the document does not name, and that ask for less than it says.

use std::collections::BTreeSet;

use crate::emit::markdown::example;
use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::text::code;

pub(super) fn print(site: &Site<'_>, page: &mut Page) {
    let own = own_servers(site);
    let calls = if own.is_empty() { "every call" } else { "calls" };
    page.block(&format!(
        "`.base_url(…)` on the builder sends {calls} to another server: one that you run, a proxy, a stand-in in a \
         test. A path in it goes before the paths of the operations."
    ));
    if let Some(first) = own.first() {
        let servers: Vec<_> = own.iter().map(|url| code(url)).collect();
        let setter = code(&format!(".server_url({first:?}, …)"));
        page.block(&format!(
            "Operations whose page says that their URI is relative to {} stay there: {setter} sends those to another \
             server. A test sets both.",
            servers.join(" or to "),
        ));
    }
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

/// Returns the URLs that single operations have, as `server_url` takes them. A path alone is below the `base_url`.
fn own_servers<'a>(site: &Site<'a>) -> BTreeSet<&'a str> {
    let operations = site.api.groups.iter().flat_map(|group| &group.operations);
    let urls = operations.filter_map(|it| Some(it.servers.first()?.url.as_str()));
    urls.filter(|url| !url.starts_with('/')).collect()
}
