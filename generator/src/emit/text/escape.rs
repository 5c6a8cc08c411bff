//! Literal text → Markdown that reads as that text.

use super::{code, url};

/// Appends one line of literal text to `out`.
///
/// Bare URLs become `<https://…>`, unless `linked` says that they stand in a link. `@team` and `#1`, which GitHub
/// turns into mentions, become code; so do `ftp://…` and `xmpp:…`, which it turns into links.
pub(super) fn text(out: &mut String, text: &str, linked: bool) {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let quiet = rest.bytes().take_while(is_quiet).count();
        if quiet > 0 {
            out.push_str(&rest[..quiet]);
            rest = &rest[quiet..];
            continue;
        }
        let before = out.chars().next_back();
        let taken = special(out, rest, before, linked);
        if taken > 0 {
            rest = &rest[taken..];
            continue;
        }
        let after = rest[c.len_utf8()..].chars().next();
        if needs_escape(c, before, after, rest) {
            out.push('\\');
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
}

/// Returns whether a character is itself wherever it stands: it begins no URL, and needs no escape.
fn is_quiet(byte: &u8) -> bool {
    match byte {
        b'f' | b'F' | b'h' | b'H' | b'x' | b'X' => false,
        byte => byte.is_ascii_alphabetic() || b" ,.;:'\"()/?%!".contains(byte),
    }
}

/// Writes a URL, a mention, or the number of a would-be list item; returns how much of `rest` it has taken.
fn special(out: &mut String, rest: &str, before: Option<char>, linked: bool) -> usize {
    if !linked && let Some(len) = url::bare(rest) {
        out.push_str(&link(&rest[..len]));
        return len;
    }
    if !linked
        && !before.is_some_and(char::is_alphabetic)
        && let Some(len) = url::foreign(rest)
    {
        out.push_str(&code(&rest[..len]));
        return len;
    }
    if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
        return 0;
    }
    if let Some(len) = mention(rest) {
        out.push_str(&code(&rest[..len]));
        return len;
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && is_line_start(before) && rest[digits..].starts_with(['.', ')']) {
        out.push_str(&rest[..digits]);
        out.push('\\');
        out.push_str(&rest[digits..=digits]);
        return digits + 1;
    }
    0
}

/// A URL with a `{variable}` is a template: shown, not linked.
fn link(url: &str) -> String {
    if url.contains(['{', '}']) { code(url) } else { format!("<{url}>") }
}

fn mention(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix(['@', '#'])?;
    let number = rest.starts_with('#');
    let legal = |c: char| match number {
        true => c.is_ascii_digit(),
        false => c.is_ascii_alphanumeric() || "-_/".contains(c),
    };
    let len = body.find(|c| !legal(c)).unwrap_or(body.len());
    let word = body[..len].trim_end_matches(['-', '_', '/']);
    let ends = !body[len..].starts_with(char::is_alphanumeric);
    (word.starts_with(|c: char| c.is_ascii_alphanumeric()) && ends)
        .then_some(1 + word.len())
}

fn needs_escape(c: char, before: Option<char>, after: Option<char>, rest: &str) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' | '$' => true,
        '_' => !(word(before) && word(after)),
        '&' => is_entity(rest),
        '#' => before.is_none_or(char::is_whitespace),
        '>' | '+' | '-' | '=' => is_line_start(before),
        _ => false,
    }
}

fn is_line_start(before: Option<char>) -> bool {
    before.is_none_or(|c| c == '\n')
}

/// Returns whether `rest`, which starts with `&`, starts with what HTML reads as a character.
pub(super) fn is_entity(rest: &str) -> bool {
    let name = rest[1..].strip_prefix('#').unwrap_or(&rest[1..]);
    let len = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    len > 0 && name[len..].starts_with(';')
}
