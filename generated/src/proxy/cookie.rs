//! Cookies of Ory as cookies of the application.

/// Writes a `Set-Cookie` anew, so that the browser keeps it for the application's host.
///
/// Without a fixed domain, the cookie has none, and is sent to that very host alone. It is `Secure` where
/// the browser comes over TLS, and else loses what browsers take of no cookie that is not. Value and
/// other attributes stay as they are.
pub(super) fn rewritten(cookie: &[u8], secure: bool, domain: Option<&str>) -> Vec<u8> {
    let mut parts = cookie.split(|byte| *byte == b';').map(<[u8]>::trim_ascii);
    let pair = parts.next().unwrap_or_default();
    let is_named = |prefix: &[u8]| {
        pair.get(..prefix.len()).is_some_and(|it| it.eq_ignore_ascii_case(prefix))
    };
    // RFC 6265bis, 4.1.3: the name demands it.
    let of_host = is_named(b"__Host-");
    let secure = secure || of_host || is_named(b"__Secure-");
    let mut out = pair.to_vec();
    for part in parts {
        let mut words = part.splitn(2, |byte| *byte == b'=').map(<[u8]>::trim_ascii);
        let name = words.next().unwrap_or_default().to_ascii_lowercase();
        let value = words.next().unwrap_or_default();
        match name.as_slice() {
            b"" | b"domain" | b"secure" => {}
            b"partitioned" if !secure => {}
            b"samesite" if !secure && value.eq_ignore_ascii_case(b"none") => {
                push(&mut out, b"SameSite=Lax");
            }
            _ => push(&mut out, part),
        }
    }
    if let Some(domain) = domain.filter(|_| !of_host) {
        push(&mut out, format!("Domain={domain}").as_bytes());
    }
    if secure {
        push(&mut out, b"Secure");
    }
    out
}

fn push(out: &mut Vec<u8>, part: &[u8]) {
    out.extend_from_slice(b"; ");
    out.extend_from_slice(part);
}
