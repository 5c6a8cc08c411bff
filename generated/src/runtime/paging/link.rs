//! The `Link` header (RFC 8288), and the link to the next page.

use http::HeaderMap;
use http::header::LINK;
use percent_encoding::percent_decode;

use crate::runtime::error::PagingProblem;
use crate::runtime::text;

/// White space.
const WHITE: &[u8] = b" \t\n\x0B\x0C\r";

/// Returns the target of the first link that has `next` among its relations.
///
/// A link with an `anchor` is about another resource and is ignored.
pub(super) fn next(headers: &HeaderMap) -> Result<Option<String>, PagingProblem> {
    for value in headers.get_all(LINK) {
        let text = String::from_utf8_lossy(value.as_bytes());
        let links = parse(&text).ok_or(PagingProblem::MalformedLink)?;
        if let Some(link) = links.into_iter().find(Link::is_next) {
            return Ok(Some(link.target.to_owned()));
        }
    }
    Ok(None)
}

/// Returns the value of a query parameter of a link, if the link leads to the host of `base`.
///
/// The link may be relative. Paths are not compared, because proxies change them and the link is not
/// followed; nor are schemes, because a server behind a TLS proxy does not know its own.
pub(super) fn token(
    target: &str,
    base: &str,
    parameter: &str,
) -> Result<String, PagingProblem> {
    let target = text::before(target, b"#");
    if let Some(other) = authority(target, base)
        && Some(&other) != authority(base, base).as_ref()
    {
        return Err(PagingProblem::OtherHost);
    }
    let (_, query) = text::cut(target, b"?").ok_or(PagingProblem::NoToken)?;
    let mut rest = Some(query);
    while let Some(query) = rest {
        let (pair, after) = match text::cut(query, b"&") {
            Some((pair, after)) => (pair, Some(after)),
            None => (query, None),
        };
        let (key, value) = text::cut(pair, b"=").unwrap_or((pair, ""));
        if decoded(key).is_some_and(|key| key == parameter) {
            let token = decoded(value).filter(|token| !token.is_empty());
            return token.ok_or(PagingProblem::NoToken);
        }
        rest = after;
    }
    Err(PagingProblem::NoToken)
}

/// Returns host and port of a URL reference (RFC 3986, 4.1), if it has a host. The host of a URL with
/// another scheme than HTTP's is the URL itself.
fn authority(reference: &str, base: &str) -> Option<String> {
    let (scheme, rest) = match text::find(reference, b":/?") {
        Some(at) if reference[at..].starts_with(":") => {
            (&reference[..at], &reference[at + 1..])
        }
        _ => (text::before(base, b":"), reference),
    };
    let Some(rest) = rest.strip_prefix("//") else {
        return (rest.len() < reference.len()).then(|| reference.to_owned());
    };
    let authority = text::before(rest, b"/?").to_ascii_lowercase();
    let default = match scheme.to_ascii_lowercase().as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => return Some(reference.to_owned()),
    };
    let bare = authority.strip_suffix(default).or(authority.strip_suffix(":"));
    Some(bare.map(str::to_owned).unwrap_or(authority))
}

/// Decodes one part of a query, in which a plus sign is a space.
fn decoded(text: &str) -> Option<String> {
    let mut spaced = text.as_bytes().to_vec();
    for byte in &mut spaced {
        if *byte == b'+' {
            *byte = b' ';
        }
    }
    String::from_utf8(percent_decode(&spaced).collect()).ok()
}

/// One link of the header.
struct Link<'a> {
    target: &'a str,
    /// The relation types, as written.
    rel: Option<String>,
    anchored: bool,
}

impl Link<'_> {
    fn is_next(&self) -> bool {
        let mut rest = self.rel.as_deref().filter(|_| !self.anchored);
        while let Some(relations) = rest {
            let (first, after) = match text::cut(relations, WHITE) {
                Some((first, after)) => (first, Some(after)),
                None => (relations, None),
            };
            if text::same(first, "next") {
                return true;
            }
            rest = after;
        }
        false
    }
}

/// Reads one field value (RFC 8288, 3 and B.2); `None` if it violates the grammar.
fn parse(text: &str) -> Option<Vec<Link<'_>>> {
    let mut links = Vec::new();
    let mut rest = behind(text, b" \t,");
    while !rest.is_empty() {
        let (target, after) = text::cut(rest.strip_prefix("<")?, b">")?;
        let mut link = Link {
            target: text::trim(target),
            rel: None,
            anchored: false,
        };
        rest = parameters(&mut link, after)?;
        links.push(link);
        let next = behind(rest, b" \t,");
        // Two links without a comma between them are none of which anyone knows the end.
        if !next.is_empty() && !behind(rest, WHITE).starts_with(",") {
            return None;
        }
        rest = next;
    }
    Some(links)
}

/// Returns the rest of a text behind these characters. It looks no further than that: a header of many parameters would be
/// read as often as it has any.
fn behind<'t>(text: &'t str, any: &[u8]) -> &'t str {
    let mut at = 0;
    while text.as_bytes().get(at).is_some_and(|byte| any.contains(byte)) {
        at += 1;
    }
    text.get(at..).unwrap_or_default()
}

/// Reads the parameters of a link and returns what follows them.
fn parameters<'a>(link: &mut Link<'_>, text: &'a str) -> Option<&'a str> {
    let mut rest = behind(text, WHITE);
    while let Some(after) = rest.strip_prefix(";") {
        let after = behind(after, WHITE);
        let name = text::before(after, b" \t=;,");
        let after = behind(&after[name.len()..], WHITE);
        let value;
        (value, rest) = match after.strip_prefix("=") {
            Some(after) => argument(behind(after, WHITE))?,
            None => (String::new(), after),
        };
        rest = behind(rest, WHITE);
        // Of several, the first counts (RFC 8288, 3.3).
        if text::same(name, "rel") && link.rel.is_none() {
            link.rel = Some(value);
        } else if text::same(name, "anchor") {
            link.anchored = true;
        }
    }
    Some(rest)
}

/// Reads the value of a parameter, which is a token or a quoted string.
fn argument(text: &str) -> Option<(String, &str)> {
    let Some(mut rest) = text.strip_prefix("\"") else {
        let value = text::before(text, b" \t;,");
        return Some((value.to_owned(), &text[value.len()..]));
    };
    let mut value = String::new();
    loop {
        let end = text::find(rest, b"\"\\")?;
        value.push_str(&rest[..end]);
        let after = &rest[end + 1..];
        if rest[end..].starts_with("\"") {
            return Some((value, after));
        }
        let escaped = after.chars().next()?.len_utf8();
        value.push_str(&after[..escaped]);
        rest = &after[escaped..];
    }
}
