//! Text of the document, made safe to print.

/// Returns Markdown without markup of its own: every special character is escaped.
pub fn markdown(text: &str) -> String {
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// Returns one line of Markdown.
pub fn line(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        for ch in word.chars().filter(|ch| !is_unprintable(*ch)) {
            if ch.is_ascii_punctuation() && !"'\".,;:?!/%&=".contains(ch) {
                out.push('\\');
            }
            out.push(ch);
            if ch == ':' {
                out.push('\u{200B}');
            }
        }
    }
    out
}

/// Returns `text` as a code span.
pub fn code(text: &str) -> String {
    let text: String =
        text.chars().map(|ch| if is_unprintable(ch) { ' ' } else { ch }).collect();
    let mut fence = "`".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    if fence.len() > 1 { format!("{fence} {text} {fence}") } else { format!("`{text}`") }
}

fn is_unprintable(ch: char) -> bool {
    ch.is_control()
        || matches!(ch, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
