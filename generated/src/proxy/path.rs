//! Which paths are Ory's, and which are tricks.

use percent_encoding::percent_decode;

/// How often a path may be encoded before it is refused as a trick.
const ROUNDS: usize = 4;

/// Returns whether a path is one of these or below one, segment by segment.
pub(super) fn is_below(path: &str, prefixes: &[String]) -> bool {
    prefixes.iter().any(|prefix| {
        path.strip_prefix(prefix.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

/// Returns whether every server reads a path as it stands: there are no segments that lead upwards,
/// no other slashes than those that show, and no control characters, however often it is decoded.
pub(super) fn is_plain(path: &str) -> bool {
    let slashes = |text: &[u8]| text.iter().filter(|byte| **byte == b'/').count();
    let shown = slashes(path.as_bytes());
    let mut text = path.as_bytes().to_vec();
    for _ in 0..ROUNDS {
        let is_clean =
            !text.iter().any(|byte| *byte == b'\\' || byte.is_ascii_control());
        if !is_clean || slashes(&text) != shown || text.split(is_slash).any(is_dots) {
            return false;
        }
        let decoded: Vec<u8> = percent_decode(&text).collect();
        if decoded == text {
            return true;
        }
        text = decoded;
    }
    false
}

fn is_slash(byte: &u8) -> bool {
    *byte == b'/'
}

/// Some servers cut parameters off a segment before they look at it.
fn is_dots(segment: &[u8]) -> bool {
    let name = segment.split(|byte| *byte == b';').next().unwrap_or_default();
    matches!(name, b"." | b"..")
}
