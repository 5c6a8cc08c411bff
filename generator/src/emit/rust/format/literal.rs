//! What the literal of a doc attribute says.

/// Returns what a literal of text or of ASCII bytes says; `None` where it is another one, or one of ours that nobody writes.
pub(super) fn said(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('r') {
        let inner = raw.trim_matches('#').strip_prefix('"')?.strip_suffix('"')?;
        return Some(inner.to_owned());
    }
    let inner = literal.strip_prefix('b').unwrap_or(literal);
    let inner = inner.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        let escape = &rest[at + 1..];
        let mark = escape.chars().next()?;
        rest = &escape[mark.len_utf8()..];
        text.push(match mark {
            '\\' | '"' | '\'' => mark,
            '0' => '\0',
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'x' => {
                let (digits, behind) = rest.split_at_checked(2)?;
                rest = behind;
                let byte = u8::from_str_radix(digits, 16).ok()?;
                byte.is_ascii().then_some(char::from(byte))?
            }
            'u' => {
                let (digits, behind) = rest.strip_prefix('{')?.split_once('}')?;
                rest = behind;
                char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
            }
            _ => return None,
        });
    }
    text.push_str(rest);
    Some(text)
}

/// Returns the literal of text that says the same, which the parser takes in an attribute: escapes of ASCII bytes are those of
/// text.
pub(super) fn as_text(literal: &str) -> &str {
    literal.strip_prefix('b').unwrap_or(literal)
}

#[cfg(test)]
mod tests {
    use proc_macro2::Literal;

    use super::{as_text, said};

    #[test]
    fn a_literal_says_what_it_was_made_of() {
        for text in
            ["", " a \"b\" \\ 'c'", "\0\t\r\n\u{1}2\u{7f}", "\0\u{1}00", "é\u{200b}界"]
        {
            assert_eq!(said(&Literal::string(text).to_string()).as_deref(), Some(text));
            let bytes = Literal::byte_string(text.as_bytes()).to_string();
            if text.is_ascii() {
                assert_eq!(said(&bytes).as_deref(), Some(text));
                assert_eq!(said(as_text(&bytes)).as_deref(), Some(text));
                assert!(as_text(&bytes).parse::<Literal>().is_ok(), "{bytes}");
            } else {
                assert_eq!(said(&bytes), None);
            }
        }
        assert_eq!(said(r#"r" a\b ""#).as_deref(), Some(r" a\b "));
        assert_eq!(said("17"), None);
    }
}
