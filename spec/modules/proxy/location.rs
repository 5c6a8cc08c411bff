//! Redirects of Ory as redirects within the application.

use super::origin::OwnOrigin;
use super::settings::Settings;

/// Returns where a redirect leads, as the browser has to see it: what leads to Ory leads to the
/// application; what leads elsewhere stays as it is.
///
/// `asked` is the path of the request, without that of the base URL.
pub(super) fn rewritten(
    location: &str,
    asked: &str,
    own: &OwnOrigin,
    settings: &Settings,
) -> String {
    let Some(target) = on_ory(location, asked, settings) else {
        return location.to_owned();
    };
    let target = below(&target, settings.prefix()).unwrap_or(&target);
    let end = target.find(['?', '#']).unwrap_or(target.len());
    let (path, rest) = target.split_at(end);
    let page = settings.pages.iter().find(|(from, _)| from == path);
    let path = page.map_or(path, |(_, to)| to);
    let slash = if path.starts_with('/') { "" } else { "/" };
    format!("{}{slash}{path}{rest}", own.as_str())
}

/// Returns path, query and fragment of a redirect that leads to Ory.
fn on_ory(location: &str, asked: &str, settings: &Settings) -> Option<String> {
    let (scheme, host) = settings.root().split_once("://")?;
    if let Some(rest) = location.strip_prefix("//") {
        return after_host(rest, host).map(str::to_owned);
    }
    if location.starts_with('/') {
        return Some(location.to_owned());
    }
    if let Some((own, rest)) = scheme_of(location) {
        let is_same = own.eq_ignore_ascii_case(scheme);
        let rest = rest.strip_prefix("//").filter(|_| is_same)?;
        return after_host(rest, host).map(str::to_owned);
    }
    Some(resolved(location, asked))
}

/// Returns what follows a host, if it is this one.
fn after_host<'l>(rest: &'l str, host: &str) -> Option<&'l str> {
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (own, rest) = rest.split_at(end);
    own.eq_ignore_ascii_case(host).then_some(rest)
}

/// Splits the scheme off a URL that has one (RFC 3986, 3.1).
fn scheme_of(url: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = url.split_once(':')?;
    let mut bytes = scheme.bytes();
    let is_scheme = bytes.next().is_some_and(|first| first.is_ascii_alphabetic())
        && bytes
            .all(|it| it.is_ascii_alphanumeric() || matches!(it, b'+' | b'-' | b'.'));
    is_scheme.then_some((scheme, rest))
}

/// Cuts the path of the base URL off.
fn below<'t>(target: &'t str, prefix: &str) -> Option<&'t str> {
    let rest = target.strip_prefix(prefix).filter(|_| !prefix.is_empty())?;
    (rest.is_empty() || rest.starts_with(['/', '?', '#'])).then_some(rest)
}

/// Resolves a relative reference against the path of the request. Ory means its root by
/// `../self-service/…`, wherever the request went.
fn resolved(reference: &str, asked: &str) -> String {
    if reference.is_empty() || reference.starts_with(['?', '#']) {
        return format!("{asked}{reference}");
    }
    let mut bare = reference;
    while let Some(rest) = bare.strip_prefix("../").or(bare.strip_prefix("./")) {
        bare = rest;
    }
    if bare.len() < reference.len() && bare.starts_with("self-service") {
        return format!("/{bare}");
    }
    let end = reference.find(['?', '#']).unwrap_or(reference.len());
    let (path, rest) = reference.split_at(end);
    let folder = asked.rfind('/').map_or("", |at| &asked[..at]);
    let mut segments: Vec<&str> = folder.split('/').skip(1).collect();
    for segment in path.split('/') {
        match segment {
            "." => {}
            ".." => _ = segments.pop(),
            segment => segments.push(segment),
        }
    }
    format!("/{}{rest}", segments.join("/"))
}
