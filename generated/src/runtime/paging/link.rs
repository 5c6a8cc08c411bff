//! The `Link` header (RFC 8288), and the link to the next page.

use http::HeaderMap;
use http::header::LINK;
use percent_encoding::percent_decode_str;

use crate::runtime::error::PagingProblem;

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
    let target = target.split('#').next().unwrap_or_default();
    if let Some(other) = authority(target, base)
        && Some(&other) != authority(base, base).as_ref()
    {
        return Err(PagingProblem::OtherHost);
    }
    let (_, query) = target.split_once('?').ok_or(PagingProblem::NoToken)?;
    query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .find(|(key, _)| decoded(key).as_deref() == Some(parameter))
        .and_then(|(_, value)| decoded(value))
        .filter(|token| !token.is_empty())
        .ok_or(PagingProblem::NoToken)
}

/// Returns host and port of a URL reference (RFC 3986, 4.1), if it has a host. The host of a URL with
/// another scheme than HTTP's is the URL itself.
fn authority(reference: &str, base: &str) -> Option<String> {
    let (scheme, rest) = match reference.find([':', '/', '?']) {
        Some(at) if reference[at..].starts_with(':') => {
            (&reference[..at], &reference[at + 1..])
        }
        _ => (base.split(':').next().unwrap_or_default(), reference),
    };
    let Some(rest) = rest.strip_prefix("//") else {
        return (rest.len() < reference.len()).then(|| reference.to_owned());
    };
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let authority = rest[..end].to_ascii_lowercase();
    let default = match scheme.to_ascii_lowercase().as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => return Some(reference.to_owned()),
    };
    let bare = authority.strip_suffix(default).or(authority.strip_suffix(':'));
    Some(bare.map(str::to_owned).unwrap_or(authority))
}

/// Decodes one part of a query, in which a plus sign is a space.
fn decoded(text: &str) -> Option<String> {
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8().ok().map(Into::into)
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
        let relations = self.rel.iter().flat_map(|rel| rel.split_ascii_whitespace());
        !self.anchored
            && relations.into_iter().any(|rel| rel.eq_ignore_ascii_case("next"))
    }
}

/// Reads one field value (RFC 8288, 3 and B.2); `None` if it violates the grammar.
fn parse(text: &str) -> Option<Vec<Link<'_>>> {
    let mut links = Vec::new();
    let mut rest = text.trim_start_matches(is_separator);
    while !rest.is_empty() {
        let (target, after) = rest.strip_prefix('<')?.split_once('>')?;
        let mut link = Link {
            target: target.trim(),
            rel: None,
            anchored: false,
        };
        rest = parameters(&mut link, after)?;
        links.push(link);
        let next = rest.trim_start_matches(is_separator);
        // Two links without a comma between them are none of which anyone knows the end.
        if !next.is_empty() && !rest.trim_start().starts_with(',') {
            return None;
        }
        rest = next;
    }
    Some(links)
}

fn is_separator(ch: char) -> bool {
    matches!(ch, ' ' | '\t' | ',')
}

/// Reads the parameters of a link and returns what follows them.
fn parameters<'a>(link: &mut Link<'_>, text: &'a str) -> Option<&'a str> {
    let mut rest = text.trim_start();
    while let Some(after) = rest.strip_prefix(';') {
        let after = after.trim_start();
        let end = after.find(|ch: char| " \t=;,".contains(ch)).unwrap_or(after.len());
        let (name, after) = after.split_at(end);
        let after = after.trim_start();
        let value;
        (value, rest) = match after.strip_prefix('=') {
            Some(after) => argument(after.trim_start())?,
            None => (String::new(), after),
        };
        rest = rest.trim_start();
        // Of several, the first counts (RFC 8288, 3.3).
        if name.eq_ignore_ascii_case("rel") && link.rel.is_none() {
            link.rel = Some(value);
        } else if name.eq_ignore_ascii_case("anchor") {
            link.anchored = true;
        }
    }
    Some(rest)
}

/// Reads the value of a parameter, which is a token or a quoted string.
fn argument(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(|ch: char| " \t;,".contains(ch)).unwrap_or(text.len());
        return Some((text[..end].to_owned(), &text[end..]));
    };
    let mut value = String::new();
    let mut characters = quoted.chars();
    loop {
        match characters.next()? {
            '"' => return Some((value, characters.as_str())),
            '\\' => value.push(characters.next()?),
            other => value.push(other),
        }
    }
}
