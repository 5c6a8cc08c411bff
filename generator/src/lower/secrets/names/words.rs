//! The words of a name.

/// Returns the words in lower case and without digits: `X-API-Key2` is `x api key`.
///
/// This is not how the names of the crate are split: there, a table of terms keeps words together that
/// belong together. Here a word more or less makes no difference, as words are joined again.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut chars = name.chars().peekable();
    let mut before = None;
    while let Some(c) = chars.next() {
        let next_is_small = chars.peek().is_some_and(|next| next.is_lowercase());
        let starts = match before {
            Some(last) if c.is_uppercase() => {
                // `apiKey` and the `K` of `APIKey`.
                !char::is_uppercase(last) || next_is_small
            }
            _ => false,
        };
        if starts || !c.is_alphanumeric() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphabetic() {
            word.extend(c.to_lowercase());
        }
        before = Some(c);
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}
