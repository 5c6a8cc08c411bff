//! What to do about faults of YAML.

/// Says what to do about a fault, for those who do not know the words of a parser.
pub(super) fn help(what: &str) -> &'static str {
    let is_about = |words: &[&str]| words.iter().any(|word| what.contains(word));
    if is_about(&["tab"]) {
        "indent with spaces: YAML does not allow tabs"
    } else if is_about(&["anchor"]) {
        "an alias `*name` needs an anchor `&name` before it; write a string that begins with `*` in quotes"
    } else if is_about(&["indentation in quoted scalar"]) {
        "a quoted string that goes on in the next line has to be indented more than its key there"
    } else if is_about(&["quoted scalar"]) {
        "there is a quote too few or too many: a quoted string ends at the next quote of its kind"
    } else if is_about(&[
        "block mapping",
        "block sequence",
        "block collection",
        "indent",
    ]) {
        "the indentation is wrong: keys of one object, and items of one list, begin in the same column"
    } else if is_about(&["mapping values", "simple key", "':'"]) {
        "a colon and a space make a key: put a text that holds them in quotes, or look for a wrong \
         indent or a missing `:` above"
    } else if is_about(&["flow"]) {
        "a comma or a closing bracket is missing"
    } else {
        "the mistake is here or shortly before: check indentation, quotes and colons"
    }
}
