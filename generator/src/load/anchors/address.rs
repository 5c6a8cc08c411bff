//! Addresses of schemas, as `$id` gives them and `$ref` names them: resolved as RFC 3986 says, and never opened.

/// Returns the address that `reference`, which has no fragment, means where `base` is the address around it.
pub(in crate::load) fn resolve(base: &str, reference: &str) -> String {
    if reference.is_empty() {
        return base.to_owned();
    }
    if scheme(reference).is_some() {
        return without_dots(reference);
    }
    let after = scheme(base).map_or(0, |scheme| scheme.len() + 1);
    let path = match base[after..].strip_prefix("//") {
        Some(rest) => after + 2 + rest.find('/').unwrap_or(rest.len()),
        None => after,
    };
    let start = if reference.starts_with("//") {
        &base[..after]
    } else if reference.starts_with('/') {
        &base[..path]
    } else {
        let end = base[path..].rfind('/').map_or(path, |slash| path + slash + 1);
        &base[..end]
    };
    let slash = start.len() == path && !reference.starts_with('/');
    without_dots(&format!("{start}{}{reference}", if slash { "/" } else { "" }))
}

/// Returns the scheme of an address; `None` where it has none.
fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme.then_some(scheme)
}

/// Takes the segments `.` and `..` out of the path.
fn without_dots(address: &str) -> String {
    let host = address.find("://").map_or(0, |at| at + 3);
    let Some(path) = address[host..].find('/').map(|at| host + at) else {
        return address.to_owned();
    };
    let mut parts: Vec<&str> = Vec::new();
    let mut segments = address[path + 1..].split('/').peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        match segment {
            ".." => _ = parts.pop(),
            "." => {}
            segment => parts.push(segment),
        }
        if is_last && matches!(segment, "." | "..") {
            parts.push("");
        }
    }
    format!("{}/{}", &address[..path], parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn addresses_are_resolved_as_rfc_3986_says() {
        // The base and some of the cases of section 5.4, without queries.
        let base = "http://a/b/c/d";
        for (reference, expected) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("", "http://a/b/c/d"),
            (".", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
            ("/./g", "http://a/g"),
            ("http:g", "http:g"),
        ] {
            assert_eq!(resolve(base, reference), expected, "{reference}");
        }
        assert_eq!(resolve("http://a", "g"), "http://a/g");
    }
}
