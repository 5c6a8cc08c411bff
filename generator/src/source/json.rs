//! A scan of JSON text for positions. It does not judge: text that is not JSON gives some answer.

use std::borrow::Cow;

use super::locate::Tracker;

/// Reports every key and value of `text` to `tracker`, in one pass without recursion.
pub(super) fn scan(text: &str, tracker: &mut Tracker) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'{' => tracker.begin(start, true),
            b'[' => tracker.begin(start, false),
            b'}' | b']' => tracker.end(at),
            b'"' => {
                at = string_end(bytes, at);
                tracker.scalar(&decode(&text[start..at]), start..at);
            }
            _ if is_between(byte) => {}
            _ => {
                let literal = bytes[at..]
                    .iter()
                    .position(|&byte| is_between(byte) || is_mark(byte));
                at = literal.map_or(bytes.len(), |length| at + length);
                tracker.scalar(&text[start..at], start..at);
            }
        }
    }
}

fn is_between(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b',' | b':')
}

fn is_mark(byte: u8) -> bool {
    matches!(byte, b'{' | b'}' | b'[' | b']' | b'"')
}

/// Returns the offset behind the closing quote of a string whose content begins at `at`.
fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            // A cut-off text can end in a backslash or in the middle of a character.
            b'\\' if bytes.get(at + 1).is_some_and(u8::is_ascii) => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn decode(quoted: &str) -> Cow<'_, str> {
    if quoted.contains('\\') {
        Cow::Owned(serde_json::from_str(quoted).unwrap_or_default())
    } else {
        Cow::Borrowed(quoted.trim_matches('"'))
    }
}
