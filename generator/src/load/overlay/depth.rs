//! How deep a JSONPath is: its parser recurses, and so does whatever looks for what matches.

/// Returns how deep parentheses and brackets are within each other, outside of quotes.
pub(super) fn of(path: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut chars = path.chars();
    while let Some(c) = chars.next() {
        match c {
            '(' | '[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            ')' | ']' => depth = depth.saturating_sub(1),
            '\'' | '"' => skip_string(&mut chars, c),
            _ => {}
        }
    }
    deepest
}

fn skip_string(chars: &mut std::str::Chars<'_>, quote: char) {
    while let Some(c) = chars.next() {
        if c == quote {
            break;
        }
        if c == '\\' {
            chars.next();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn brackets_in_quotes_are_text() {
        assert_eq!(of("$.paths['/a[(('].get"), 1);
        assert_eq!(of("$..[?@.a == \"\\\"((\" && !(@.b)]"), 2);
        assert_eq!(of("$[?((@.a))]"), 3);
        assert_eq!(of(")))($"), 1);
    }
}
