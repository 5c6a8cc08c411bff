//! Work on short texts that several modules do.
//!
//! The searches of the standard library are generic and meant to be inlined, so the compiler makes a copy of
//! them, two thousand lines of LLVM's for one `contains("://")`, in each codegen unit that asks for one. These
//! functions exist once. What they search for is ASCII.

use std::borrow::Cow;

use super::secret::Secret;

/// Returns the offset of the first byte that is one of these.
pub(crate) fn find(text: &str, any: &[u8]) -> Option<usize> {
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        for sought in any {
            if byte == sought {
                return Some(at);
            }
        }
        at += 1;
    }
    None
}

/// Returns the offset of the first occurrence of a part.
pub(crate) fn find_part(text: &str, part: &str) -> Option<usize> {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let mut at = 0;
    while let Some(window) = text.get(at..at + part.len()) {
        if window == part {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Returns the text with `[redacted]` in place of each of these secrets, the longest where several begin.
pub(crate) fn without<'t>(text: Cow<'t, str>, secrets: &[Secret]) -> Cow<'t, str> {
    let (mut out, mut rest, mut is_same) = (String::new(), &*text, true);
    while let Some(ch) = rest.chars().next() {
        let mut longest = 0;
        for secret in secrets {
            let secret = secret.expose();
            if secret.len() > longest && rest.starts_with(secret) {
                longest = secret.len();
            }
        }
        if longest > 0 {
            is_same = false;
            out.push_str("[redacted]");
            rest = &rest[longest..];
        } else {
            out.push(ch);
            rest = &rest[ch.len_utf8()..];
        }
    }
    if is_same { text } else { out.into() }
}

/// Returns what is before the first of these characters, and what is behind it.
pub(crate) fn cut<'t>(text: &'t str, any: &[u8]) -> Option<(&'t str, &'t str)> {
    let at = find(text, any)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// Returns what is before the first occurrence of a part, and what is behind it.
pub(crate) fn cut_part<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    let at = find_part(text, part)?;
    Some((text.get(..at)?, text.get(at + part.len()..)?))
}

/// Returns what is before the first of these characters: all of the text, if it has none.
pub(crate) fn before<'t>(text: &'t str, any: &[u8]) -> &'t str {
    cut(text, any).map_or(text, |(before, _)| before)
}

/// Returns the text without white space around it.
#[inline(never)]
pub(crate) fn trim(text: &str) -> &str {
    text.trim()
}

/// Reads an integer that is not negative.
#[inline(never)]
pub(crate) fn integer(text: &str) -> Option<u64> {
    text.parse().ok()
}

/// Compares two texts, of which ASCII letters may be of either case.
#[inline(never)]
pub(crate) fn same(left: &str, right: &str) -> bool {
    left.eq_ignore_ascii_case(right)
}

/// Joins texts.
pub(crate) fn join(texts: &[String], between: &str) -> String {
    let Some((first, more)) = texts.split_first() else { return String::new() };
    let mut out = first.clone();
    for text in more {
        out.push_str(between);
        out.push_str(text);
    }
    out
}
