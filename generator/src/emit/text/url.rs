//! URLs: in running text, and as the target of links.

use super::escape::is_entity;

/// Returns the length of the bare URL that `text` starts with, by the rule GitHub finds them with.
pub(super) fn bare(text: &str) -> Option<usize> {
    let scheme =
        ["https://", "http://"].into_iter().find(|scheme| has_scheme(text, scheme))?;
    let stop = |c: char| c.is_whitespace() || "<>\"`|\\^".contains(c);
    let mut url = &text[..text.find(stop).unwrap_or(text.len())];
    loop {
        let shorter = url
            .trim_end_matches(['?', '!', '.', ',', ':', ';', '*', '_', '~', '\'', ']']);
        let open = shorter.matches('(').count();
        let shorter = match shorter.strip_suffix(')') {
            Some(inner) if shorter.matches(')').count() > open => inner,
            _ => shorter,
        };
        if shorter.len() == url.len() {
            break;
        }
        url = shorter;
    }
    (url.len() > scheme.len()).then_some(url.len())
}

/// Returns the length of the address that `text` starts with which GitHub takes for a link and we do not: of `ftp://…` and
/// `xmpp:…@…`.
pub(super) fn foreign(text: &str) -> Option<usize> {
    let scheme = ["ftp://", "xmpp:"].into_iter().find(|it| has_scheme(text, it))?;
    let stop = |c: char| c.is_whitespace() || "<>\"`|\\^".contains(c);
    let end = text.find(stop).unwrap_or(text.len());
    let address =
        text[..end].trim_end_matches(['?', '!', '.', ',', ':', ';', '\'', ')']);
    (address.len() > scheme.len()).then_some(address.len())
}

/// Returns the target of a link as it is written in parentheses; `None` for all but absolute `http`, `https` and
/// `mailto` URLs. What is relative to the document points nowhere on our pages.
pub(super) fn target(url: &str) -> Option<String> {
    if !["https://", "http://", "mailto:"]
        .into_iter()
        .any(|scheme| has_scheme(url, scheme))
    {
        return None;
    }
    let mut out = String::with_capacity(url.len());
    for (at, c) in url.char_indices() {
        match c {
            ' ' | '<' | '>' | '(' | ')' | '[' | ']' | '\\' | '`' | '"' | '|' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            '&' if is_entity(&url[at..]) => out.push_str("&amp;"),
            c if c.is_whitespace() || c.is_control() => {}
            c => out.push(c),
        }
    }
    Some(out)
}

/// Returns whether `url` starts with `scheme` and says something after it.
fn has_scheme(url: &str, scheme: &str) -> bool {
    url.len() > scheme.len()
        && url.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme))
}
